"use client";

import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { TextLink } from "@/components/ui/text-link";
import { clockTime, longDay } from "@/lib/calendar/words";
import { cancelPreparedAction, prepareAction } from "@/lib/consent/actions";
import type { BirthdayQuestion as Question } from "@/lib/consent/birthday-question";
import { ROUTE_WORDS } from "@/lib/consent/vocabulary";
import type { Framework } from "@/lib/policy/vocabulary";
import { useForm } from "./use-form";

type BirthdayQuestionProps = {
  casusId: string;
  consentId: string;
  framework: Framework;
  question: Question;
  child: { id: string; call: string };
};

/** The question to the pupil that goes out by itself on the birthday: to prepare, or to take back. */
export function BirthdayQuestion(props: BirthdayQuestionProps) {
  return props.question.prepared ? <Prepared {...props} /> : <ToPrepare {...props} />;
}

function Prepared({ casusId, consentId, framework, question, child }: BirthdayQuestionProps) {
  const form = useForm(cancelPreparedAction);
  return (
    <form action={form.submit} className="stapel">
      {form.refusal}
      <p>
        De vraag aan {child.call} ligt klaar en gaat vanzelf, op {longDay(question.at, framework)} om{" "}
        {clockTime(question.at, framework)}.
      </p>
      <Hidden casusId={casusId} consentId={consentId} />
      {form.unsent}
      <Actions>
        <Button kind="text" aria-busy={form.pending}>
          Toch niet vanzelf versturen
        </Button>
      </Actions>
    </form>
  );
}

function ToPrepare({ casusId, consentId, framework, question, child }: BirthdayQuestionProps) {
  const form = useForm(prepareAction);
  const { possible } = question;
  const [first] = possible;
  if (first === undefined)
    return (
      <p>
        Er is nog geen eigen adres van {child.call}.{" "}
        <TextLink href={`/casussen/${casusId}/mensen/${child.id}/adres`}>Schrijf een adres op</TextLink>, dan
        ligt de vraag klaar voor die dag.
      </p>
    );
  return (
    <form key={form.key} action={form.submit} className="stapel">
      {form.refusal}
      <p>
        Een antwoord van vóór die dag telt niet. Zet de vraag klaar: dan krijgt {child.call} die op{" "}
        {longDay(question.at, framework)} om {clockTime(question.at, framework)}.
      </p>
      <Hidden casusId={casusId} consentId={consentId} />
      {possible.length === 1 ? (
        <input type="hidden" name="route" value={first} />
      ) : (
        <ChoiceList
          name="route"
          type="radio"
          label={`Hoe krijgt ${child.call} de vraag?`}
          options={possible.map((route) => ({ value: route, label: ROUTE_WORDS[route] }))}
          defaultValue={form.ticked("route", [first])}
          error={form.error("route")}
        />
      )}
      {form.unsent}
      <Actions>
        <Button kind="edge" aria-busy={form.pending}>
          Zet de vraag aan {child.call} klaar
        </Button>
      </Actions>
    </form>
  );
}

function Hidden({ casusId, consentId }: { casusId: string; consentId: string }) {
  return (
    <>
      <input type="hidden" name="casus" value={casusId} />
      <input type="hidden" name="consent" value={consentId} />
    </>
  );
}
