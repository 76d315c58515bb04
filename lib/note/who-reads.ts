import { createHash } from "node:crypto";
import { inOrder } from "@/lib/person/order";
import { callName, type People, type Someone } from "@/lib/person/people";
import type { Foreseen } from "@/lib/grants/foresight";
import type { Decision } from "@/lib/policy/decision";
import { explain } from "@/lib/policy/explain";
import type { Instant } from "@/lib/policy/instant";
import type { Framework, Sector } from "@/lib/policy/vocabulary";

/** One person in the list of who will read, or will not: a name and a sentence, nothing to find anything else out with. */
export type Line = {
  name: string;
  side: Sector | "gezin";
  role: string | null;
  why: string;
  /** Source and rule; null where no more is told than `why`. */
  source: string | null;
  rule: string | null;
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
    const told = (decision: Decision, until?: Instant | null) => {
      const names = {
        framework,
        reader: { as: "naam", name: someone.name },
        child: childName,
        author: "u",
      } as const;
      const { sentence, source, rule } = explain({ ...decision, until }, names, at);
      return { why: withoutName(sentence, someone.name), source, rule };
    };
    const plain = (why: string) => ({ why, source: null, rule: null });
    const base = {
      name: someone.name,
      side: someone.organisation?.sector ?? ("gezin" as const),
      role: roleOf(someone),
    };
    if (each.reads)
      return {
        ...base,
        ...(each.decision ? told(each.decision, each.until) : plain(withoutGround(someone, childName))),
      };
    if (each.because === "nu niet") return { ...base, ...plain("nu niet") };
    if (each.because === "toestemming nodig") return { ...base, ...plain("hiervoor is toestemming nodig") };
    return { ...base, ...told(each.because) };
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
