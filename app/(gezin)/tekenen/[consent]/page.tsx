import { AnsweredElsewhere } from "@/components/consent/form/answered-elsewhere";
import { Answered } from "@/components/consent/form/answered";
import { FormFrame } from "@/components/consent/form/frame";
import { Over } from "@/components/consent/form/over";
import { PastAnswer } from "@/components/consent/form/past-answer";
import { instantIn } from "@/lib/i18n/dates";
import { newId } from "@/lib/db/uuid";
import { signingOf, type SigningParams } from "@/lib/consent/answer-page";
import { TheQuestion } from "@/components/consent/form/question";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("vraag");

/** Where the link leads: to the question, or to what was answered. */
export default async function RequestPage({ params }: SigningParams) {
  const { viewer, view } = await signingOf(params);
  if (view.kind === "past") return <PastAnswer last={view.last} kind={viewer.hat.kind} name={viewer.name} />;
  const { form, last, open, answeredElsewhere } = view;
  if (answeredElsewhere) return <AnsweredElsewhere form={form} />;
  if (last !== null) {
    return (
      <FormFrame form={form}>
        <Answered
          asked={view}
          last={last}
          name={viewer.name}
          moment={instantIn(form.language, form.framework, last.at)}
          stopKey={newId()}
        />
      </FormFrame>
    );
  }
  return open ? <TheQuestion asked={view} name={viewer.name} freshKey={newId()} /> : <Over form={form} />;
}
