/** Who signs and why, as a coordinator reads it: sentences made from the plan that the rules made. Pure. */
import type { RuleId } from "@/lib/policy/rules";
import { ruleOf, sourceAt } from "@/lib/policy/rules";
import { dayAt } from "@/lib/calendar/day";
import { writeDay } from "@/lib/calendar/words";
import { callName, nameOf, type People } from "@/lib/person/people";
import type { Turning } from "@/lib/policy/turnings";
import type { PlannedSigner, SignerPlan } from "./signer-plan";
import { listOf } from "./vocabulary";

/** A sentence in which names stand out. */
export type Sentence = (string | { name: string })[];
export type Reason = { says: string; source: string; rules: RuleId[] };

export type SignerRow = {
  id: string;
  /** tekent · tekent niet · wacht · tot 31 juli */
  when: string;
  kind: "signs" | "not" | "missing" | "birthday";
  title: Sentence;
  text: string[];
  /** The phrase of the first text that matters most. */
  marked?: string;
  why: Reason | null;
  /** Whose authority may be shown beside it. */
  guardians: string[];
};

export type SignerWords = { title: string; rows: SignerRow[] };

/**
 * @param until the end of the period, half open: what changes in it is told
 * @param at the day whose article numbers are cited
 */
export function signerWords(plan: SignerPlan, people: People, until: Date, at: Date): SignerWords {
  const reason = (...rules: [RuleId, ...RuleId[]]): Reason => ({
    says: ruleOf(rules[0]).says,
    source: sourceAt(rules[0], plan.framework, at.getTime()),
    rules,
  });
  const rows = [
    ...childRow(plan, people, reason),
    ...guardianRows(plan, people, reason),
    ...withoutRows(plan, people, reason),
    ...turningRows(plan, people, until, reason),
  ];
  return { title: titleOf(plan, people), rows };
}

type Reasoned = (...rules: [RuleId, ...RuleId[]]) => Reason;

/** "Voor deze vraag tekenen Noor en één van de ouders." */
function titleOf(plan: SignerPlan, people: People): string {
  const child = plan.signers.filter(({ kind }) => kind === "child").map(({ id }) => callName(people, id));
  const guardians = plan.signers.filter(({ kind }) => kind !== "child");
  const oneOf = guardians.filter(({ because }) => because === "GRD-1");
  const each = guardians.filter(({ because }) => because !== "GRD-1");
  const everybody = [
    ...child,
    ...(oneOf.length > 0 ? [`één van de ${parentsOr(oneOf, "mensen met gezag")}`] : []),
    ...(each.length === 2 && each.every(({ because }) => because === "GRD-2")
      ? [
          each.every(({ kind }) => kind === "ouder")
            ? "beide ouders"
            : listOf(each.map(({ id }) => nameOf(people, id))),
        ]
      : each.map(({ id }) => nameOf(people, id))),
  ];
  if (plan.representativeMissing && everybody.length === 0) return "Voor deze vraag kan nog niemand tekenen.";
  const missing = plan.representativeMissing ? ", en er mist iemand met gezag" : "";
  const many = everybody.length > 1 || everybody[0] === "beide ouders";
  const alone = !many && child.length === 1 && !plan.representativeMissing ? " alleen" : "";
  return `Voor deze vraag ${many ? "tekenen" : "tekent"} ${listOf(everybody)}${alone}${missing}.`;
}

const parentsOr = (guardians: readonly PlannedSigner[], other: string): string =>
  guardians.every(({ kind }) => kind === "ouder") ? "ouders" : other;

function childRow(plan: SignerPlan, people: People, reason: Reasoned): SignerRow[] {
  const signer = plan.signers.find(({ kind }) => kind === "child");
  if (signer === undefined) return [];
  const name = callName(people, signer.id);
  const alone = plan.signers.length === 1 && !plan.representativeMissing;
  return [
    {
      id: signer.id,
      when: "tekent",
      kind: "signs",
      title: [{ name: nameOf(people, signer.id) }, " tekent zelf."],
      text: [
        alone
          ? `${name} is ${plan.age} en beslist hier alleen over.`
          : `${name} is ${plan.age}. Het eigen antwoord telt, naast dat van wie gezag heeft.`,
        plan.age < 16 ? `${name} krijgt de vraag in woorden voor die leeftijd.` : "",
      ],
      why: reason(plan.say),
      guardians: [],
    },
  ];
}

