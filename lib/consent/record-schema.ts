/** An answer on paper or spoken, as a coordinator types it over. Shared with the browser. */
import { z } from "zod";
import { date, list, optionalText, ticked } from "@/lib/auth/fields";
import { ANSWERS, CATEGORIES } from "@/lib/policy/vocabulary";

const recordedAnswer = z.object({
  casus: z.uuid(),
  consent: z.uuid(),
  /** Made by the page: the same form sent twice is one answer. */
  key: z.uuid(),
  person: z.uuid("Kies wie antwoordde."),
  form: z.enum(["paper", "oral"], "Kies of het op papier of mondeling was."),
  answer: z.enum(ANSWERS, "Kies wat het antwoord is."),
  /** The day on which it was said or signed. */
  saidOn: date("Vul in op welke dag."),
  how: z
    .string("Schrijf hoe het ging.")
    .trim()
    .min(1, "Schrijf hoe het ging: waar, wie erbij was, of er een tolk was.")
    .max(1000, "Dit is te lang: houd het onder 1.000 tekens."),
  /** A participant who was there too. */
  witness: z.preprocess((value) => (value === "" ? undefined : value), z.uuid().optional()),
  informed: z
    .object({ what: ticked, toWhom: ticked, why: ticked, consequences: ticked })
    .partial()
    .default({}),
  /** Only asked of a guardian beside another. */
  reach: z.enum(["both", "self"]).optional(),
  otherAgrees: z.enum(["yes", "no", "unknown"]).optional(),
  exceptCategory: list(z.enum(CATEGORIES)),
  exceptRecipient: list(z.string().max(60)),
  remark: optionalText(2000),
  remarkForAsker: ticked,
});

/** A yes counts only when all four checks were made (ANS-2): they are asked of whoever says it, and of nobody else. */
export const recordSchema = recordedAnswer.superRefine(({ answer, informed }, context) => {
  if (answer !== "given") return;
  for (const check of ["what", "toWhom", "why", "consequences"] as const) {
    if (informed[check]) continue;
    context.addIssue({
      code: "custom",
      path: ["informed", check],
      message: "Een ja telt alleen als dit is verteld en begrepen.",
    });
  }
});

export type RecordedAnswer = z.output<typeof recordSchema>;
