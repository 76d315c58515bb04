/** What the six steps of a request ask, as typed. Shared with the browser. */
import { z } from "zod";
import { date, list } from "@/lib/auth/fields";
import { CATEGORIES, EXCEPTIONS } from "@/lib/policy/vocabulary";
import { wishes } from "./manage-schema";
import { CATEGORY_WORDS, MEANINGS, ROUTES, WAYS } from "./vocabulary";

const tooLong = (longest: number) => `Dit is te lang: houd het onder ${longest.toLocaleString("nl")} tekens.`;
export const words = (longest: number, missing: string) =>
  z.string(missing).trim().min(1, missing).max(longest, tooLong(longest));

/** One text for each thing that could be ticked, by its value; those of what was not ticked do not matter. */
export const besides = (longest: number) =>
  z.record(z.string().max(60), z.string().trim().max(longest, tooLong(longest))).default({});

const inCasus = { casus: z.uuid() };
const ofDraft = { ...inCasus, consent: z.uuid() };

export const asked = {
  // One sentence, that stands as a heading: a line that was broken in its field goes on.
  question: words(300, "Schrijf in één zin wat u vraagt.").transform((text) => text.replaceAll(/\s+/g, " ")),
  purpose: words(3000, "Schrijf waarvoor dit nodig is."),
  meaning: list(z.enum(MEANINGS)).refine((chosen) => chosen.length > 0, "Kies wat dit ja betekent."),
};
/** `template`: the example that it began with, whose other words fill in the later steps. */
export const newQuestionSchema = z.object({
  ...inCasus,
  ...asked,
  template: z.string().max(60).optional(),
});
export const questionSchema = z.object({ ...ofDraft, ...asked });

export const informationSchema = z
  .object({
    ...ofDraft,
    category: list(z.enum(CATEGORIES)).refine(
      (chosen) => chosen.length > 0,
      "Kies welke informatie u vraagt.",
    ),
    example: besides(500),
  })
  .superRefine(({ category, example }, context) => {
    for (const each of category.filter((chosen) => !example[chosen])) {
      const message = `Geef bij ‘${CATEGORY_WORDS[each].name}’ een voorbeeld, zodat wie tekent weet wat u bedoelt.`;
      context.addIssue({ code: "custom", path: ["example", each], message });
    }
  });

/** `recipient` as the rules name them: an organisation's id, or `person:` and a person's. */
export const partiesSchema = z
  .object({
    ...ofDraft,
    discloser: list(z.uuid()).refine((chosen) => chosen.length > 0, "Kies wie de informatie deelt."),
    recipient: list(z.string().max(60)).refine(
      (chosen) => chosen.length > 0,
      "Kies wie de informatie krijgt.",
    ),
    readBy: besides(200),
  })
  .superRefine(({ recipient, readBy }, context) => {
    for (const each of recipient.filter((chosen) => !readBy[chosen])) {
      context.addIssue({
        code: "custom",
        path: ["readBy", each],
        message: "Schrijf welke functie dit leest.",
      });
    }
  });

export const exceptionsSchema = z.object({ ...ofDraft, because: list(z.enum(EXCEPTIONS)) });

export const periodSchema = z.object({
  ...ofDraft,
  from: date("Vul in vanaf welke dag."),
  until: date("Vul in tot en met welke dag."),
  way: z.enum(WAYS, "Kies hoe de informatie wordt gedeeld."),
  whatFollowsYes: words(2000, "Schrijf wat er gebeurt bij een ja."),
  whatFollowsNo: words(2000, "Schrijf wat er gebeurt bij een nee."),
});

/** The route of each signer, by the person's id. */
export const sendSchema = z.object({
  ...ofDraft,
  route: z.record(z.uuid(), z.enum(ROUTES)).default({}),
  ...wishes,
});

export const draftSchema = z.object(ofDraft);

export type Questions = z.output<typeof newQuestionSchema>;
export type Information = z.output<typeof informationSchema>;
export type Parties = z.output<typeof partiesSchema>;
export type Exceptions = z.output<typeof exceptionsSchema>;
export type Period = z.output<typeof periodSchema>;
export type Sending = z.output<typeof sendSchema>;
export type Draft = z.output<typeof draftSchema>;
