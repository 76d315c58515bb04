import type { Birthday } from "@/lib/casus/overview";
import type { Running } from "@/lib/consent/running";

const SOON = 21 * 86_400_000;

/**
 * The birthdays that leave a consent waiting for somebody else, with those consents: from that day on other people decide.
 * Urgent: within three weeks, and the question to the pupil is not ready.
 */
export function birthdayItems(
  birthdays: readonly Birthday[],
  requests: readonly Running[],
  now: Date,
): { birthday: Birthday; waiting: readonly Running[]; urgent: boolean }[] {
  return birthdays.map((birthday) => {
    const waiting = requests.filter(
      ({ casusId, next }) =>
        casusId === birthday.casus.id &&
        next?.status === "onvolledig" &&
        next.at.getTime() === birthday.at.getTime(),
    );
    const unready = waiting.some(({ preparedFor }) => preparedFor === null);
    return { birthday, waiting, urgent: unready && birthday.at.getTime() - now.getTime() <= SOON };
  });
}
