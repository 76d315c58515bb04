import { notFound } from "next/navigation";
import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { typedParts, dayAt } from "@/lib/calendar/day";
import { casusHere, idFrom } from "@/lib/casus/here";
import type { CasusView } from "@/lib/casus/view";
import { type KringenView, type KringView, viewKringen } from "./view";

type Here = { viewer: Viewer; casus: CasusView; view: KringenView };

/** The ambtskringen of this page's casus; hidden and absent are the same page. */
export async function kringenHere(segment: string): Promise<Here> {
  const { viewer, casus } = await casusHere(segment);
  const view = await viewKringen(viewer.hat, casus.id, casus.now);
  if (view === null) notFound();
  return { viewer, casus, view };
}

/** One of them, for who may do something with it: for anybody else there is no such page. */
export async function kringHere(
  { casus: segment, kring: wanted }: { casus: string; kring: string },
  may: (kring: KringView) => boolean,
): Promise<Here & { kring: KringView }> {
  const here = await kringenHere(segment);
  const kring = here.view.kringen.find(({ id }) => id === idFrom(wanted));
  if (kring === undefined || !may(kring)) notFound();
  return { ...here, kring };
}

/** Professionals of the casus to choose from. */
export const choosable = ({ participants }: CasusView, ids: readonly string[]) =>
  participants
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name, jobTitle, organisation }) => ({
      id,
      name,
      detail: [jobTitle, organisation.name].filter(Boolean).join(", "),
    }));

/** Today, as it stands in the fields of `since` at first. */
export function todayIn({ framework, now }: CasusView): Record<string, string> {
  const { day, month, year } = typedParts(dayAt(framework, now));
  return { "since.day": day, "since.month": month, "since.year": year };
}
