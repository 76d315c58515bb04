import { MarginNote } from "@/components/ui/margin-note";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { gapWords } from "@/lib/casus/authority-words";
import type { Framework } from "@/lib/policy/vocabulary";

type AwaitsAuthorityProps = {
  casusId: string;
  framework: Framework;
  situation: Parameters<typeof gapWords>[1];
};

/** A request that waits for somebody whose authority is established: what that closes, and the next step. */
export function AwaitsAuthority({ casusId, framework, situation }: AwaitsAuthorityProps) {
  const { closed, needed } = gapWords(framework, situation);
  return (
    <Row
      state="wacht"
      when="ontbreekt"
      title="Er mist iemand van wie het gezag vaststaat."
      why={
        <MarginNote title="Waarom" rule={["GRD-5", "AUT-2"]}>
          Zonder iemand met vastgesteld gezag kan niemand namens de ouders antwoorden.
        </MarginNote>
      }
    >
      <p>
        {closed} {needed} <TextLink href={`/casussen/${casusId}/mensen/gezag`}>Bekijk het gezag</TextLink>.
      </p>
    </Row>
  );
}
