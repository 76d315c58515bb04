import type { Action } from "./build";
import { type Answer, type Caller, send } from "./raw";

const SOME_ID = "01900000-0000-7000-8000-000000000000";
const BOUNDARY = "----kringspraak";

/** A field of several values is sent several times. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

/** What goes to an action: a form as a browser sends it, or whatever else somebody may think of. */
export type Sending = { form: Form } | { text: string };

/** Calls a server action by hand, as this caller. */
export function call(
  { origin, cookie, port }: Caller,
  { id, route }: Action,
  sending: Sending,
): Promise<Answer> {
  const headers = { cookie, origin, "next-action": id, accept: "text/x-component" };
  const address = origin + route.replaceAll(/\[\w+\]/g, SOME_ID);
  if ("text" in sending) {
    const type = { "content-type": "text/plain;charset=UTF-8" };
    return send(address, { method: "POST", headers: { ...headers, ...type }, body: sending.text }, port);
  }
  const type = { "content-type": `multipart/form-data; boundary=${BOUNDARY}` };
  return send(
    address,
    { method: "POST", headers: { ...headers, ...type }, body: asMultipart(sending.form) },
    port,
  );
}

/** What React sends for an action that takes a state and a form: the form's fields carry its number. */
function asMultipart(form: Form): string {
  const fields = Object.entries(form).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [`_1_${name}`, value]),
  );
  const parts = [...fields, ["0", `[{"status":"idle"},"$K1"]`]].map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--${BOUNDARY}--\r\n`;
}
