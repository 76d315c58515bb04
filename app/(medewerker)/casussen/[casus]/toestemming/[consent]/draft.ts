import { notFound } from "next/navigation";
import { staffViewer } from "@/lib/auth/viewer";
import { type DraftView, viewDraft } from "@/lib/consent/draft-view";
import { isId } from "@/lib/consent/ids";

/** The draft that the address names, for a page of one of its steps; not found for whoever does not write it. */
export async function draftOf(params: Promise<{ casus: string; consent: string }>): Promise<DraftView> {
  const { hat } = await staffViewer();
  const { casus, consent } = await params;
  const view = isId(casus) && isId(consent) ? await viewDraft(hat, casus, consent) : null;
  if (view === null) notFound();
  return view;
}
