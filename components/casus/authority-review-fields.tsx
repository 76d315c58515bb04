import { DateFields } from "@/components/ui/date-fields";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { REVIEW_REASONS, REVIEW_WORDS } from "@/lib/casus/authority-check";
import type { Typed } from "./typed";

/** What a court took from somebody's authority, and when it must be looked at again. */
export function AuthorityReviewFields({ typed, name }: { typed: Typed; name: string }) {
  const field = (part: string) => `${name}.${part}`;
  return (
    <>
      <TextArea
        name={field("courtLimits")}
        label="Beperkte een rechter dit gezag?"
        help="Schrijf op wat er is bepaald. Coördinatoren zien het als waarschuwing; wie er moet tekenen, verandert er niet door."
        optional="mag leeg blijven"
        rows={2}
        defaultValue={typed.text(field("courtLimits"))}
        error={typed.error(field("courtLimits"))}
      />
      <DateFields
        name={field("reviewOn")}
        label="Wanneer kijkt u hier opnieuw naar?"
        help="Op die dag staat het bij wat op u wacht."
        optional="mag leeg blijven"
        defaultValue={typed.date(field("reviewOn"))}
        error={typed.error(field("reviewOn"))}
      />
      <Select
        name={field("reviewBecause")}
        label="Waarom kijkt u dan opnieuw?"
        optional="mag leeg blijven"
        empty="Kies een reden"
        options={REVIEW_REASONS.map((value) => ({ value, label: REVIEW_WORDS[value].label }))}
        defaultValue={typed.text(field("reviewBecause")) ?? ""}
        error={typed.error(field("reviewBecause"))}
      />
    </>
  );
}
