/**
 * What a journey begins with, made by the forms of the product without showing their pages. The same on the pages, as
 * main-job.spec.ts does it, is in casus.ts, ask.ts and sign.ts.
 */
import type { BrowserContext, Page } from "@playwright/test";
import { type Question, WHAT_FOLLOWS } from "./ask";
import type { Guardian, Note, Place, Pupil } from "./casus";
import { dayFromNow, type TypedDay } from "./days";
import { on } from "./casus";
import { codeOf, openInvitation } from "./post";
import { type GuardianAnswer, reach } from "./sign";
import { sendUnseen } from "./unseen";

const dayFields = (name: string, { day, month, year }: TypedDay) => ({
  ...{ [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year },
});

/** A casus of which this professional of the Netherlands is coordinator. Returns the path of its page. */
export async function setUpCasus(page: Page, pupil: Pupil, guardians: readonly Guardian[]): Promise<string> {
  const led = await sendUnseen(page, "/casussen/nieuw", "Maak de casus", {
    typed: {
      ...{ "pupil.name": pupil.name, ...dayFields("pupil.birthDate", pupil.birthDate) },
      ...{ "pupil.email": pupil.email ?? "", "pupil.schoolClass": pupil.schoolClass ?? "" },
    },
    chosen: { "own.duty": /^ambtsgeheim/ },
    added: Object.assign({}, ...guardians.map(guardianFields)) as Record<string, string>,
  });
  const made = /\/casussen\/[0-9a-f-]+/.exec(led)?.[0];
  if (made === undefined) throw new Error(`No casus at ${led}.`);
  return made;
}

function guardianFields({ name, relation, email, how, document }: Guardian, place: number) {
  const fields = {
    ...{ name, relation, kind: "ouder", email: email ?? "" },
    ...{ "authority.state": "has", "authority.means": "gezagsregister", "authority.how": how ?? "" },
    "authority.document": document ?? "uittreksel uit het gezagsregister",
  };
  return Object.fromEntries(
    Object.entries(fields).map(([field, words]) => [`guardians.${place}.${field}`, words]),
  );
}

export async function setUpParticipant(
  page: Page,
  casus: string,
  { name, role, duty }: Place,
): Promise<void> {
  await sendUnseen(page, `${casus}/mensen/toevoegen`, "Voeg toe aan de casus", {
    typed: { role },
    chosen: { personId: new RegExp(`^${name}`), duty },
  });
}

export async function setUpDuty(page: Page, casus: string): Promise<void> {
  await sendUnseen(page, `${casus}/meedoen`, "Dit klopt, ik bevestig het");
}

export async function setUpNote(
  page: Page,
  casus: string,
  { kind, category, reach, fact }: Note,
): Promise<void> {
  await sendUnseen(page, `${casus}/notities/nieuw`, ["Bewaar de notitie", /^Bewaar, /], {
    typed: { kind, "section.0.category": category, "section.0.piece.0.text": fact },
    chosen: { "section.0.scope": reach },
  });
}

/** Asks by e-mail everybody who signs. Returns the path of the request's page. */
export async function setUpRequest(page: Page, casus: string, asked: Question): Promise<string> {
  return sendUnseen(page, await setUpDraft(page, casus, asked), "Verstuur de vraag");
}

/** A request that stands ready to be read once more and sent. Returns the path of that page. */
export async function setUpDraft(page: Page, casus: string, asked: Question): Promise<string> {
  const { question, information, from, to, because = [], until = dayFromNow({ days: 120 }) } = asked;
  const onward = (path: string, filling: Parameters<typeof sendUnseen>[3]) =>
    sendUnseen(page, path, /^Verder/, filling);
  const to2 = await onward(`${casus}/toestemming/nieuw`, {
    typed: { question, purpose: "Wij willen samen bedenken wat helpt op school." },
    chosen: { meaning: /^Het geheim mag open/ },
  });
  const to3 = await onward(to2, {
    typed: Object.fromEntries(information.map(({ name, example }) => [`example.${name}`, example])),
    chosen: { category: information.map(({ category }) => category) },
  });
  const to4 = await onward(to3, {
    typed: { "readBy.": "de begeleider" },
    chosen: { discloser: from, recipient: to },
  });
  const to5 = await onward(to4, because.length > 0 ? { chosen: { because } } : {});
  return onward(to5, {
    typed: { ...dayFields("until", until), ...WHAT_FOLLOWS },
    chosen: { way: /^In een gesprek$/ },
  });
}

/** From the message to the question, on a device of the signer's own. */
export async function setUpSigner(device: BrowserContext, name: string): Promise<Page> {
  const page = await openInvitation(device, name);
  await sendUnseen(page, new URL(page.url()).pathname, "Stuur mij een code");
  const led = await sendUnseen(page, "/code", "Ga verder", { typed: { code: await codeOf(device, name) } });
  await page.goto(on(page, led));
  return page;
}

/** A guardian's two pages, to the one that says thanks. */
export async function setUpGuardianAnswer(
  page: Page,
  { name, choice, onlyForMyself, remark, forAsker }: GuardianAnswer & { name: string },
): Promise<void> {
  const path = new URL(page.url()).pathname;
  await signed(page, await sendUnseen(page, path, "Ik heb het gelezen, verder"), {
    typed: { typed: name, ...(remark === undefined ? {} : { remark }) },
    chosen: {
      ...{ check: /^Ik weet/, choice },
      ...(onlyForMyself === undefined
        ? { authority: /^Ik heb gezag over/ }
        : { reach: reach(onlyForMyself) }),
      ...(forAsker ? { remarkForAsker: /mag dit lezen/ } : {}),
    },
  });
}

/** Everything of a pupil's answer, to the page that says thanks. */
export async function setUpPupilAnswer(
  page: Page,
  { name, choice }: { name: string; choice: RegExp },
): Promise<void> {
  await signed(page, new URL(page.url()).pathname, {
    ...{ typed: { typed: name }, chosen: { check: /^Ik weet/, choice } },
  });
}

/** Signs what is filled in so, and shows where that led. */
async function signed(page: Page, path: string, filling: Parameters<typeof sendUnseen>[3]) {
  await page.goto(on(page, await sendUnseen(page, path, /^Onderteken/, filling)));
}
