import { readFileSync } from "node:fs";
import path from "node:path";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { type Outcome, ROUTES, type Visitor, VISITORS } from "./routes";
import { askAboutAbsence, tellFamily } from "./support/story";
import { become } from "./support/demo";
import { type Answer, cookiesOf, send } from "./support/raw";
import { test } from "./support/test";

const NO_SUCH_ID = "01900000-0000-7000-8000-000000000000";
const build = path.resolve(process.env.E2E_BUILD ?? ".next");

const manifest: Record<string, string> = JSON.parse(
  readFileSync(path.join(build, "app-path-routes-manifest.json"), "utf8"),
);
const routes = [...new Set(Object.values(manifest))].sort();

test("every route of the build says who may get it", () => {
  expect(routes).toEqual(
    Object.keys(ROUTES)
      .filter((route) => routes.includes(route))
      .sort(),
  );
});

test("no route answers to whom it should not", async ({ context, device, baseURL }) => {
  const story = await tellFamily(context);
  const request = await askAboutAbsence(story);
  const [, casus = "", consent = ""] = /casussen\/([^/]+)\/toestemming\/([^/?]+)/.exec(request) ?? [];
  await story.marije.goto(new URL(`${story.casus}/mensen`, story.marije.url()).href);
  const mother = await story.marije
    .getByRole("link", { name: `Bekijk of wijzig ${story.mother}` })
    .getAttribute("href");
  const known = {
    casus,
    consent,
    persoon: mother?.split("/").at(-1) ?? "",
    antwoord: NO_SUCH_ID,
    token: "x".repeat(43),
  };
  const visitors: Record<Visitor, { origin: string; cookie: string }> = {
    nobody: { origin: baseURL ?? "", cookie: "" },
    coordinator: await visitor(story.marije),
    elsewhere: await visitor(await become(context, "Els Peeters")),
    guardian: await visitor(await become(context, story.mother)),
    pupil: await visitor(await become(context, story.pupil)),
    ended: await endedSession(await device()),
  };
  const wrong: string[] = [];
  for (const route of routes) {
    for (const who of VISITORS) {
      const { origin, cookie } = visitors[who];
      const answer = await send(origin + addressOf(route, known), { headers: { cookie } });
      const expected = ROUTES[route]?.[who] ?? "nothing";
      const got = outcomeOf(answer);
      if (got !== expected)
        wrong.push(`${route} to ${who}: ${got} (${answer.status} ${answer.location}), not ${expected}`);
      const kept = answer.headers["cache-control"];
      if (!["file", "method"].includes(got) && kept !== "private, no-store")
        wrong.push(`${route} to ${who} may be kept: ${kept}`);
    }
  }
  expect(wrong).toEqual([]);
});

async function visitor(page: Page) {
  return { origin: new URL(page.url()).origin, cookie: await cookiesOf(page) };
}

/** The cookie of somebody who signed out since. */
async function endedSession(browser: BrowserContext) {
  const page = await become(browser, "Marije Postma");
  const before = await visitor(page);
  await page.getByRole("button", { name: "Uitloggen" }).first().click();
  await expect(page).toHaveURL(/\/inloggen\?uit=1$/);
  return before;
}

const addressOf = (route: string, known: Record<string, string>) =>
  route.replaceAll(/\[(\w+)\]/g, (_whole, name: string) => known[name] ?? NO_SUCH_ID);

function outcomeOf({ status, location, headers }: Answer): Outcome | string {
  if (status === 200) return headers["content-type"]?.startsWith("text/html") ? "page" : "file";
  if (status === 404) return "absent";
  if (status === 405) return "method";
  if (status === 500) return "fault";
  if (status < 300 || status >= 400) return `status ${status}`;
  if (location.endsWith("/inloggen")) return "staff door";
  return location.endsWith("/uitnodiging") ? "family door" : "moves";
}
