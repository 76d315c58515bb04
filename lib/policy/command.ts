/**
 * The command of RULES.md section 8, without its input and output: one line of JSON in, one line out, or a report.
 */
import { z } from "zod";
import { decide } from "./decide";
import { type Facts, type Fault, factsSchema, faultOf } from "./facts";
import { grantsFrom } from "./grants";
import { instantSchema, writeInstant } from "./instant";
import { report } from "./report";

export const COMMANDS = ["decide", "grants"] as const;
export type Command = (typeof COMMANDS)[number];

const deciding = z
  .strictObject({
    facts: factsSchema,
    at: instantSchema,
    present: z
      .array(z.string())
      .nullish()
      .transform((given) => given ?? undefined),
  })
  .superRefine(({ facts, present = [] }, context) => {
    for (const [index, id] of present.entries()) {
      if (!isPerson(facts, id)) {
        context.addIssue({ code: "custom", path: ["present", index], message: "nobody of this casus" });
      }
    }
  });

const granting = z.strictObject({ facts: factsSchema, from: instantSchema });

const NOT_JSON: Fault = { path: [], message: "not JSON" };

/** A line that was not valid: the place of one fault from the top of the line. */
export type Refused = { error: Fault };

/** Answers one line. The result is ready to be written as JSON: instants as text in UTC. */
export function answer(command: Command, line: string): { ok: boolean; result: object } {
  const read = parseJson(line);
  if (read === undefined) return refused(NOT_JSON);
  switch (command) {
    case "decide": {
      const input = deciding.safeParse(read.value);
      if (!input.success) return refused(faultOf(input.error));
      const { facts, at, present } = input.data;
      const { consents, ...rest } = decide(facts, at, present);
      return {
        ok: true,
        result: {
          consents: consents.map((consent) => ({ ...consent, nextChange: written(consent.nextChange) })),
          ...rest,
        },
      };
    }
    case "grants": {
      const input = granting.safeParse(read.value);
      if (!input.success) return refused(faultOf(input.error));
      const grants = grantsFrom(input.data.facts, input.data.from);
      return {
        ok: true,
        result: {
          grants: grants.map((grant) => ({
            ...grant,
            from: written(grant.from),
            until: written(grant.until),
          })),
        },
      };
    }
  }
}

/**
 * Answers the whole input for people: one JSON object over many lines, or one a line. Each casus a report; where a
 * line is not valid, the place of its fault.
 */
export function explained(input: string): { ok: boolean; output: string } {
  const whole = parseJson(input);
  const documents = whole === undefined ? input.split("\n").filter((line) => line.trim() !== "") : [input];
  const reports = documents.map((document) => {
    const read = parseJson(document);
    const line = read === undefined ? undefined : deciding.safeParse(read.value);
    if (line?.success === true)
      return { ok: true, text: report(line.data.facts, line.data.at, line.data.present) };
    const { path, message } = line === undefined ? NOT_JSON : faultOf(line.error);
    return { ok: false, text: `Deze casus klopt niet bij ${path.join(" › ") || "het begin"}: ${message}` };
  });
  return { ok: reports.every(({ ok }) => ok), output: reports.map(({ text }) => `${text}\n`).join("\n") };
}

function refused(error: Fault): { ok: false; result: Refused } {
  return { ok: false, result: { error } };
}

function isPerson({ child, guardians, participants }: Facts, id: string): boolean {
  return child.id === id || [...guardians, ...participants].some((person) => person.id === id);
}

function written(instant: number | null): string | null {
  return instant === null ? null : writeInstant(instant);
}

function parseJson(line: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return undefined;
  }
}
