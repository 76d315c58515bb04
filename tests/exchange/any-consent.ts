/** Any consent that may go to another system, for fast-check. */
import fc from "fast-check";
import { CHECKS } from "@/lib/consent/form";
import {
  EDITIONS,
  EXCHANGED_FORMS,
  type ExchangedAnswer,
  type ExchangedConsent,
  type ExchangedSigner,
} from "@/lib/exchange/consent";
import { ANSWERS, CATEGORIES, CONSENT_STATUSES, FRAMEWORKS, SECTORS } from "@/lib/policy/vocabulary";

const words = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
const orNone = <T>(any: fc.Arbitrary<T>) => fc.option(any, { nil: null });
const sha256 = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString("hex"));
const instant = fc
  .date({ min: new Date("2001-01-01"), max: new Date("2099-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const sector = fc.constantFrom(...SECTORS);
const rules = fc.subarray(["SAY-NL-2", "SAY-VL-3", "GRD-1", "GRD-2", "AUT-2"]);

function answers(recipients: readonly string[]): fc.Arbitrary<ExchangedAnswer[]> {
  const answer = fc.record({
    id: fc.uuid(),
    answer: fc.constantFrom(...ANSWERS),
    form: fc.constantFrom(...EXCHANGED_FORMS),
    checks: fc.subarray([...CHECKS]),
    except: fc.record({ categories: fc.subarray([...CATEGORIES]), recipients: fc.subarray([...recipients]) }),
    counts: fc.boolean(),
    textSha256: orNone(sha256),
    remark: orNone(words),
  });
  return fc
    .tuple(fc.array(answer, { maxLength: 4 }), fc.uniqueArray(instant, { minLength: 4, maxLength: 4 }))
    .map(([given, instants]) => {
      const inOrder = instants.sort();
      return given.map((each, place) => ({ ...each, at: inOrder[place] ?? "" }));
    });
}

/** The pupil at most once. */
const signers = (recipients: readonly string[]): fc.Arbitrary<ExchangedSigner[]> =>
  fc
    .array(fc.record({ name: orNone(words), relation: orNone(words), rules, answers: answers(recipients) }), {
      maxLength: 4,
    })
    .chain((people) => fc.tuple(fc.constant(people), fc.integer({ min: -1, max: people.length - 1 })))
    .map(([people, child]) =>
      people.map(({ name, relation, ...rest }, place): ExchangedSigner => ({
        ...{ id: `signer-${place + 1}`, ...rest },
        ...(place === child ? { kind: "child" } : { kind: "guardian", name, relation }),
      })),
    );

const request = {
  id: fc.uuid(),
  framework: fc.constantFrom(...FRAMEWORKS),
  edition: fc.constantFrom(...EDITIONS),
  status: fc.constantFrom(
    ...CONSENT_STATUSES,
    ...(["beeindigd", "wacht", "geldt", "geldt_niet_meer"] as const),
  ),
  madeAt: instant,
  child: fc.record({
    name: words,
    birthDate: instant.map((each) => each.slice(0, 10)),
  }),
  asker: fc.record({ name: words, organisation: words, sector }),
  question: words,
  purpose: orNone(words),
  meaning: fc.subarray(["geheimhouding", "avg", "hulp"] as const),
  categories: fc
    .subarray([...CATEGORIES], { minLength: 1 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((category) =>
          fc.record({ category: fc.constant(category), title: words, example: orNone(words) }),
        ),
      ),
    ),
  disclosers: fc
    .array(fc.record({ name: words, sector }), { minLength: 1, maxLength: 3 })
    .map((each) => each.map((one, place) => ({ id: `discloser-${place + 1}`, ...one }))),
  how: orNone(words),
  period: fc.record({ from: instant, until: instant }),
  withdrawal: words,
  source: fc.oneof(words, fc.constant("")),
  text: fc.record({ version: words, language: fc.constantFrom("nl", "ar", "uk"), sha256 }),
};

const recipient = fc.oneof(
  fc.record({ name: words, person: fc.boolean(), sector, readBy: orNone(words) }),
  fc.record({
    ...{ name: words, person: fc.constant(true), sector: fc.constant("gezin" as const) },
    readBy: orNone(words),
  }),
);

const recipients = fc
  .array(recipient, { minLength: 1, maxLength: 3 })
  .map((each) => each.map((one, place) => ({ id: `recipient-${place + 1}`, ...one })));

export const anyConsent: fc.Arbitrary<ExchangedConsent> = recipients.chain((chosen) =>
  fc.record({
    ...request,
    recipients: fc.constant(chosen),
    signers: signers(chosen.map(({ id }) => id)),
  }),
);
