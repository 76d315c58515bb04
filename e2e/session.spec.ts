import { expect } from "@playwright/test";
import { on } from "./support/casus";
import { become } from "./support/demo";
import { arrive, press } from "./support/look";
import { test } from "./support/test";

test("Signing out in one tab closes the other, and the way back shows nothing", async ({ context }) => {
  const joost = await become(context, "Joost Hermans");
  await press(joost, "Noor van Dalen", /Noor van Dalen/);
  const other = await context.newPage();
  await other.goto(joost.url());
  await other.getByRole("button", { name: "Uitloggen" }).first().click();
  await expect(other.getByText("U bent uitgelogd.")).toBeVisible();
  await other.goBack();
  await expect(other.getByRole("heading", { name: "Log in met uw werkadres." })).toBeVisible();
  await expect(other.locator("body")).not.toContainText("Noor");

  await joost.getByRole("link", { name: "Lees de notities" }).click();
  await expect(joost.getByRole("heading", { name: "Log in met uw werkadres." })).toBeVisible();
  await expect(joost.locator("body")).not.toContainText("Noor");
});

test("What was typed in an old tab is not lost when the session has ended", async ({ context }) => {
  const ilse = await become(context, "Ilse Verhoeven");
  await ilse.goto(on(ilse, await casusOf("Noor van Dalen")));
  await press(ilse, "Schrijf een notitie", /opschrijven/);
  await ilse.getByLabel("Wat voor notitie is dit?").selectOption("gesprek");
  await ilse.getByLabel("Waar gaat dit over?").selectOption("gezondheid");
  await ilse.getByRole("radio", { name: /^Alleen ik/ }).check();
  await ilse.getByLabel(/^Feit/).fill("Dit mag niet verloren gaan.");
  await expect(ilse.getByRole("button", { name: /^Bewaar, / })).toBeVisible();

  const other = await context.newPage();
  await other.goto(on(ilse, "/ik"));
  await other.getByRole("button", { name: "Uitloggen" }).first().click();
  await expect(other.getByText("U bent uitgelogd.")).toBeVisible();

  await ilse.getByRole("button", { name: /^Bewaar/ }).click();
  await expect(ilse.getByText("U bent uitgelogd.", { exact: false })).toBeVisible();
  await expect(ilse.getByLabel(/^Feit/)).toHaveValue("Dit mag niet verloren gaan.");
  await arrive(ilse, /opschrijven/);

  async function casusOf(pupil: string): Promise<string> {
    return (await ilse.getByRole("link", { name: pupil }).first().getAttribute("href")) ?? "";
  }
});
