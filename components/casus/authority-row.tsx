import { MarginNote } from "@/components/ui/margin-note";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { authorityPicture } from "@/lib/casus/authority-picture";
import { situationSentence } from "@/lib/casus/authority-words";
import type { CasusView } from "@/lib/casus/view";
import { AuthorityGap } from "./authority-gap";

/** Who holds authority, in one sentence; for the coordinators of a minor. */
export function AuthorityRow({ casus }: { casus: CasusView }) {
  if (!casus.coordinates || !casus.pupil.facts || casus.pupil.facts.age >= 18) return null;
  const picture = authorityPicture(casus.guardians);
  return (
    <>
      <Row
        level={2}
        state="stil"
        when="gezag"
        title={situationSentence(picture, casus.pupil.callName)}
        why={
          <MarginNote rule="VIS-13">
            Wat u over gezag opschrijft, zien alleen de coördinatoren en wie het vastlegde.
          </MarginNote>
        }
      >
        <p>
          <TextLink href={`/casussen/${casus.id}/mensen/gezag`}>
            Bekijk hoe dat is nagegaan, of wijzig het
          </TextLink>
        </p>
      </Row>
      <AuthorityGap casus={casus} picture={picture} />
    </>
  );
}
