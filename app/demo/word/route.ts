import { notFound } from "next/navigation";
import { z } from "zod";
import { postedForm, seeOther } from "@/lib/auth/post";
import { keepSession, sentSecret } from "@/lib/auth/session-cookie";
import { become } from "@/lib/demo/become";
import { isDemoOrigin } from "@/lib/demo/host";
import { isDemo } from "@/lib/demo/only";

const choice = z.object({ convenant: z.uuid(), persoon: z.uuid() });

/** "Ga verder als …": makes a session on the host that the form was sent to. */
export async function POST(request: Request): Promise<Response> {
  if (!isDemo()) notFound();
  const form = await postedForm(request, isDemoOrigin);
  if (form instanceof Response) return form;
  const chosen = choice.safeParse(Object.fromEntries(form));
  if (!chosen.success) notFound();
  const { convenant: collaborationId, persoon: personId } = chosen.data;
  const session = await become({ collaborationId, personId }, await sentSecret());
  if (session === null) notFound();
  await keepSession(session);
  return seeOther(session.hat.kind === "staff" ? "/overzicht" : "/mijn");
}
