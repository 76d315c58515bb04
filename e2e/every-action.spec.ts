import { expect } from "@playwright/test";
import { ACTIONS, declared, type Ids } from "./actions";
import { actionsOfBuild } from "./support/build";
import { call, type Sending } from "./support/call";
import { on } from "./support/casus";
import { become } from "./support/demo";
import { type Answer, type Caller, callerOf, get } from "./support/raw";
import { tellFamily } from "./support/story";
import { test } from "./support/test";
import { withoutProxy } from "./support/without-proxy";

const NO_SUCH_ID = "01900000-0000-7000-8000-000000000000";
const NOTHING: Ids = { casus: NO_SUCH_ID, consent: NO_SUCH_ID, person: NO_SUCH_ID, part: NO_SUCH_ID };

test("Every server action of the build says whom it listens to", () => {
  const undeclared = actionsOfBuild().filter(({ filename, name }) => !ACTIONS[filename]?.[name]);
  expect(undeclared.map(({ filename, name }) => `${filename} ${name}`)).toEqual([]);
});

test("No server action listens to whom it should not, breaks on what is no form, or changes what is not theirs", async ({
  context,
  baseURL,
}) => {
  const { marije, casus } = await tellFamily(context);
  await marije.goto(on(marije, casus));
  const here = { ...NOTHING, casus: casus.split("/").at(-1) ?? "" };
  const [els, sanne] = [await become(context, "Els Peeters"), await become(context, "Sanne de Wit")];
  const owner = await callerOf(marije);
  const pages = [casus, `${casus}/mensen`, `${casus}/toestemming`, `${casus}/notities`];
  const before = await textOf(owner, pages);
  const callers: Record<string, Caller> = {
    nobody: { origin: baseURL ?? "", cookie: "" },
    "somebody who signed out": await endedSession(await become(context, "Joost Hermans")),
    professionals: await callerOf(els),
    family: await callerOf(sanne),
  };
  expect(await faultsOf(callers, [here, NOTHING], UNFIT)).toEqual([]);
  const bare = withoutProxy(callers);
  if (bare) expect(await faultsOf(bare, [here], [])).toEqual([]);
  expect(await textOf(owner, pages)).toEqual(before);
});

/** What is wrong with what each action answers each of them, with the form of its page about these things, and without. */
async function faultsOf(
  callers: Record<string, Caller>,
  about: readonly Ids[],
  unfit: readonly Sending[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const action of actionsOfBuild()) {
    const { listens, sends } = declared(action);
    for (const [who, caller] of Object.entries(callers)) {
      // Knocks are counted by where they come from: those of one suffice.
      if (listens === "anybody" && who !== "nobody") continue;
      for (const sending of [...about.map(sends), ...unfit]) {
        const answer = await call(caller, action, sending);
        const fault = faultIn(answer, sending, listens === "anybody" || listens === who);
        if (fault !== null) wrong.push(`${action.name} from ${who}: ${fault}`);
      }
    }
  }
  return wrong;
}

/** What no page of ours sends. */
const UNFIT: readonly Sending[] = [
  { form: {} },
  { form: { "__proto__.x": "1", "casus.x.y": "1", casus: "x".repeat(70_000), [`${NO_SUCH_ID}.`]: "%00" } },
  { text: "[]" },
  { text: "[null,null]" },
  { text: '[{"status":"idle"},"no form"]' },
  { text: '[{"status":"idle"},{"get":1}]' },
];

function faultIn({ status, body }: Answer, sending: Sending, heard: boolean): string | null {
  const sent = JSON.stringify(sending).slice(0, 80);
  if (status >= 500) return `${status} on ${sent}`;
  return heard || status === 404 || NOTHING_SAID.test(body)
    ? null
    : `${status} ${body.slice(0, 200)} on ${sent}`;
}

/** A refusal, nothing at all, or back as it came: the sheet of a note is, where no form came with it. */
const NOTHING_SAID = /"status":"refused"|^1:(null|"\$undefined"|"\$T0:0")$/m;

/** What somebody signed out with. */
async function endedSession(page: Awaited<ReturnType<typeof become>>): Promise<Caller> {
  const before = await callerOf(page);
  await page.getByRole("button", { name: "Uitloggen" }).first().click();
  await expect(page).toHaveURL(/\/inloggen\?uit=1$/);
  return before;
}

/** What these pages say, without their markup. */
async function textOf(caller: Caller, paths: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(paths.map((path) => get(caller, path)));
  return answers.map(
    ({ status, body }) => `${status} ${body.replace(/<script[\s\S]*?<\/script>|<[^>]+>/g, " ")}`,
  );
}
