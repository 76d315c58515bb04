/** What the pages of one request begin with: who looks, and what of the request they may see. */
import "server-only";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { signerViewer, type Viewer } from "@/lib/auth/viewer";
import { type Asked, type Past, readSigning } from "./answer-view";

export type SigningParams = { params: Promise<{ consent: string }> };

/** What this guardian or pupil may see of the request in the address; a page that is not there where that is nothing. */
export async function signingOf(
  params: SigningParams["params"],
): Promise<{ viewer: Viewer; view: Asked | Past }> {
  const viewer = await signerViewer();
  const { consent } = await params;
  const view = z.uuid().safeParse(consent).success
    ? await readSigning(viewer.hat, consent, viewer.language)
    : null;
  if (view === null) notFound();
  return { viewer, view };
}

/**
 * As above, for the steps: where nothing can be answered any more, at the table no second time, or all is on one page, they
 * lead to the request's own page.
 */
export async function stepOf(params: SigningParams["params"]): Promise<{ viewer: Viewer; asked: Asked }> {
  const { viewer, view } = await signingOf(params);
  if (view.kind !== "asked" || !view.open || view.answeredElsewhere) redirect(`/tekenen/${view.consentId}`);
  if (view.form.voice === "young") redirect(`/tekenen/${view.consentId}/brief`);
  return { viewer, asked: view };
}
