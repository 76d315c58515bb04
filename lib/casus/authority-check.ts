/** The words for how authority was checked, and for why it must be looked at again. */
import type { Framework } from "@/lib/policy/vocabulary";

export const CHECK_MEANS = [
  "gezagsregister",
  "geboorteakte",
  "beschikking",
  "gezinssamenstelling",
  "verklaring",
  "anders",
] as const;
export type CheckMeans = (typeof CHECK_MEANS)[number];

/** How it can be checked, by the law of the country; `label` begins a sentence. */
export const MEANS_CHOICES: Record<
  Framework,
  readonly { value: CheckMeans; label: string; help?: string }[]
> = {
  nl: [
    {
      value: "gezagsregister",
      label: "uittreksel uit het gezagsregister",
      help: "Staat er niets in, dan bewijst dat niets: gezag dat door huwelijk of erkenning ontstond, staat er niet in.",
    },
    {
      value: "geboorteakte",
      label: "geboorteakte",
      help: "Zegt wie de ouders zijn, niet of een rechter later anders besliste.",
    },
    { value: "beschikking", label: "beschikking van de rechter" },
    {
      value: "verklaring",
      label: "verklaring van de ouders",
      help: "Geen bewijs. Spreek af wanneer u het nakijkt.",
    },
    { value: "anders", label: "anders" },
  ],
  vl: [
    {
      value: "gezinssamenstelling",
      label: "attest van gezinssamenstelling, of gegevens uit het Rijksregister",
      help: "Zegt wie er woont, niet altijd wie het ouderlijk gezag heeft.",
    },
    { value: "geboorteakte", label: "geboorteakte" },
    { value: "beschikking", label: "vonnis, of beschikking van de rechter" },
    {
      value: "verklaring",
      label: "verklaring van de ouders",
      help: "Geen bewijs. Spreek af wanneer u het nakijkt.",
    },
    { value: "anders", label: "anders" },
  ],
};

export const REVIEW_REASONS = [
  "scheiding",
  "verhuizing",
  "ondertoezichtstelling",
  "overlijden",
  "verjaardag",
  "beschikking_loopt_af",
  "anders",
] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** `label` in a list of choices, `because` at the end of a sentence that begins with "want" or a colon. */
export const REVIEW_WORDS: Record<ReviewReason, { label: string; because: string }> = {
  scheiding: { label: "een scheiding", because: "er loopt een scheiding" },
  verhuizing: { label: "een verhuizing", because: "het gezin verhuist" },
  ondertoezichtstelling: {
    label: "een maatregel van de jeugdrechter, zoals een ondertoezichtstelling",
    because: "er loopt een maatregel van de rechter",
  },
  overlijden: { label: "een overlijden", because: "iemand in het gezin overleed" },
  verjaardag: { label: "een verjaardag", because: "de leerling wordt ouder" },
  beschikking_loopt_af: { label: "een beschikking die afloopt", because: "de beschikking loopt af" },
  anders: { label: "iets anders", because: "dat is zo afgesproken" },
};

export const meansWord = (framework: Framework, means: CheckMeans): string =>
  MEANS_CHOICES[framework].find(({ value }) => value === means)?.label ?? means;
