/** Requests in the small world of consent-world.ts, made by the commands that a coordinator's forms call. */
import { randomUUID } from "node:crypto";
import { saveInformation, saveParties, savePeriod, startDraft } from "@/lib/consent/draft";
import { recordSchema, type RecordedAnswer } from "@/lib/consent/record-schema";
import { send } from "@/lib/consent/send";
import { dayAt, schoolYearEnd, typedDay, typedParts } from "@/lib/calendar/day";
import type { Result } from "@/lib/result/refusal";
import type { ConsentWorld } from "./consent-world";

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok)
    throw new Error(`refused: ${result.refusal.code} ${JSON.stringify(result.refusal.fields ?? {})}`);
  return result.value;
}

export const codeOf = (result: Result<unknown>): string => (result.ok ? "done" : result.refusal.code);

/** A whole draft by the coordinator: the help may tell the school, and whom else is named, about support and home. */
export async function drafted(
  world: ConsentWorld,
  question = "Mag het jeugdteam school vertellen wat helpt?",
) {
  const coordinator = world.hat("mia");
  const { casusId: casus } = world;
  const { consentId } = valueOf(
    await startDraft(coordinator, { casus, question, purpose: "Samen helpen.", meaning: ["geheimhouding"] }),
  );
  const draft = { casus, consent: consentId };
  const example = { ondersteuning: "later beginnen op dinsdag", gezin: "hoe laat het licht uit gaat" };
  valueOf(await saveInformation(coordinator, { ...draft, category: ["ondersteuning", "gezin"], example }));
  const [help, school, care] = ["help", "school", "care"].map((key) => world.organisation(key));
  if (!help || !school || !care) throw new Error("The world has three organisations.");
  const readBy = { [school]: "de zorgcoördinator", [care]: "de jeugdarts" };
  valueOf(await saveParties(coordinator, { ...draft, discloser: [help], recipient: [school, care], readBy }));
  const today = dayAt("nl", new Date());
  valueOf(
    await savePeriod(coordinator, {
      ...draft,
      from: typedDay(today),
      until: typedDay(schoolYearEnd(today)),
      way: "beide",
      whatFollowsYes: "School weet wat helpt.",
      whatFollowsNo: "De hulp gaat door.",
    }),
  );
  return draft;
}

/** A request that was sent: the pupil and one parent by e-mail, the other parent at the table. */
export async function asked(world: ConsentWorld, question?: string) {
  const draft = await drafted(world, question);
  const route = {
    [world.hat("noor").personId]: "email",
    [world.hat("sanne").personId]: "email",
    [world.hat("karim").personId]: "table",
  } as const;
  valueOf(await send(world.hat("mia"), { ...draft, route }));
  return draft;
}

/** An answer on paper as the form gives it: a yes with all four checks, and Bram as the witness. */
export function paperAnswer(
  world: ConsentWorld,
  draft: { casus: string; consent: string },
  by: string,
  changes: Partial<RecordedAnswer> = {},
): RecordedAnswer {
  const typed = {
    ...draft,
    key: randomUUID(),
    person: world.hat(by).personId,
    form: "paper",
    answer: "given",
    saidOn: typedParts(dayAt("nl", new Date())),
    how: "Getekend op school.",
    witness: world.hat("bram").personId,
    informed: { what: "on", toWhom: "on", why: "on", consequences: "on" },
  };
  return { ...recordSchema.parse(typed), ...changes };
}
