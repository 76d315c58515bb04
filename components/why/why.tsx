import { SourceLine } from "@/components/ui/source-line";
import { TextLink } from "@/components/ui/text-link";
import type { Told } from "@/lib/policy/explain";

type WhyProps = {
  of: Told;
  /** Where the consent that opens it can be read, for who may read it. */
  consentHref?: string;
  /** In a line of a list, without a paragraph of its own. */
  inLine?: boolean;
};

/**
 * Why somebody reads something, or does not: one sentence, the rule with its source, the consent, and for the author what
 * would open it. Wherever that is told, it is told by this.
 */
export function Why({ of: { sentence, source, rule, opens }, consentHref, inLine }: WhyProps) {
  return (
    <>
      {inLine ? sentence : <p>{sentence}</p>}
      {opens ? <p className="klein zacht">{opens}</p> : null}
      {consentHref ? (
        <p className="klein">
          <TextLink href={consentHref}>Lees de toestemming</TextLink>
        </p>
      ) : null}
      {rule ? <SourceLine source={source ?? undefined} rule={rule} /> : null}
    </>
  );
}
