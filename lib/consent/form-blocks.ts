/** The parts for who signs today, each with why it is there: made from what the rules say, in the signer's own words. */
import type { Instant } from "@/lib/policy/instant";
import { type RuleId, sourceAt } from "@/lib/policy/rules";
import type { Signer } from "@/lib/policy/signers";
import type { Framework } from "@/lib/policy/vocabulary";
import { firstName, type FormBlock } from "./form";
import type { FormDecision, FormRequest } from "./form-compose";
import { type FormWords, relationIn } from "./form-words";

/** The own part of one signer; for nobody in particular the parts of all, and that of a pupil who is heard. */
export function blocksOf(
  given: FormRequest,
  decision: FormDecision,
  signerId: string | null,
  t: FormWords,
): FormBlock[] {
  const child = firstName(given.child.name);
  const { at, age, signers } = decision;
  const blocks = signers
    .filter(({ id }) => signerId === null || id === signerId)
    .map((signer) => signBlock(given, signer, { at, age, child }, t));
  const pupilSigns = signers.some(({ side }) => side === "child");
  if (signerId !== null || pupilSigns) return blocks;
  return [...blocks, heardBlock(given, signers[0]?.say ?? null, { at, child }, t)];
}

type Pupil = { at: Instant; age: number; child: string };

function signBlock(given: FormRequest, signer: Signer, { at, age, child }: Pupil, t: FormWords): FormBlock {
  const unknown = signer.because === "GRD-5";
  const person = given.people.get(signer.id);
  const rules = [signer.say, ...(signer.because === null ? [] : [signer.because])];
  const forOther = signer.because === "GRD-1";
  return {
    signerId: unknown ? null : signer.id,
    kind: signer.side === "child" ? "child" : "guardian",
    name: signer.side === "child" ? given.child.name : (person?.name ?? null),
    relation: person?.role ? relationIn(t, person.role) : null,
    why: [
      leadOf(signer, { age, child }, t),
      ...rules.flatMap((rule) => (rule === "AUT-2" || rule === "GRD-5" ? [] : [t(`regels.${rule}`)])),
    ],
    rules,
    source: sourcesOf(rules, given.request.framework, at),
    asks: { authority: signer.side === "guardians", forOther },
    words: wordsOf(signer.side === "child" ? "je" : "u", child, t),
  };
}

/** The child without a say is heard (CONV: hoorrecht), on the blank form. */
function heardBlock(
  given: FormRequest,
  say: RuleId | null,
  { at, child }: Omit<Pupil, "age">,
  t: FormWords,
): FormBlock {
  const rules = say === null ? [] : [say];
  return {
    signerId: given.child.id,
    kind: "heard",
    name: given.child.name,
    relation: null,
    why: [t("waarom.gehoord", { child })],
    rules,
    source: sourcesOf(rules, given.request.framework, at),
    asks: { authority: false, forOther: false },
    words: wordsOf("je", child, t),
  };
}

/** The first sentence of why this person is asked. */
function leadOf({ side, because }: Signer, { age, child }: Omit<Pupil, "at">, t: FormWords): string {
  if (side === "child") return t("waarom.leeftijd", { age });
  if (because === "AUT-2") return t("waarom.gezagOnzeker", { child });
  if (because === "GRD-5") return t("waarom.vertegenwoordiger", { child });
  return t("waarom.gezag", { child });
}

function sourcesOf(rules: readonly RuleId[], framework: Framework, at: Instant): string {
  return [...new Set(rules.map((rule) => sourceAt(rule, framework, at)))].join(", ");
}

function wordsOf(you: "u" | "je", child: string, t: FormWords): FormBlock["words"] {
  return {
    authority: t("deel.authority", { child }),
    forOther: t("deel.forOther"),
    onlyMyself: t("deel.onlyMyself"),
    otherAgrees: t("deel.otherAgrees"),
    remark: t("deel.remark", { you }),
  };
}
