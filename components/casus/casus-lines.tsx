import { StateRings } from "@/components/ui/state-rings";
import { TextLink } from "@/components/ui/text-link";
import type { MyCasus } from "@/lib/casus/mine";
import { capital } from "@/lib/casus/number-words";
import type { ConsentStatus } from "@/lib/policy/vocabulary";
import { inRingOrder, inSentence } from "./consent-summary";
import { PupilList } from "./pupil-list";
import { classWords } from "./pupil-words";

type CasusLinesProps = {
  casussen: readonly MyCasus[];
  /** By casus; of those that the viewer does not coordinate there may be none. */
  statuses: ReadonlyMap<string, readonly ConsentStatus[]>;
};

/** The viewer's casussen, each with the state of its consents at a glance. */
export function CasusLines({ casussen, statuses }: CasusLinesProps) {
  return (
    <PupilList
      pupils={casussen.map((casus) => {
        const { id, pupil, organisation } = casus;
        const about = [classWords(pupil.schoolClass), organisation.name].filter(Boolean).join(", ");
        const own = statuses.get(id) ?? [];
        return {
          id,
          name: pupil.name,
          about,
          line: (
            <>
              <span className="tweeeinden">
                <b>
                  <TextLink href={`/casussen/${id}`}>{pupil.name}</TextLink>
                </b>
                {own.length > 0 ? (
                  <StateRings states={inRingOrder(own)} label={capital(inSentence(own))} />
                ) : null}
              </span>
              <span className="uitleg">
                {[about, placeOf(casus)].filter(Boolean).join(" · ")}
                {own.length > 0 ? ` · toestemming: ${inSentence(own)}` : ""}
              </span>
            </>
          ),
        };
      })}
    />
  );
}

function placeOf({ coordinates, place, closedAt }: MyCasus): string {
  if (closedAt) return "gesloten";
  const role = place?.role ?? null;
  const waits = place && !place.dutyConfirmed ? "bevestig uw geheimhouding" : null;
  return [role, coordinates ? "u coördineert" : null, waits].filter(Boolean).join(" · ");
}
