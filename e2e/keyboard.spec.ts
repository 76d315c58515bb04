import { expect, type Locator, type Page } from "@playwright/test";
import { ABSENCE } from "./support/ask";
import { on } from "./support/casus";
import { become } from "./support/demo";
import { arrive } from "./support/look";
import { codeOf, openInvitation } from "./support/post";
import { askAboutAbsence, tellFamily } from "./support/story";
import { test } from "./support/test";

const HOME = { category: /^Thuis/, name: "gezin", example: "wie er 's ochtends thuis is" };

test("A mother leaves something out, signs and stops again with the keyboard alone", async ({
  context: office,
  device,
}) => {
  const story = await tellFamily(office);
  await askAboutAbsence(story, { information: [ABSENCE, HOME] });
  const own = await device();
  const page = await openInvitation(own, story.mother);
  await enterOn(page, "Stuur mij een code", "button");
  await arrive(page, "Vul de acht cijfers in.");
  await reach(page, "Code uit het bericht", "textbox");
  await page.keyboard.type(await codeOf(own, story.mother));
  await page.keyboard.press("Enter");
  await arrive(page, "Mogen wij Jeugdteam Noord vertellen hoe het gaat?");

  await spaceOn(page, /^Thuis/, "checkbox", false);
  await enterOn(page, "Ik heb het gelezen, verder", "button");
  await arrive(page, "Wat is uw antwoord?");
  for (const check of [/welke informatie/, /aan wie/, /waarom/, /wat er gebeurt/])
    await spaceOn(page, check, "checkbox");
  await spaceOn(page, /^Ja, behalve/, "radio");
  await spaceOn(page, /^Ook namens .* is het ermee eens/, "radio");
  await reach(page, "Uw naam", "textbox");
  await page.keyboard.type(story.mother);
  await page.keyboard.press("Enter");
  await arrive(page, /^Dank u wel/);

  await enterOn(page, /^Naar (mijn|uw) overzicht/, "link");
  await arrive(page, /^Dag Iris/);
  await reachElement(page, page.locator("summary").filter({ hasText: /^Stop$/ }), "Stop");
  await page.keyboard.press("Enter");
  await enterOn(page, "Ja, stop nu", "button");
  await arrive(page, "U bent gestopt.");
});

test("A name in the drawing of the kringen leads to where that person goes, with the keyboard alone", async ({
  context,
}) => {
  const lotte = await become(context, "Lotte Claes");
  await lotte.goto(on(lotte, "/casussen"));
  await enterOn(lotte, "Lore Vandamme", "link");
  await arrive(lotte, /Lore Vandamme/);
  await enterOn(lotte, "Ambtskringen op school", "link");
  await arrive(lotte, "U ziet één kring om Lore.");
  const drawn = lotte.getByRole("group", { name: /^De kringen om Lore zoals zij nu zijn/ });
  await reachElement(lotte, drawn.getByRole("link", { name: /^Nele/ }), "Nele in the drawing");
  await lotte.keyboard.press("Enter");
  await arrive(lotte, /^Nele Maes staat in de zorgcel/);
  await spaceOn(lotte, /^Uit deze kring/, "radio");
  await reach(lotte, "dag", "textbox");
});

type Role = "button" | "link" | "textbox" | "checkbox" | "radio";

/** Goes on with Tab until the focus is there, and sees that it can be seen. */
function reach(page: Page, name: string | RegExp, role: Role): Promise<void> {
  return reachElement(page, page.getByRole(role, { name }).first(), name);
}

async function reachElement(page: Page, wanted: Locator, name: string | RegExp): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let stops = 0; stops < 60; stops += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      expect(await page.evaluate(focusIsSeen), `the focus on ${String(name)} can be seen`).toBe(true);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${String(name)}.`);
}

/** An outline or a shadow, on the element itself or on the line around it. */
function focusIsSeen(): boolean {
  for (
    let element = document.activeElement, up = 0;
    element && up < 4;
    element = element.parentElement, up += 1
  ) {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    if ((outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none") return true;
  }
  return false;
}

async function enterOn(page: Page, name: string | RegExp, role: Role) {
  await reach(page, name, role);
  await page.keyboard.press("Enter");
}

/** Tab reaches the first of a group of radio buttons, or the chosen one; the arrows do the rest. */
async function spaceOn(page: Page, name: string | RegExp, role: Role, checked = true) {
  const wanted = page.getByRole(role, { name }).first();
  if (role === "radio") {
    const group = await wanted.getAttribute("name");
    await reachGroup(page, group ?? "");
    for (let turns = 0; turns < 6; turns += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press("ArrowDown");
    }
  } else await reach(page, name, role);
  await page.keyboard.press("Space");
  await expect(wanted).toBeChecked({ checked });
}

async function reachGroup(page: Page, group: string) {
  for (let stops = 0; stops < 60; stops += 1) {
    if ((await page.evaluate(() => document.activeElement?.getAttribute("name"))) === group) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${group}.`);
}
