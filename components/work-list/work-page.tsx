import { classWords } from "@/components/casus/pupil-words";
import { Empty } from "@/components/ui/empty";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { capital, inWords } from "@/lib/casus/number-words";
import type { Framework } from "@/lib/policy/vocabulary";
import type { WorkItem } from "@/lib/work-list/items";
import { WORK_KINDS } from "@/lib/work-list/kinds";
import { WorkLine } from "./work-line";
import { WorkList } from "./work-list";

type WorkPageProps = { items: readonly WorkItem[]; framework: Framework; now: Date };

/** Over all casussen of the viewer: in which there is something to do about consent, and what. */
export function WorkPage({ items, framework, now }: WorkPageProps) {
  const toDo = items.filter(({ kind }) => WORK_KINDS.some((each) => each === kind));
  const pupils = new Set(toDo.map(({ casusId }) => casusId)).size;
  const organisations = [...new Set(items.flatMap((item) => item.organisations))].sort((one, other) =>
    one.localeCompare(other, "nl"),
  );
  return (
    <Page title={titleOf(items.length, pupils)} lead={leadOf(toDo.length)}>
      <div className="werklijst">
        {items.length === 0 ? (
          <Empty title="Hier staan straks de vragen om toestemming die u volgt.">
            Open een leerling om er een te stellen.
          </Empty>
        ) : (
          <WorkList
            organisations={organisations}
            work={items.map((item) => ({
              id: item.id,
              kind: item.kind,
              about: [item.pupil.name, classWords(item.pupil.schoolClass)].filter(Boolean).join(" "),
              organisations: item.organisations,
              line: <WorkLine item={item} framework={framework} now={now} />,
            }))}
          />
        )}
        <p className="klein niet-druk">
          <TextLink href="/toestemming/voorbeelden">Bekijk de voorbeelden</TextLink> waarmee u een vraag
          begint.
        </p>
      </div>
    </Page>
  );
}

function titleOf(count: number, pupils: number): string {
  if (count === 0) return "U volgt nog geen vragen om toestemming.";
  if (pupils === 0) return "Er is nu niets te doen aan toestemming.";
  return pupils === 1
    ? "Voor één leerling is er iets te doen."
    : `Voor ${inWords(pupils)} leerlingen is er iets te doen.`;
}

function leadOf(count: number): string | undefined {
  if (count < 2) return undefined;
  return `${capital(inWords(count))} dingen. Wat het eerst moet, staat in elke groep bovenaan.`;
}
