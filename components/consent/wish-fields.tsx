import { ChoiceList } from "@/components/ui/choice-list";
import { DateInput } from "@/components/ui/date-input";
import { REMINDER_CHOICES, REMINDER_WORDS, type Reminders } from "@/lib/consent/reminder-plan";
import type { useForm } from "./use-form";

type WishFieldsProps = {
  form: Pick<ReturnType<typeof useForm>, "text" | "ticked" | "error">;
  /** As typed: `31-7-2027`; "" where no day is named. */
  answerBy: string;
  reminders: Reminders;
  /** Who answers at the table or on paper gets no message. */
  byMessage?: boolean;
};

/** Before which day an answer would be welcome, and when somebody who is silent is reminded. */
export function WishFields({ form, answerBy, reminders, byMessage = true }: WishFieldsProps) {
  return (
    <>
      <DateInput
        name="answerBy"
        label="Graag antwoord vóór"
        help="dag-maand-jaar, zoals 31-7-2027. Het is een wens: antwoorden kan ook daarna."
        optional="mag leeg blijven"
        defaultValue={form.text("answerBy", answerBy)}
        error={form.error("answerBy")}
      />
      {byMessage ? (
        <ChoiceList
          name="reminders"
          type="radio"
          label="Herinnering aan wie niet antwoordt"
          options={REMINDER_CHOICES.map((value) => ({ value, label: REMINDER_WORDS[value] }))}
          defaultValue={form.ticked("reminders", [reminders])}
          error={form.error("reminders")}
        />
      ) : null}
    </>
  );
}
