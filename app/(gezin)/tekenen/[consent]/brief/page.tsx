import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { signingOf, type SigningParams } from "../../asked";
import { TheQuestion } from "../question";

export const metadata: Metadata = { title: "De vraag" };

/** The letter, also for who answered it already: to read it again, or to answer anew. */
export default async function LetterPage({ params }: SigningParams) {
  const { viewer, view } = await signingOf(params);
  if (view.kind === "past") redirect(`/tekenen/${view.consentId}`);
  return <TheQuestion asked={view} name={viewer.name} />;
}
