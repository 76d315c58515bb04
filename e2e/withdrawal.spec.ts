import { expect } from "@playwright/test";
import { on } from "./support/casus";
import { arrive, press } from "./support/look";
import { setUpGuardianAnswer, setUpPupilAnswer, setUpSigner } from "./support/set-up";
import { YES } from "./support/sign";
import { askAboutAbsence, FACT, tellCasus } from "./support/story";
import { TELEPHONE, test } from "./support/test";

test("Who said yes stops with two taps, and the professional's next click finds it closed", async ({
  context: office,
  device,
}) => {
  const story = await tellCasus(office);
  const { casus, pupil, mother, carla } = story;
  await askAboutAbsence(story);
  const iris = await setUpSigner(await device(TELEPHONE), mother);
  await setUpGuardianAnswer(iris, { name: mother, choice: YES, onlyForMyself: false });
  const fenna = await setUpSigner(await device(TELEPHONE), pupil);
  await setUpPupilAnswer(fenna, { name: pupil, choice: YES });

  await carla.goto(on(carla, `${casus}/notities`));
  await expect(carla.getByText(FACT)).toBeVisible();
  await press(carla, "Fenna", `U doet mee aan de casus van ${pupil}.`);

  await press(fenna, "Naar mijn overzicht", /^Hoi Fenna/);
  await fenna.getByText("Stop", { exact: true }).click();
  await press(fenna, "Ja, stop nu", "Je bent gestopt.");

  await carla.getByRole("link", { name: "Lees de notities" }).click();
  await expect(carla).toHaveURL(new RegExp(`${casus}/notities$`));
  await expect(carla.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(carla.getByText(FACT)).toBeHidden();

  // What the browser remembers of the page is not shown again.
  await carla.goBack();
  await arrive(carla, `U doet mee aan de casus van ${pupil}.`);
  await carla.goBack();
  await arrive(carla, "U leest hier");
  await expect(carla).toHaveURL(new RegExp(`${casus}/notities$`));
  await expect(carla.getByText(FACT)).toBeHidden();

  await iris.goto(on(iris, "/mijn"));
  await expect(iris.getByText("geldt niet meer", { exact: true })).toBeVisible();
  await expect(iris.getByRole("main")).not.toContainText(/gestopt|ingetrokken/i);
});
