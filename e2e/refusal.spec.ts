import { expect } from "@playwright/test";
import { aged, on } from "./support/casus";
import { arrive } from "./support/look";
import { setUpGuardianAnswer, setUpSigner } from "./support/set-up";
import { enter, NO, signAsGuardian, YES } from "./support/sign";
import { askAboutAbsence, FACT, tellCasus } from "./support/story";
import { TELEPHONE, test } from "./support/test";

test("Where the second guardian says no, nobody reads anything, and the first sees only that it is waited for", async ({
  context: office,
  device,
}) => {
  const story = await tellCasus(office, aged(10));
  const { casus, mother, father, carla, marije } = story;
  const request = await askAboutAbsence(story, { because: [/gaat ook over een ouder/] });

  const iris = await setUpSigner(await device(TELEPHONE), mother);
  await setUpGuardianAnswer(iris, { name: mother, choice: YES });
  const bram = await enter(await device(TELEPHONE), father);
  await signAsGuardian(bram, { name: father, choice: NO });

  await iris.goto(on(iris, "/mijn"));
  await arrive(iris, /^Dag Iris/);
  await expect(iris.getByText("wij wachten nog", { exact: true })).toBeVisible();
  for (const page of [
    "/mijn",
    `/tekenen/${request.split("/").at(-1)}`,
    `/tekenen/${request.split("/").at(-1)}/brief`,
  ]) {
    await iris.goto(on(iris, page));
    await expect(iris.getByRole("main")).not.toContainText(/geweigerd|zei nee|vader|ander[e]? ouder zei/i);
    await expect(iris.getByRole("main")).not.toContainText(father);
  }

  await carla.goto(on(carla, `${casus}/notities`));
  await expect(carla.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(carla.getByText(FACT)).toBeHidden();
  await carla.goto(on(carla, casus));
  await expect(carla.getByRole("main")).not.toContainText(/nee gezegd|geweigerd/i);

  await marije.goto(on(marije, request));
  await expect(marije.getByRole("article").filter({ hasText: father })).toContainText(/nee/i);
});
