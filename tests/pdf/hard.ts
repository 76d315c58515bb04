/** Documents that are hard to set: many signers, answers taken back, texts as long as anybody may write them. */
import type { AskerRecord } from "@/lib/consent/asker-record";
import type { ConsentForm, FormBlock } from "@/lib/consent/form";
import type { Proof } from "@/lib/consent/proof";
import { AT, formOf, proofOf } from "./story";

export type Texts = "short" | "long" | "unbroken";

const SENTENCE = "Zij wil zelf weten waarom opstaan niet lukt en wat daar dan aan te doen is. ";

/** Texts of a length that the forms take, or longer. */
const WRITTEN: Record<Texts, { long: string; line: string; name: string }> = {
  short: {
    long: "Noor komt vaak te laat.",
    line: "Mogen wij de jeugdarts vertellen wat er speelt?",
    name: "de Wit",
  },
  long: {
    long: SENTENCE.repeat(27).slice(0, 2000),
    line: SENTENCE.repeat(4).slice(0, 280),
    name: "Wijnandts van Resandt tot Oud-Zuilen en Nieuwersluis-Breukelen",
  },
  unbroken: { long: "ongebroken".repeat(20), line: "w".repeat(200), name: "Vandenbroucke".repeat(6) },
};

const RELATIONS = ["moeder", "vader", "voogd", "pleegmoeder", "pleegvader"];

export type Hard = { texts: Texts; signers: number; paragraphs?: number };

export function hardForm(
  { texts, signers, paragraphs = 1 }: Hard,
  signerId: string | null = null,
): ConsentForm {
  const { long, line, name } = WRITTEN[texts];
  const form = formOf(
    {
      question: line,
      purpose: Array(paragraphs).fill(long).join("\n"),
      example: long,
      guardianNames: [`Sanne ${name}`, `Karim ${name}`],
    },
    signerId,
  );
  return {
    ...form,
    asker: { ...form.asker, name: `Marije ${name}` },
    child: { ...form.child, name: `Noor ${name}` },
    recipients: form.recipients.map((each) => ({ ...each, name: line, readBy: line })),
    follows: { yes: [long], no: [long] },
    blocks:
      signerId === null
        ? Array.from({ length: signers }, (_, index) => blockOf(form, index, name))
        : form.blocks,
  };
}

function blockOf({ blocks }: ConsentForm, index: number, name: string): FormBlock {
  const [child, guardian] = [blocks[0], blocks[1]];
  if (child === undefined || guardian === undefined) throw new Error("The story has no signers.");
  if (index === 0) return { ...child, name: `Noor ${name}` };
  return {
    ...guardian,
    signerId: idOf(index),
    name: `Ouder ${index} ${name}`,
    relation: RELATIONS[index - 1] ?? null,
  };
}

const idOf = (index: number) => (index === 0 ? "noor" : `guardian-${index}`);

/** A yes, taken back, and given again with a remark. */
export function hardProofs({ texts }: Pick<Hard, "texts">, index = 0, answers = 3): Proof[] {
  const { long, name } = WRITTEN[texts];
  const given = (at: number): Proof =>
    proofOf({
      id: `yes-${index}-${at}`,
      by: idOf(index),
      at: new Date(AT + at * 60_000),
      signature: { kind: "typed", text: `Sanne ${name}`, place: "Rivierdam" },
      remark: { text: long, forAsker: at > 1 },
    });
  const stopped = (at: number): Proof => ({
    ...given(at),
    id: `stop-${index}-${at}`,
    answer: "withdrawn",
    except: { categories: [], recipients: [] },
    checks: [],
    shown: null,
  });
  return Array.from({ length: answers }, (_, at) => (at % 2 === 0 ? given(at) : stopped(at)));
}

export function hardRecord(hard: Hard): AskerRecord {
  const form = hardForm(hard);
  return {
    form,
    standing: { sentence: `Deze vraag wacht op ${form.child.name}.`, rule: "ST-4" },
    heard: [],
    madeAt: new Date(AT + 3_600_000),
    signers: form.blocks.map((block, index) => ({
      name: block.name,
      kind: index === 0 ? "child" : "guardian",
      relation: block.relation,
      because: index === 3 ? null : block,
      stage: null,
      proofs: index === 1 ? [] : hardProofs(hard, index, 1 + (index % 3)).map(askersView),
    })),
  };
}

const askersView = (proof: Proof): Proof => ({
  ...proof,
  signature: { ...proof.signature, text: null, place: null },
});
