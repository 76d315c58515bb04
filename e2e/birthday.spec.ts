import { expect } from "@playwright/test";
import { on } from "./support/casus";
import { dayFromNow, inWords } from "./support/days";
import { become } from "./support/demo";
import { setUpGuardianAnswer, setUpPupilAnswer, setUpSigner } from "./support/set-up";
import { YES } from "./support/sign";
import { askAboutAbsence, FACT, tellCasus } from "./support/story";
import { TELEPHONE, test } from "./support/test";

test("From the twelfth birthday the pupil answers too, and until then nothing opens", async ({
  context: office,
  device,
}) => {
  const story = await tellCasus(office, dayFromNow({ years: -12 }));
  const { casus, pupil, mother, carla, marije } = story;
  await askAboutAbsence(story);
  const iris = await setUpSigner(await device(TELEPHONE), mother);
  await setUpGuardianAnswer(iris, { name: mother, choice: YES, onlyForMyself: false });
  await carla.goto(on(carla, `${casus}/notities`));
  await expect(carla.getByText(FACT)).toBeHidden();
  await marije.goto(on(marije, casus));
  await expect(marije.getByRole("main")).toContainText(`Nog geen antwoord van ${pupil}.`);

  const fenna = await setUpSigner(await device(TELEPHONE), pupil);
  await expect(fenna.getByRole("complementary")).toContainText("Je bent 12 jaar.");
  await setUpPupilAnswer(fenna, { name: pupil, choice: YES });
  await carla.goto(on(carla, `${casus}/notities`));
  await expect(carla.getByText(FACT)).toBeVisible();
});

test("A day before the twelfth birthday one parent's yes opens, and the coordinator is told what the birthday does", async ({
  context: office,
  device,
}) => {
  const story = await tellCasus(office, dayFromNow({ years: -12, days: 1 }));
  const { casus, mother, carla, marije } = story;
  const request = await askAboutAbsence(story);
  const iris = await setUpSigner(await device(TELEPHONE), mother);
  await setUpGuardianAnswer(iris, { name: mother, choice: YES, onlyForMyself: false });
  await expect(iris.getByText("geldt", { exact: true })).toBeVisible();
  await carla.goto(on(carla, `${casus}/notities`));
  await expect(carla.getByText(FACT)).toBeVisible();
  await expect(carla.getByRole("article").filter({ hasText: FACT }).getByRole("note")).toContainText(
    `tot en met ${inWords(dayFromNow({}))}`,
  );
  await marije.goto(on(marije, request));
  const turning = marije.getByRole("article").filter({ hasText: "Fenna wordt 12." });
  await expect(turning).toContainText(inWords(dayFromNow({ days: 1 })));
  await expect(turning).toContainText("Vanaf die dag telt ook het eigen antwoord van Fenna.");
});

test("Sem turns twelve in a week, and his coordinator reads it on the first page", async ({ context }) => {
  const marije = await become(context, "Marije Postma");
  await expect(
    marije.getByRole("heading", { name: "Sem wordt twaalf. Vanaf dan beslist Sem zelf mee." }),
  ).toBeVisible();
});