function guardianRows(plan: SignerPlan, people: People, reason: Reasoned): SignerRow[] {
  const guardians = plan.signers.filter(({ kind }) => kind !== "child");
  const of = (rule: PlannedSigner["because"]) => guardians.filter(({ because }) => because === rule);
  const row = (
    who: readonly PlannedSigner[],
    title: Sentence,
    text: string[],
    why: Reason,
    marked?: string,
  ): SignerRow[] =>
    who.length === 0
      ? []
      : [
          {
            id: who.map(({ id }) => id).join("-"),
            when: "tekent",
            kind: "signs",
            title,
            text: [...text, ...restrictedText(who, people)],
            why,
            marked,
            guardians: who.map(({ id }) => id),
          },
        ];
  const names = (who: readonly PlannedSigner[], between: string): Sentence =>
    who.flatMap(({ id }, place) => [
      ...(place === 0 ? [] : [place === who.length - 1 ? ` ${between} ` : ", "]),
      { name: nameOf(people, id) },
    ]);
  const one = of("GRD-1");
  const all = of("GRD-2");
  const sole = [...of(null), ...of("GRD-4"), ...of("GRD-5")];
  return [
    ...row(
      one,
      [...names(one, "of"), " tekent."],
      [
        `Zij hebben ${one.length === 2 ? "beiden" : "allen"} gezag, dus zij krijgen ${one.length === 2 ? "beiden" : "allen"} de vraag. Eén ja is genoeg. Zegt iemand van hen nee, dan is er geen toestemming.`,
        "Zij zien niets van elkaars antwoord, adres of opmerking.",
      ],
      reason("GRD-1", "GRD-3", "GRD-4"),
      "Eén ja is genoeg.",
    ),
    ...row(
      all,
      [
        ...names(all, "en"),
        all.length === 1 ? " tekent." : all.length === 2 ? " tekenen allebei." : " tekenen allemaal.",
      ],
      [
        "Er geldt een uitzondering. Daarom spreekt niemand voor een ander: van ieder met gezag is een eigen ja nodig.",
        "Zij zien niets van elkaars antwoord, adres of opmerking.",
      ],
      reason("GRD-2", "GRD-3"),
    ),
    ...sole.flatMap((signer) =>
      row(
        [signer],
        [...names([signer], "en"), " tekent."],
        [`Van ${nameOf(people, signer.id)} staat vast dat er gezag is.`],
        reason(plan.say),
      ),
    ),
    ...of("AUT-2").flatMap((signer) =>
      row(
        [signer],
        [...names([signer], "en"), " tekent zelf."],
        ["Of er gezag is, staat nog niet vast. Tot dan spreekt niemand voor een ander."],
        reason("AUT-2"),
      ),
    ),
    ...(plan.representativeMissing
      ? [
          {
            id: "representative",
            when: "ontbreekt",
            kind: "missing" as const,
            title: ["Er moet nog iemand met gezag bij komen."],
            text: [
              "U kunt de vraag wel versturen. Zij geldt pas als iemand van wie het gezag vaststaat ja zegt.",
            ],
            why: reason("GRD-5"),
            guardians: [],
          },
        ]
      : []),
  ];
}

function restrictedText(who: readonly PlannedSigner[], people: People): string[] {
  const closed = who.filter(({ restricted }) => restricted).map(({ id }) => nameOf(people, id));
  if (closed.length === 0) return [];
  return [
    `Voor ${listOf(closed)} is lezen afgesloten. Deze vraag gaat daarom niet naar die persoon: na het versturen schrijft u een versie zonder school, plaats en namen.`,
  ];
}

function withoutRows(plan: SignerPlan, people: People, reason: Reasoned): SignerRow[] {
  const guardiansHaveSay = plan.signers.some(({ kind }) => kind !== "child") || plan.representativeMissing;
  return plan.without.map(({ id, kind }): SignerRow => {
    const name = callName(people, id);
    const row = {
      id,
      when: "tekent niet",
      kind: "not" as const,
      title: [{ name: nameOf(people, id) }, " tekent niet mee."],
      guardians: [],
    };
    if (kind === "child") {
      return {
        ...row,
        text: [
          `${name} beslist hier nog niet zelf. Vertel wel wat er gebeurt, en vraag wat ${name} ervan vindt.`,
        ],
        why: reason(plan.framework === "nl" ? "CAP-1" : "CAP-2"),
      };
    }
    return guardiansHaveSay
      ? { ...row, text: [`${name} heeft nu geen gezag.`], why: reason("AUT-1") }
      : {
          ...row,
          text: [`${callName(people, plan.childId)} beslist hier zelf over.`],
          why: reason(plan.say),
        };
  });
}

function turningRows(plan: SignerPlan, people: People, until: Date, reason: Reasoned): SignerRow[] {
  const name = callName(people, plan.childId);
  const last = dayAt(plan.framework, new Date(until.getTime() - 1));
  if (plan.turnings.length > 0) {
    return plan.turnings.map((turning) => ({
      id: `turning-${turning.age}`,
      when: writeDay(dayAt(plan.framework, new Date(turning.at))),
      kind: "birthday",
      title: [`${name} wordt ${turning.age}. Dan verandert wie beslist.`],
      text: [turningWords(turning, name)],
      why: reason(turning.say),
      guardians: [],
    }));
  }
  const { nextBirthday, nextTurning } = plan;
  const on = dayAt(plan.framework, new Date(nextBirthday.at));
  const later =
    nextTurning === null || nextTurning.age === nextBirthday.age
      ? ""
      : ` Pas met ${nextTurning.age}, in ${dayAt(plan.framework, new Date(nextTurning.at)).year}, verandert wie beslist.`;
  return [
    {
      id: "turning",
      when: `tot en met ${writeDay(last)}`,
      kind: "birthday",
      title: ["In die tijd verandert er niets aan wie beslist."],
      text: [`${name} wordt ${nextBirthday.age} op ${writeDay(on)}.${later}`],
      why: null,
      guardians: [],
    },
  ];
}

/** What a birthday does to a consent that was given before it. */
export function turningWords(
  { child, guardians, age }: Pick<Turning, "child" | "guardians" | "age">,
  name: string,
): string {
  if (child && guardians)
    return `Vanaf die dag telt ook het eigen antwoord van ${name}. Zolang ${name} niet heeft geantwoord, geldt de toestemming dan niet. U kunt het ${name} die dag vragen.`;
  if (child)
    return age === 12
      ? `Vanaf die dag beslist ${name} zelf. Zolang ${name} niet heeft geantwoord, geldt de toestemming dan niet.`
      : `Vanaf die dag beslist ${name} alleen. Het eigen antwoord van ${name} blijft gelden; dat van anderen telt niet meer.`;
  return "Vanaf die dag beslist wie over een volwassene mag beslissen, zoals een curator of mentor.";
}
