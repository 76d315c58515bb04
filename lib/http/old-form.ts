import { readFileSync } from "node:fs";
import path from "node:path";

/** Whether this process knows a form's action by its id; the ids of another release are other ones. */
export type Knows = (action: string) => boolean;

/** The fields by which Next.js names the action of a form that is sent without scripts. */
const PLAIN = /^\$ACTION_ID_(.+)$/;
const WITH_STATE = /^\$ACTION_\d+:0$/;

/**
 * Whether a form that was sent without scripts is of a page of another release. Next.js would answer it with a line of
 * English; forms that a script sends learn it by themselves (components/form/keep). Reads a copy: the body stays whole.
 */
export async function isOfAnotherRelease(request: Request, knows: Knows): Promise<boolean> {
  const { method, headers } = request;
  const isForm = headers.get("content-type")?.startsWith("multipart/form-data") ?? false;
  if (method !== "POST" || !isForm || headers.has("next-action")) return false;
  const form = await request
    .clone()
    .formData()
    .catch(() => null);
  return form !== null && actionsIn(form).some((action) => !knows(action));
}

function actionsIn(form: FormData): string[] {
  return [...form.entries()].flatMap(([name, value]) => {
    const [, plain] = PLAIN.exec(name) ?? [];
    if (plain !== undefined) return [plain];
    if (!WITH_STATE.test(name) || typeof value !== "string") return [];
    const [, id] = /"id":"([0-9a-f]+)"/.exec(value) ?? [];
    return id === undefined ? [] : [id];
  });
}

/** The actions of the build that this process serves, read when one is first asked for. */
export function actionsOfThisBuild(): Knows {
  let known: object | null = null;
  return (action) => Object.hasOwn((known ??= readManifest().node), action);
}

function readManifest(): { node: object } {
  const file = path.join(process.cwd(), ".next", "server", "server-reference-manifest.json");
  return JSON.parse(readFileSync(file, "utf8")) as { node: object };
}
