import { postedForm, seeOther } from "@/lib/auth/post";
import { currentSession, dropSession } from "@/lib/auth/session-cookie";

/** Signs out, on the server and in this browser. */
export async function POST(request: Request): Promise<Response> {
  const form = await postedForm(request);
  if (form instanceof Response) return form;
  const session = await currentSession();
  await dropSession();
  const kind = session?.hat?.kind ?? "staff";
  return seeOther(kind === "staff" ? "/inloggen?uit=1" : "/uitnodiging?uit=1");
}
