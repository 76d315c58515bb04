import { ChoiceList } from "@/components/ui/choice-list";
import { TextInput } from "@/components/ui/text-input";
import { DateFields } from "@/components/ui/date-fields";
import type { Day } from "@/lib/calendar/day";
import { REMINDER_CHOICES, REMINDER_WORDS, type ReminderChoice } from "@/lib/consent/reminder-plan";
import type { useForm } from "./use-form";

type WishFieldsProps = {
  form: Pick<ReturnType<typeof useForm>, "date" | "text" | "ticked" | "error">;
  /** Null where no day is named. */
  answerBy: Day | null;
  reminders: ReminderChoice;
  /** As typed: `2, 5 en 10`. */
  ownDays?: string;
  /** Who answers at the table or on paper gets no message. */
  byMessage?: boolean;
};

/** Before which day an answer would be welcome, and when somebody who is silent is reminded. */
export function WishFields({ form, answerBy, reminders, ownDays = "", byMessage = true }: WishFieldsProps) {
  return (
    <>
      <DateFields
        name="answerBy"
        label="Graag antwoord vóór"
        help="Het is een wens: antwoorden kan ook daarna."
        optional="mag leeg blijven"
        defaultValue={form.date("answerBy", answerBy)}
        error={form.error("answerBy")}
      />
      {byMessage ? (
        <ChoiceList
          name="reminders"
          type="radio"
          label="Herinnering aan wie niet antwoordt"
          options={REMINDER_CHOICES.map((value) => ({
            value,
            label: REMINDER_WORDS[value],
            further:
              value === "own" ? (
                <TextInput
                  name="ownDays"
                  label="Na hoeveel dagen?"
                  help="Geteld vanaf de dag van de vraag, zoals 2, 5 en 10. Hoogstens vijf keer."
                  width="half"
                  autoComplete="off"
                  defaultValue={form.text("ownDays", ownDays)}
                  error={form.error("ownDays")}
                />
              ) : undefined,
          }))}
          defaultValue={form.ticked("reminders", [reminders])}
          error={form.error("reminders")}
        />
      ) : null}
    </>
  );
}
