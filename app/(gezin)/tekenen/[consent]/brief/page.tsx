import { redirect } from "next/navigation";
import { newId } from "@/lib/db/uuid";
import { signingOf, type SigningParams } from "@/lib/consent/answer-page";
import { TheQuestion } from "@/components/consent/form/question";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("vraag");

/** The letter, also for who answered it already: to read it again, or to answer anew. */
export default async function LetterPage({ params }: SigningParams) {
  const { viewer, view } = await signingOf(params);
  if (view.kind === "past" || view.answeredElsewhere) redirect(`/tekenen/${view.consentId}`);
  return <TheQuestion asked={view} name={viewer.name} freshKey={newId()} />;
}
