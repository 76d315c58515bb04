import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { ACTIONS } from "./actions";
import { become } from "./support/demo";
import { cookiesOf, send } from "./support/raw";
import { test } from "./support/test";

const SOME_ID = "01900000-0000-7000-8000-000000000000";
const build = path.resolve(process.env.E2E_BUILD ?? ".next");

type Reference = { filename: string; exportedName: string; workers: Record<string, unknown> };
const { node: references }: { node: Record<string, Reference> } = JSON.parse(
  readFileSync(path.join(build, "server/server-reference-manifest.json"), "utf8"),
);

test("every action of the build says whom it listens to", () => {
  const undeclared = Object.values(references)
    .filter(({ filename, exportedName }) => ACTIONS[filename]?.[exportedName] === undefined)
    .map(({ filename, exportedName }) => `${filename} ${exportedName}`);
  expect(undeclared).toEqual([]);
});

test("no action listens to whom it should not, and none breaks on what no form sends", async ({
  context,
  baseURL,
}) => {
  const [els, sanne] = [await become(context, "Els Peeters"), await become(context, "Sanne de Wit")];
  const visitors = {
    nobody: { origin: baseURL ?? "", cookie: "" },
    professionals: { origin: new URL(els.url()).origin, cookie: await cookiesOf(els) },
    family: { origin: new URL(sanne.url()).origin, cookie: await cookiesOf(sanne) },
  };
  const wrong: string[] = [];
  for (const [id, { filename, exportedName, workers }] of Object.entries(references)) {
    const listens = ACTIONS[filename]?.[exportedName];
    const page = addressOf(Object.keys(workers)[0] ?? "");
    for (const [who, { origin, cookie }] of Object.entries(visitors)) {
      for (const body of [asForm(), "[]", `[null,null]`, "not json"]) {
        const form = typeof body !== "string";
        const answer = await send(origin + page, {
          method: "POST",
          headers: {
            cookie,
            origin,
            "next-action": id,
            accept: "text/x-component",
            "content-type": form ? form_type : "text/plain;charset=UTF-8",
          },
          body: form ? body.text : body,
        });
        const place = `${exportedName} from ${who}, ${form ? "a form" : body}`;
        if (answer.status >= 500) wrong.push(`${place}: ${answer.status}`);
        if (!form || listens === "anybody" || listens === who) continue;
        const refused =
          answer.body.includes("signed-out") || /"?\d*:?null\s*$/m.test(answer.body) || answer.status === 303;
        if (!refused) wrong.push(`${place}: ${answer.status} ${answer.body.slice(0, 300)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

const boundary = "----kringspraak";
const form_type = `multipart/form-data; boundary=${boundary}`;

/** What a browser sends for an action with a state and a form: ids that nothing has, in every field that names one. */
function asForm(): { text: string } {
  const fields: Record<string, string> = {
    "1_casus": SOME_ID,
    "1_casusId": SOME_ID,
    "1_consent": SOME_ID,
    "1_person": SOME_ID,
    "1_personId": SOME_ID,
    "1_partId": SOME_ID,
    "1_key": SOME_ID,
    "0": `[{"status":"idle"},"$K1"]`,
  };
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return { text: `${parts.join("")}--${boundary}--\r\n` };
}

/** `app/(gezin)/tekenen/[consent]/brief/page` as an address. */
const addressOf = (worker: string) =>
  worker
    .replace(/^app/, "")
    .replace(/\/page$/, "")
    .replaceAll(/\/\([^)]+\)/g, "")
    .replaceAll(/\[\w+\]/g, SOME_ID) || "/";
