import { expect } from "@playwright/test";
import { enter, NO, signAsGuardian, signAsPupil, YES } from "./support/sign";
import { askAboutAbsence, tellFamily } from "./support/story";
import { TELEPHONE, test } from "./support/test";

test("A mother and a pupil sign with scripts switched off", async ({ context: office, device }) => {
  const story = await tellFamily(office);
  const { mother, pupil, marije } = story;
  const request = await askAboutAbsence(story);
  const iris = await enter(await device({ ...TELEPHONE, javaScriptEnabled: false }), mother);
  await signAsGuardian(iris, { name: mother, choice: NO, onlyForMyself: true });
  await expect(iris.getByText("U zei nee.", { exact: false })).toBeVisible();

  const fenna = await enter(await device({ ...TELEPHONE, javaScriptEnabled: false }), pupil);
  await fenna.getByRole("radio", { name: YES }).check();
  await fenna.getByLabel("Je naam").fill(pupil);
  await fenna.getByRole("button", { name: "Onderteken" }).click();
  await expect(fenna.getByText("Lees dit nog eens, en kruis het aan als je het weet.").first()).toBeVisible();
  await expect(fenna.getByLabel("Je naam")).toHaveValue(pupil);
  await expect(fenna.getByRole("radio", { name: YES })).toBeChecked();
  await signAsPupil(fenna, { name: pupil, choice: YES });

  await marije.goto(new URL(request, marije.url()).href);
  await expect(marije.getByRole("article").filter({ hasText: mother })).toContainText(/nee/i);
  await expect(marije.getByRole("article").filter({ hasText: pupil })).toContainText(/ja/i);
});
