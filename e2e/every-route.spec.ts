import { type BrowserContext, expect } from "@playwright/test";
import { type Outcome, ROUTES, type Visitor, VISITORS } from "./routes";
import { routesOfBuild } from "./support/build";
import { idOfPerson, on } from "./support/casus";
import { become } from "./support/demo";
import { arrive } from "./support/look";
import { type Answer, type Caller, callerOf, get } from "./support/raw";
import { askAboutAbsence, tellFamily } from "./support/story";
import { test } from "./support/test";
import { withoutProxy } from "./support/without-proxy";

const NO_SUCH_ID = "01900000-0000-7000-8000-000000000000";
type Known = Record<"casus" | "consent" | "persoon" | "antwoord" | "token" | "kring" | "lid", string>;

test("Every route of the build says who may get it", () => {
  expect(routesOfBuild().filter((route) => ROUTES[route] === undefined)).toEqual([]);
});

test("No route answers to whom it should not, and every page has a title, a width and no violation", async ({
  context,
  device,
  baseURL,
}) => {
  test.slow(true, "every page is looked at");
  const story = await tellFamily(context);
  const request = await askAboutAbsence(story);
  const [casus = "", consent = ""] = request.match(/[0-9a-f-]{36}/g) ?? [];
  const persoon = await idOfPerson(story.marije, story.casus, story.mother);
  const nothing = { antwoord: NO_SUCH_ID, kring: NO_SUCH_ID, lid: NO_SUCH_ID, token: "x".repeat(43) };
  const known: Known = { casus, consent, persoon, ...nothing };
  const pages = {
    nobody: await (await device()).newPage(),
    coordinator: story.marije,
    elsewhere: await become(context, "Els Peeters"),
    guardian: await become(context, story.mother),
    pupil: await become(context, story.pupil),
  };
  await pages.nobody.goto(baseURL ?? "");
  const callers: Record<Visitor, Caller> = {
    nobody: await callerOf(pages.nobody),
    coordinator: await callerOf(pages.coordinator),
    elsewhere: await callerOf(pages.elsewhere),
    guardian: await callerOf(pages.guardian),
    pupil: await callerOf(pages.pupil),
    ended: await endedSession(await device()),
  };
  expect(await faultsTo(callers, known, faultsIn)).toEqual([]);
  const bare = withoutProxy(callers);
  if (bare) {
    const { headers } = await get(bare.nobody, "/");
    expect(headers["content-security-policy"]).toBeUndefined();
    expect(await faultsTo(bare, known, wrongOutcome)).toEqual([]);
  }

  for (const [who, page] of Object.entries(pages)) {
    // What anybody may get is seen as nobody.
    const seen = routesOfBuild().filter((route) => isFor(route, who as Visitor));
    for (const route of seen) {
      await page.goto(on(page, addressOf(route, known)));
      await arrive(page, /./);
    }
  }
});

/** What is wrong with what each route answers each of them. */
async function faultsTo(
  callers: Record<Visitor, Caller>,
  known: Known,
  faultsOf: (answer: Answer, expected: Outcome | "nothing") => string[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const route of routesOfBuild()) {
    const answers = await Promise.all(
      VISITORS.map(async (who) => ({ who, answer: await get(callers[who], addressOf(route, known)) })),
    );
    for (const { who, answer } of answers) {
      const faults = faultsOf(answer, ROUTES[route]?.[who] ?? "nothing");
      wrong.push(...faults.map((fault) => `${route} to ${who}: ${fault}`));
    }
  }
  return wrong;
}

function isFor(route: string, who: Visitor): boolean {
  const shown = (visitor: Visitor) => ROUTES[route]?.[visitor] === "page";
  return shown(who) && (who === "nobody" || !shown("nobody"));
}

/** The session of somebody who signed out since. */
async function endedSession(browser: BrowserContext): Promise<Caller> {
  const page = await become(browser, "Marije Postma");
  const before = await callerOf(page);
  await page.getByRole("button", { name: "Uitloggen" }).first().click();
  await expect(page).toHaveURL(/\/inloggen\?uit=1$/);
  return before;
}

const addressOf = (route: string, known: Known) =>
  route.replaceAll(/\[(\w+)\]/g, (_whole, name: string) => known[name as keyof Known]);

function faultsIn(answer: Answer, expected: Outcome | "nothing"): string[] {
  const { headers, body } = answer;
  const got = outcomeOf(answer);
  const kept = headers["cache-control"];
  const head = body.slice(0, body.indexOf("</head>"));
  return [
    ...wrongOutcome(answer, expected),
    ["file", "method", "fault"].includes(got) || kept === "private, no-store" ? null : `may be kept: ${kept}`,
    got !== "page" || /<title>[^<]+ · Kringspraak<\/title>|<title>Kringspraak<\/title>/.test(head)
      ? null
      : "no title in its head",
  ].filter((fault) => fault !== null);
}

function wrongOutcome(answer: Answer, expected: Outcome | "nothing"): string[] {
  const got = outcomeOf(answer);
  return got === expected ? [] : [`${got} (${answer.status} ${answer.location}), not ${expected}`];
}

function outcomeOf({ status, location, headers }: Answer): Outcome | string {
  if (status === 200) return headers["content-type"]?.startsWith("text/html") ? "page" : "file";
  if (status === 404) return "absent";
  if (status === 405) return "method";
  if (status === 500) return "fault";
  if (status < 300 || status >= 400) return `status ${status}`;
  if (location.endsWith("/inloggen")) return "staff door";
  return location.endsWith("/uitnodiging") ? "family door" : "moves";
}
