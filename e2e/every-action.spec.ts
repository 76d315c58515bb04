import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { ACTIONS } from "./actions";
import { become } from "./support/demo";
import { type Answer, cookiesOf, send } from "./support/raw";
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

test("no action listens to whom it should not, whatever the form says", async ({ context, baseURL }) => {
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
      for (const fields of [IDS, {}]) {
        const answer = await send(origin + page, {
          method: "POST",
          headers: {
            cookie,
            origin,
            "next-action": id,
            accept: "text/x-component",
            "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
          },
          body: formOf(fields),
        });
        const place = `${exportedName} from ${who}`;
        if (answer.status >= 500) wrong.push(`${place}: ${answer.status}`);
        if (listens === "anybody" || listens === who || isRefused(answer)) continue;
        wrong.push(`${place}: ${answer.status} ${answer.body.slice(0, 300)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

/** Nobody is signed in here, or, where an action gives what somebody may know, nothing. */
const isRefused = ({ body, status }: Answer) =>
  status === 404 || body.includes('"signed-out"') || /^1:null$/m.test(body);

const BOUNDARY = "----kringspraak";

/** Ids that nothing has, in every field that names one. */
const IDS = {
  ...{ casus: SOME_ID, casusId: SOME_ID, consent: SOME_ID, person: SOME_ID, personId: SOME_ID },
  ...{ guardianId: SOME_ID, partId: SOME_ID, doubleId: SOME_ID, key: SOME_ID, formKey: SOME_ID },
};

/** What a browser sends for an action that takes a state and a form. */
function formOf(fields: Record<string, string>): string {
  const state = { "0": `[{"status":"idle"},"$K1"]` };
  const named = Object.entries(fields).map(([name, value]) => [`1_${name}`, value] as const);
  const parts = [...named, ...Object.entries(state)].map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--${BOUNDARY}--\r\n`;
}

/** `app/(gezin)/tekenen/[consent]/brief/page` as an address. */
const addressOf = (worker: string) =>
  worker
    .replace(/^app/, "")
    .replace(/\/page$/, "")
    .replaceAll(/\/\([^)]+\)/g, "")
    .replaceAll(/\[\w+\]/g, SOME_ID) || "/";
