/** How a request stands, in words for its asker and the coordinators (VIS-4). Pure. */
import type { Answer, ConsentStatus, Framework } from "@/lib/policy/vocabulary";
import { dayAt, lastDayBefore, writeDay } from "./day";
import type { GivenAnswer, Stage } from "./follow";
import type { Stretch } from "./standing";
import { CATEGORY_WORDS, listOf } from "./vocabulary";

type Standing = {
  framework: Framework;
  validFrom: Date;
  validUntil: Date;
  /** Ended before its time. */
  endedAt: Date | null;
  present: Pick<Stretch, "status" | "waitingForRepresentative"> | null;
  /** The names of those for whom it waits. */
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
  const last = writeDay(lastDayBefore(framework, validUntil));
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
      return "Een ja is ingetrokken. Deze toestemming geldt niet meer.";
    case "verlopen":
      return `Deze toestemming is voorbij sinds ${last}.`;
  }
}

/** Beside the ring, in a list. */
export function statusWords(
  framework: Framework,
  status: ConsentStatus,
  validUntil: Date,
  waitingFor: readonly string[],
): string {
  switch (status) {
    case "geldig":
      return `geldt tot en met ${writeDay(lastDayBefore(framework, validUntil))}`;
    case "nog_niet":
      return "iedereen zei ja, nog niet begonnen";
    case "onvolledig":
      return waitingFor.length === 0 ? "wacht op iemand met gezag" : `wacht op ${listOf(waitingFor)}`;
    case "geweigerd":
      return "nee gezegd";
    case "ingetrokken":
      return "ingetrokken";
    case "verlopen":
      return "voorbij";
  }
}

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
  withdrawn: "trok het ja in",
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
