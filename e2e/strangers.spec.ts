import { expect, type Page } from "@playwright/test";
import { declared, type Ids } from "./actions";
import { actionsOfBuild, routesOfBuild } from "./support/build";
import { call } from "./support/call";
import { aged, idOfPerson, on } from "./support/casus";
import { dayFromNow } from "./support/days";
import { become, newName } from "./support/demo";
import { type Answer, type Caller, callerOf, get } from "./support/raw";
import { setUpCasus } from "./support/set-up";
import { askAboutAbsence, FACT, type Family, tellCasus } from "./support/story";
import { test } from "./support/test";

const NO_SUCH_ID = "01900000-0000-7000-8000-000000000000";

type Hidden = Ids & { answer: string };
const NOTHING: Hidden = {
  ...{ casus: NO_SUCH_ID, consent: NO_SUCH_ID, person: NO_SUCH_ID },
  ...{ part: NO_SUCH_ID, answer: NO_SUCH_ID },
};

test("What is not yours answers as what does not exist, to the byte: pages, files and forms", async ({
  context,
}) => {
  test.slow(true, "every page and form is asked for twice");
  const story = await tellCasus(context);
  const hidden = await idsOf(story, await askAboutAbsence(story));
  const professionals = {
    "a professional of another covenant": await become(context, "Els Peeters"),
    "a coordinator of another organisation": await become(context, "Fatma Demir"),
    "the officer of the same organisation": await become(context, "Ans Bakker"),
    "the head of the same school": await become(context, "Hanneke Vos"),
  };
  const colleagues = ["the officer of the same organisation", "the head of the same school"];
  for (const [who, page] of Object.entries(professionals)) {
    await test.step(who, async () => {
      const caller = await callerOf(page);
      const isOfficer = who === "the officer of the same organisation";
      await routesTell(caller, {
        ...{ hidden, absent: NOTHING, below: "/casussen/[casus]" },
        except: isOfficer ? [OVERSIGHT] : [],
      });
      if (isOfficer) {
        const overseen = await get(caller, addressOf(OVERSIGHT, hidden));
        expect(overseen.status).toBe(200);
        expect(overseen.body).not.toContain(FACT);
      }
      if (!colleagues.includes(who))
        await formsTell(caller, { hidden, absent: NOTHING, of: "professionals" });
      await page.goto(on(page, `/casussen/${hidden.casus}/notities`));
      await expect(page.getByRole("heading", { name: "Deze pagina is er niet." })).toBeVisible();
      await expect(page.locator("body")).not.toContainText(FACT);
    });
  }
  for (const who of ["Noor van Dalen", "Sanne de Wit", "Lore Vandamme"]) {
    await test.step(`${who}, who is asked something else`, async () => {
      const caller = await callerOf(await become(context, who));
      await routesTell(caller, { hidden, absent: NOTHING, below: "/tekenen/[consent]" });
      await formsTell(caller, { hidden, absent: NOTHING, of: "family" });
    });
  }
  await test.step("a coordinator finds nothing of it below a casus of their own", async () => {
    const fatma = professionals["a coordinator of another organisation"];
    const own = (await setUpCasus(fatma, { name: newName("Olga"), birthDate: aged(14) }, [])).split("/")[2];
    const ids = { casus: own ?? "" };
    const caller = await callerOf(fatma);
    const places = { hidden: { ...hidden, ...ids }, absent: { ...NOTHING, ...ids } };
    await routesTell(caller, { ...places, below: "/casussen/[casus]" });
    await formsTell(caller, { ...places, of: "professionals" });
  });
});

/** VIS-11: an officer sees of the own authors' parts who reads them, and no word of them. */
const OVERSIGHT = "/casussen/[casus]/wie-ziet-wat";

type Compared = { hidden: Hidden; absent: Hidden };

