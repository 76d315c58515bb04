import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { staffViewer, type Viewer } from "@/lib/auth/viewer";
import { type CasusView, readCasus } from "./view";

const id = z.guid();

/** An id from an address; what is none finds nothing, like one that does not exist. */
export function idFrom(segment: string): string {
  const parsed = id.safeParse(segment);
  if (!parsed.success) notFound();
  return parsed.data.toLowerCase();
}

/** The casus of this page and who looks; hidden and absent are the same page. */
export async function casusHere(segment: string): Promise<{ viewer: Viewer; casus: CasusView }> {
  const viewer = await staffViewer();
  const casus = await readCasus(viewer.hat, idFrom(segment));
  if (!casus) notFound();
  return { viewer, casus };
}

/** As `casusHere`, for a page on which the casus is managed: for anybody but its coordinators it does not exist. */
export async function managedCasusHere(segment: string): Promise<{ viewer: Viewer; casus: CasusView }> {
  const here = await casusHere(segment);
  if (!here.casus.coordinates) notFound();
  return here;
}
