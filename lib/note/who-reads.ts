import { createHash } from "node:crypto";
import { inOrder } from "@/lib/person/order";
import { callName, type People, type Someone } from "@/lib/person/people";
import type { Foreseen } from "@/lib/grants/foresight";
import type { Decision } from "@/lib/policy/decision";
import { opensFor, tell, type Told, toldPlainly } from "@/lib/policy/explain";
import type { Instant } from "@/lib/policy/instant";
import type { Framework, Sector } from "@/lib/policy/vocabulary";

/** One person in the list of who will read, or will not: a name and a sentence, nothing to find anything else out with. */
export type Line = {
  name: string;
  side: Sector | "gezin";
  role: string | null;
  why: Told;
};

export type WhoReads = { readers: Line[]; others: Line[]; remark: string | null };

/** What a writer is shown before saving. */
export type Announcement = {
  sections: WhoReads[];
  /** How many people read some of it, without the writer. */
  readers: number;
  /** Stands for the readers that were shown: when saving, they must still be these. */
  announced: string;
};

/** The sentences for what was foreseen, section by section. */
export function announce(
  foreseen: readonly (readonly Foreseen[])[],
  people: People,
  framework: Framework,
  at: Instant,
): Announcement {
  return {
    sections: foreseen.map((section) => whoReads(section, people, framework, at)),
    readers: new Set(foreseen.flat().flatMap(({ reader, reads }) => (reads ? [reader] : []))).size,
    announced: announcedReaders(foreseen),
  };
}

/** The same text for the same readers of each section. */
export function announcedReaders(foreseen: readonly (readonly Foreseen[])[]): string {
  const readers = foreseen.map((section) => section.flatMap(({ reader, reads }) => (reads ? [reader] : [])));
  return createHash("sha256").update(JSON.stringify(readers)).digest("base64url");
}

function whoReads(
  foreseen: readonly Foreseen[],
  people: People,
  framework: Framework,
  at: Instant,
): WhoReads {
  const child = [...people.values()].find(({ kind }) => kind === "child");
  const childName = child ? callName(people, child.id) : "de leerling";
  const known = foreseen
    .flatMap((each) => {
      const someone = people.get(each.reader);
      return someone ? [{ each, someone }] : [];
    })
    .sort((one, other) => inOrder(one.someone, other.someone));
  const lineOf = ({ each, someone }: (typeof known)[number]): Line => {
    const told = (decision: Decision, until?: Instant | null): Told => {
      const names = {
        framework,
        reader: { as: "naam", name: someone.name },
        child: childName,
        author: "u",
      } as const;
      const opens = decision.allow ? null : opensFor(decision, "wie hier staat");
      const whole = tell({ ...decision, until }, names, at, new Set(), opens);
      return { ...whole, sentence: withoutName(whole.sentence, someone.name) };
    };
    const base = {
      name: someone.name,
      side: someone.organisation?.sector ?? ("gezin" as const),
      role: roleOf(someone),
    };
    if (each.reads && each.decision) return { ...base, why: told(each.decision, each.until) };
    if (each.reads) return { ...base, why: toldPlainly(withoutGround(someone, childName)) };
    if (each.because === "nu niet") return { ...base, why: toldPlainly("nu niet") };
    if (each.because === "toestemming nodig")
      return { ...base, why: toldPlainly("hiervoor is toestemming nodig") };
    return { ...base, why: told(each.because) };
  };
  const childReads = known.some(({ each, someone }) => each.reads && someone.kind === "child");
  return {
    readers: known.filter(({ each }) => each.reads).map(lineOf),
    others: known.filter(({ each }) => !each.reads).map(lineOf),
    // Said whether or not there is one: who that is, and whether, the pupil alone lets know (VIS-2).
    remark: childReads
      ? `Kiest ${childName} een vertrouwenspersoon, dan leest die met ${childName} mee.`
      : null,
  };
}

function roleOf({ kind, organisation, role }: Someone): string | null {
  if (kind === "child") return "leerling";
  return [role, organisation?.name].filter(Boolean).join(", ") || null;
}

/** Kind and name of a guardian may be known, the authority may not (VIS-13); nor what a head of school asked (VIS-8). */
const withoutGround = ({ kind, role }: Someone, child: string) =>
  kind === "participant" ? "volgens de regels" : `als ${role ?? "ouder"} van ${child}`;

/** The sentence stands under the name, and need not begin with it. */
function withoutName(sentence: string, name: string): string {
  const openings = [`${name} leest dit niet, `, `${name} leest dit `];
  const opening = openings.find((each) => sentence.startsWith(each));
  return opening === undefined ? sentence : sentence.slice(opening.length).replace(/\.$/, "");
}