/** Every route of the build below this one that names something. */
async function routesTell(
  caller: Caller,
  { hidden, absent, below, except = [] }: Compared & { below: string; except?: readonly string[] },
): Promise<void> {
  const routes = routesOfBuild().filter(
    (route) =>
      route.startsWith(below) &&
      !except.includes(route) &&
      addressOf(route, hidden) !== addressOf(route, absent),
  );
  expect(routes.length).toBeGreaterThan(4);
  for (const route of routes) {
    const [there, nowhere] = await Promise.all([
      get(caller, addressOf(route, hidden)),
      get(caller, addressOf(route, absent)),
    ]);
    expect(there.status, route).toBe(404);
    expect(blanked(there, hidden), route).toEqual(blanked(nowhere, absent));
  }
}

/** Every server action of the build that takes an id, each with a form that is right in itself. */
async function formsTell(
  caller: Caller,
  { hidden, absent, of }: Compared & { of: "professionals" | "family" },
): Promise<void> {
  const naming = actionsOfBuild().filter((action) => {
    const { listens, sends } = declared(action);
    return listens === of && JSON.stringify(sends(hidden)) !== JSON.stringify(sends(absent));
  });
  expect(naming.length).toBeGreaterThan(4);
  for (const action of naming) {
    const { sends } = declared(action);
    const [there, nowhere] = await Promise.all([
      call(caller, action, sends(hidden)),
      call(caller, action, sends(absent)),
    ]);
    expect(there.status, action.name).toBeLessThan(400);
    // A search finds nothing, a draft is not kept. What ends something says the same of what has ended, or never was: it leads on.
    if (there.headers["x-action-redirect"] === undefined)
      expect(there.body, action.name).toMatch(
        /"status":"refused"|"hits":\[\],"next":null|"kept":false|^1:null$/m,
      );
    expect(blanked(there, hidden), action.name).toEqual(blanked(nowhere, absent));
  }
}

const addressOf = (route: string, { casus, consent, person, answer }: Hidden) =>
  route
    .replace("[casus]", casus)
    .replace("[consent]", consent)
    .replace("[persoon]", person)
    .replace(/\[(kring|lid)\]/, person)
    .replace("[antwoord]", answer);

/** Without what is new in every answer: the ids that were asked for, the nonce, the number of the rendering, the time. */
function blanked({ status, headers: { date: _date, ...headers }, body }: Answer, asked: Hidden) {
  const blank = (text: string) =>
    Object.values(asked)
      .reduce((words, id) => words.replaceAll(id, "ID"), text)
      .replaceAll(/[\w+/]{22}==/g, "NONCE")
      .replaceAll(/"[\w-]{21}[vm]"/g, "NUMBER");
  return {
    status,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, blank(value)])),
    body: blank(body),
  };
}

/** A casus with something in each place: people, a request, an answer on paper, a note. */
async function idsOf({ marije, casus, mother }: Family, request: string): Promise<Hidden> {
  const [casusId = "", consent = ""] = request.match(/[0-9a-f-]{36}/g) ?? [];
  const person = await idOfPerson(marije, casus, mother);
  await marije.goto(on(marije, `${casus}/notities`));
  const part = await marije.locator("input[name=partId]").first().getAttribute("value");
  return {
    casus: casusId,
    consent,
    person,
    part: part ?? "",
    answer: await recordOnPaper(marije, request, person),
  };
}

async function recordOnPaper(page: Page, request: string, person: string): Promise<string> {
  const [casus, consent] = request.match(/[0-9a-f-]{36}/g) ?? [];
  const action = actionsOfBuild().find(({ name }) => name === "recordAction");
  if (!action || !casus || !consent) throw new Error("There is no way to record an answer.");
  const { day, month, year } = dayFromNow({});
  const said = {
    person,
    form: "paper",
    answer: "refused",
    "saidOn.day": day,
    "saidOn.month": month,
    "saidOn.year": year,
    how: "op school",
  };
  const { headers, body } = await call(await callerOf(page), action, {
    form: { casus, consent, key: crypto.randomUUID(), ...said },
  });
  const [, answer] = /scan\/([0-9a-f-]{36})/.exec(headers["x-action-redirect"] ?? "") ?? [];
  if (answer === undefined) throw new Error(`The answer was not recorded: ${body}`);
  return answer;
}
