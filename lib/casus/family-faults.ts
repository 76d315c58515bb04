import { localDay } from "@/lib/policy/calendar";
import type { Framework } from "@/lib/policy/vocabulary";
import { dateOf } from "@/lib/calendar/date";
import { isKindOf } from "./guardian-kinds";
import type { GuardianInput, PupilInput } from "./schema";

const OLDEST = 30;

/** What is wrong with a pupil and guardians that one field alone does not show: by field, in a sentence. */
export function faultsOfFamily(
  framework: Framework,
  pupil: PupilInput,
  guardians: readonly (GuardianInput & { block?: string })[],
  now: Date,
): Record<string, string> {
  return {
    ...birthFault(framework, pupil.birthDate, now),
    ...Object.assign(
      {},
      ...guardians.map((each, index) =>
        guardianFaults(framework, `guardians.${each.block ?? index}`, each, pupil.birthDate, now),
      ),
    ),
  };
}

function birthFault(framework: Framework, birthDate: string, now: Date): Record<string, string> {
  if (birthDate > dateOf(framework, now))
    return { "pupil.birthDate": "Deze dag komt nog. Kijk de geboortedatum na." };
  const age = localDay(framework, now.getTime()).year - Number(birthDate.slice(0, 4));
  if (age > OLDEST) return { "pupil.birthDate": `Deze leerling zou ${age} jaar worden. Kijk het jaar na.` };
  return {};
}

/** @param at where the guardian's fields stand in the form; "" for a form of one guardian */
export function guardianFaults(
  framework: Framework,
  at: string,
  { kind, authority }: GuardianInput,
  birthDate: string,
  now: Date,
): Record<string, string> {
  const field = (name: string) => (at === "" ? name : `${at}.${name}`);
  const faults: Record<string, string> = {};
  if (!isKindOf(framework, kind)) faults[field("kind")] = "Kies wie dit is voor de leerling.";
  if (authority.from !== null && authority.from < birthDate) {
    faults[field("authority.from")] = "Deze dag ligt vóór de geboorte van de leerling.";
  }
  if (authority.checkedOn !== null && authority.checkedOn > dateOf(framework, now)) {
    faults[field("authority.checkedOn")] = "Deze dag komt nog. Wanneer keek u het na?";
  }
  if (authority.reviewOn && authority.reviewOn <= dateOf(framework, now)) {
    faults[field("authority.reviewOn")] = "Kies een dag die nog komt.";
  }
  return faults;
}
