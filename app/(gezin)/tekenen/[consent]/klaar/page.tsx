import { redirect } from "next/navigation";
import { Answered } from "@/components/consent/form/answered";
import { FormFrame } from "@/components/consent/form/frame";
import { TalkAsked } from "@/components/consent/form/talk-asked";
import { instantIn } from "@/lib/i18n/dates";
import { newId } from "@/lib/db/uuid";
import { holdsSomething } from "@/lib/consent/answer-filled";
import { signingOf, type SigningParams } from "@/lib/consent/answer-page";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("klaar");

/** What happens next; never "bevestigd", and never who else is awaited. */
export default async function DonePage({ params }: SigningParams) {
  const { viewer, view } = await signingOf(params);
  if (view.kind === "past") redirect(`/tekenen/${view.consentId}`);
  const { form, last, talkAskedAt } = view;
  const talks = talkAskedAt !== null && (last === null || talkAskedAt > last.at);
  if (talks) {
    return (
      <FormFrame form={form}>
        <TalkAsked
          form={form}
          answered={last !== null}
          kept={view.draft !== null && holdsSomething(view.draft.content)}
        />
      </FormFrame>
    );
  }
  if (last === null) redirect(`/tekenen/${view.consentId}`);
  return (
    <FormFrame form={form}>
      <Answered
        asked={view}
        last={last}
        name={viewer.name}
        moment={instantIn(form.language, form.framework, last.at)}
        stopKey={newId()}
        thanks
      />
    </FormFrame>
  );
}
