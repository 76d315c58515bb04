import { notFound } from "next/navigation";
import { ownPath, postedForm, seeOther } from "@/lib/auth/post";
import { keepSession, sentSecret } from "@/lib/auth/session-cookie";
import { proveDemo } from "@/lib/demo/become";
import { isDemo } from "@/lib/demo/only";

/** In the demo the choice of a person is its proof, and a fresh one is to choose again. */
export async function POST(request: Request): Promise<Response> {
  if (!isDemo()) notFound();
  const form = await postedForm(request);
  if (form instanceof Response) return form;
  const secret = await sentSecret();
  const session = secret === null ? null : await proveDemo(secret);
  if (session === null) return seeOther("/demo");
  await keepSession(session);
  return seeOther(ownPath(form.get("verder")) ?? "/");
}
