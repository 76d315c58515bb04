/** How a request stands, in words for its asker and the coordinators (VIS-4). Pure. */
import type { SignerRule } from "@/lib/policy/signers";
import type { Answer, Category, ConsentStatus, Framework } from "@/lib/policy/vocabulary";
import { dayAt, lastDayBefore } from "@/lib/calendar/day";
import { writeDay } from "@/lib/calendar/words";
import type { GivenAnswer, Stage } from "./follow";
import type { Stretch } from "./standing";
import { CATEGORY_WORDS, listOf } from "./vocabulary";

type Standing = {
  framework: Framework;
  validFrom: Date;
  validUntil: Date;
  /** Ended before its time. */
  endedAt: Date | null;
  present: Pick<Stretch, "status" | "until" | "waitingForRepresentative"> | null;
  /** The names of those for whom it waits; or one phrase that `waitingWords` made of them. */
  waitingFor: readonly string[];
};

/** A whole sentence with the outcome. */
export function statusSentence({
  framework,
  validFrom,
  validUntil,
  endedAt,
  present,
  waitingFor,
}: Standing): string {
  if (endedAt !== null || present === null) {
    return endedAt === null
      ? "Deze vraag is voorbij."
      : `Deze vraag is op ${writeDay(dayAt(framework, endedAt))} beëindigd.`;
  }
  // A birthday may end it before its time.
  const last = writeDay(lastDayBefore(framework, present.until ?? validUntil));
  switch (present.status) {
    case "geldig":
      return `Deze toestemming geldt, tot en met ${last}.`;
    case "nog_niet":
      return `Iedereen zei ja. Deze toestemming geldt vanaf ${writeDay(dayAt(framework, validFrom))}.`;
    case "onvolledig":
      return present.waitingForRepresentative
        ? "Deze vraag wacht op iemand met gezag."
        : `Deze vraag wacht op ${listOf(waitingFor)}.`;
    case "geweigerd":
      return "Er is nee gezegd. Deze toestemming geldt niet.";
    case "ingetrokken":
      return "Iemand is gestopt. Deze toestemming geldt niet meer.";
    case "verlopen":
      return `Deze toestemming gold tot en met ${writeDay(lastDayBefore(framework, validUntil))}.`;
  }
}

/**
 * For whom it waits, where of some of them one yes suffices (GRD-1).
 *
 * @param signers those for whom it waits, in order, with their names
 */
export function waitingWords(signers: readonly { name: string; because: SignerRule | null }[]): string {
  const each = signers.filter(({ because }) => because !== "GRD-1").map(({ name }) => name);
  const oneOf = signers.filter(({ because }) => because === "GRD-1").map(({ name }) => name);
  if (oneOf.length === 0) return listOf(each);
  const either = new Intl.ListFormat("nl", { type: "disjunction" }).format(oneOf);
  return each.length === 0 ? either : `${listOf(each)}, en op ${either}`;
}

/**
 * Beside the ring, in a list.
 *
 * @param until when it ends by itself: of its period, or of the stretch in which it stands so
 */
export function statusWords(
  framework: Framework,
  status: ConsentStatus,
  until: Date,
  waitingFor: readonly string[],
): string {
  switch (status) {
    case "geldig":
      return `geldt tot en met ${writeDay(lastDayBefore(framework, until))}`;
    case "nog_niet":
      return "iedereen zei ja, nog niet begonnen";
    case "onvolledig":
      if (waitingFor.length === 0) return "wacht op iemand met gezag";
      // Of several one may suffice: a list says no more than that they were asked.
      return waitingFor.length === 1
        ? `wacht op ${waitingFor.join()}`
        : `wacht op antwoord: ${waitingFor.join(", ")}`;
    case "geweigerd":
      return "nee gezegd";
    case "ingetrokken":
      return "gestopt";
    case "verlopen":
      return "voorbij";
  }
}

/** "geldt tot en met 31 juli 2027, niet over thuis": for the asker and the coordinators, what somebody left out. */
export const withShut = (words: string, shut: readonly Category[]): string =>
  shut.length === 0 ? words : `${words}, niet over ${listOf(shut.map((each) => CATEGORY_WORDS[each].name))}`;

/** How far a question came with one signer. */
export const STAGE_WORDS: Record<Stage, string> = {
  sending: "wordt verstuurd",
  sent: "verstuurd",
  failed: "kwam niet aan",
  code: "code gevraagd",
  begun: "begonnen",
  answered: "geantwoord",
  talk: "wil eerst praten",
  wrong_person: "verkeerde persoon",
  asked: "gevraagd",
};

const ANSWER_WORDS: Record<Answer, string> = {
  given: "zei ja",
  refused: "zei nee",
  withdrawn: "is gestopt",
};

/** "zei ja, behalve over thuis en niet aan GGD Rivierland". */
export function answerWords(
  { answer, exceptCategories, exceptRecipients }: GivenAnswer,
  nameOfRecipient: (entry: string) => string,
): string {
  const left = [
    ...(exceptCategories.length > 0
      ? [`niet over ${listOf(exceptCategories.map((each) => CATEGORY_WORDS[each].name))}`]
      : []),
    ...(exceptRecipients.length > 0 ? [`niet aan ${listOf(exceptRecipients.map(nameOfRecipient))}`] : []),
  ];
  return [ANSWER_WORDS[answer], ...left].join(", ");
}
