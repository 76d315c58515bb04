import { MarginNote } from "@/components/ui/margin-note";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import type { AuthorityPicture } from "@/lib/casus/authority-picture";
import { gapWords } from "@/lib/casus/authority-words";
import type { CasusView } from "@/lib/casus/view";

/** Where nobody's authority is established: what that closes and what is needed; nothing where somebody has it. */
export function AuthorityGap({ casus, picture }: { casus: CasusView; picture: AuthorityPicture }) {
  const { situation, open } = picture;
  if (situation !== "nobody" && situation !== "undetermined") return null;
  const { closed, needed } = gapWords(casus.framework, situation);
  const people = `/casussen/${casus.id}/mensen`;
  const [first] = open;
  return (
    <Row
      level={2}
      state="wacht"
      when="dicht"
      title="Wat nu wacht, en wat er nodig is"
      why={
        <MarginNote title="Waarom" rule={["GRD-5", "AUT-2"]}>
          Zonder iemand met vastgesteld gezag kan niemand namens de ouders antwoorden.
        </MarginNote>
      }
    >
      <p>
        {closed} {needed}{" "}
        {first ? (
          <TextLink href={`${people}/${first.id}/gezag`}>Leg het gezag van {first.name} vast</TextLink>
        ) : (
          <TextLink href={`${people}/gezin`}>Voeg toe wie gezag heeft</TextLink>
        )}
        .
      </p>
    </Row>
  );
}
