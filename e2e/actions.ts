import type { Sending } from "./support/call";
import { dayFromNow } from "./support/days";

/** Whom a server action listens to; whoever else calls it is told no more than that nobody is signed in. */
export type Listens = "professionals" | "family" | "anybody";

/** Ids that a form may name: of what is there, of what this person may not see, or of nothing at all. */
export type Ids = { casus: string; consent: string; person: string; part: string };

type Form = Record<string, string>;
type Declared = {
  listens: Listens;
  /** What is right in itself, so that what answers is not its check but whether there is such a thing. */
  sends: (ids: Ids) => Sending;
};

const SOME_KEY = "01900000-0000-7000-8000-00000000000f";
const takesForm =
  (listens: Listens) =>
  (form: (ids: Ids) => Form): Declared => ({ listens, sends: (ids) => ({ form: form(ids) }) });
const professionals = takesForm("professionals");
const family = takesForm("family");
const anybody = takesForm("anybody");

function typedDate(name: string, days: number): Form {
  const typed = dayFromNow({ days });
  return { [`${name}.day`]: typed.day, [`${name}.month`]: typed.month, [`${name}.year`]: typed.year };
}

const request = { question: "Mag dit?", purpose: "Omdat het helpt.", meaning: "geheimhouding" };
const asked = ({ casus, consent }: Ids) => ({ casus, consent });
const place = ({ casus, person }: Ids) => ({ casusId: casus, personId: person });
const kring = ({ casus }: Ids): Form => ({ casusId: casus, formKey: SOME_KEY, ...typedDate("since", 0) });
const guarded = ({ casus, person }: Ids) => ({ casusId: casus, guardianId: person });
const signed = ({ consent }: Ids) => ({ consent });

/**
 * Every server action of the build, by the file that holds it: to whom it listens, and a form for it. An action that is
 * not here fails the journeys that read this table.
 */
export const ACTIONS: Record<string, Record<string, Declared>> = {
  "lib/auth/actions.ts": {
    askLink: anybody(() => ({ email: "niemand" })),
    askOwnLink: professionals(() => ({})),
  },
  "lib/gate/actions.ts": {
    askByLink: anybody(() => ({ token: "x".repeat(43) })),
    askByShortCode: anybody(() => ({ code: "geen code" })),
    askAgain: family(() => ({})),
    askAtTable: anybody(() => ({})),
    closeLink: anybody(() => ({ token: "x".repeat(43) })),
    closeMine: family(signed),
  },
  "lib/ambtskring/actions.ts": {
    addMemberAction: professionals((ids) => ({ ...kring(ids), kringId: ids.part, personId: ids.person })),
    endInquiryAction: professionals(({ casus, part }) => ({ casusId: casus, inquiryId: part })),
    inquireAction: professionals((ids) => ({
      ...{ ...kring(ids), kind: "zorgcel", reason: "Er is een vraag." },
      ...typedDate("last", 7),
    })),
    makeKringAction: professionals((ids) => ({
      ...{ ...kring(ids), kind: "zorgcel", situation: "te laat komen", member: ids.person },
    })),
    moveMemberAction: professionals((ids) => ({ ...kring(ids), memberId: ids.part, to: "out" })),
    noteAgreementAction: professionals((ids) => ({
      ...{ ...kring(ids), kringId: ids.part, words: "Alleen Joost." },
      ...typedDate("agreedOn", 0),
    })),
  },
  "lib/casus/actions.ts": {
    addCasusContactAction: professionals(({ casus }) => ({
      ...{ casusId: casus, formKey: SOME_KEY, name: "Iemand Anders", relation: "tolk" },
    })),
    addGuardianAction: professionals(({ casus }) => ({
      ...{ casusId: casus, formKey: SOME_KEY, name: "Iemand Anders", kind: "ouder", email: "" },
      "authority.state": "none",
    })),
    addParticipantAction: professionals((ids) => ({ ...place(ids), role: "kijkt mee", duty: "geen" })),
    assessCompetenceAction: professionals(({ casus }) => ({
      ...{ casusId: casus, capable: "yes", assessedBy: "een arts", matter: "delen" },
      ...typedDate("from", -1),
    })),
    changePlaceAction: professionals((ids) => ({ ...place(ids), role: "kijkt mee", duty: "geen" })),
    closeCasusAction: professionals(({ casus }) => ({ casusId: casus })),
    confirmDutyAction: professionals(({ casus }) => ({ casusId: casus, duty: "geen" })),
    correctAddressAction: professionals((ids) => ({ ...place(ids), email: "een.ander@thuis.example" })),
    endCasusContactAction: professionals(({ casus, person }) => ({ casusId: casus, contactId: person })),
    endCoordinatorAction: professionals(place),
    endOwnPagesAction: professionals(place),
    endParticipationAction: professionals(place),
    inviteToOwnPagesAction: professionals((ids) => ({ ...place(ids), channel: "email" })),
    // Names nothing that exists, and would make something: it goes without its key.
    makeCasusAction: professionals(() => ({ "pupil.name": "Iemand Anders" })),
    nameCoordinatorAction: professionals((ids) => ({ ...place(ids), as: "coordinator" })),
    reopenCasusAction: professionals(({ casus }) => ({ casusId: casus })),
    settleDoubleAction: professionals(({ casus, person }) => ({ casusId: casus, doubleId: person })),
  },
  "lib/confidant/actions.ts": {
    acceptConfidantAction: professionals(({ casus }) => ({
      ...{ casusId: casus, adult: "on", noHelp: "on", secret: "on" },
    })),
    appointConfidantAction: family(() => ({})),
    declineConfidantAction: professionals(({ casus }) => ({ casusId: casus })),
    endConfidantAction: family(({ person }) => ({ personId: person })),
  },
  "lib/casus/authority-actions.ts": {
    askAnotherSecondAction: professionals((ids) => ({ ...guarded(ids), secondId: ids.person })),
    correctAuthorityAction: professionals((ids) => ({
      ...{ ...guarded(ids), authorityId: ids.person, why: "Een beschikking", foundBy: "de moeder" },
    })),
    decideOpeningAction: professionals((ids) => ({ ...guarded(ids), agrees: "yes" })),
    discoverAuthorityAction: professionals((ids) => ({
      ...{ ...guarded(ids), why: "Een beschikking", foundBy: "de moeder", "authority.state": "has" },
      ...{ ...typedDate("since", -30), "authority.means": "beschikking" },
    })),
    proposeOpeningAction: professionals((ids) => ({ ...guarded(ids), secondId: ids.person })),
    recordAuthorityAction: professionals((ids) => ({ ...guarded(ids), "authority.state": "none" })),
    restrictAction: professionals((ids) => ({
      ...{ ...guarded(ids), secondId: ids.person, reason: "om haar veiligheid" },
      ...typedDate("reviewOn", 30),
    })),
    signRestrictionAction: professionals((ids) => ({ ...guarded(ids), agrees: "yes" })),
  },
  "lib/consent/actions.ts": {
    cancelPreparedAction: professionals(asked),
    prepareAction: professionals((ids) => ({ ...asked(ids), route: "email" })),
    remindAction: professionals((ids) => ({ ...asked(ids), person: ids.person, reminders: "none" })),
    askAction: professionals((ids) => ({ ...asked(ids), person: ids.person, route: "email" })),
    discardAction: professionals(asked),
    endAction: professionals(asked),
    handOverAction: professionals((ids) => ({
      ...asked(ids),
      person: ids.person,
      way: "pin",
      knownBy: "face",
    })),
    exceptionsAction: professionals(asked),
    heardAction: professionals((ids) => ({
      ...{
        ...asked(ids),
        key: SOME_KEY,
        heard: "yes",
        ...typedDate("heardOn", 0),
        how: "aan tafel",
        said: "Liever niet.",
      },
    })),
    heardReadersAction: professionals((ids) => ({ ...asked(ids), heard: SOME_KEY, forGuardian: ids.person })),
    informationAction: professionals((ids) => ({
      ...{ ...asked(ids), category: "verzuim", "example.verzuim": "hoe vaak" },
    })),
    partiesAction: professionals((ids) => ({
      ...{ ...asked(ids), discloser: ids.person, recipient: ids.person },
      [`readBy.${ids.person}`]: "de mentor",
    })),
    periodAction: professionals((ids) => ({
      ...{ ...asked(ids), ...typedDate("from", 0), ...typedDate("until", 60), way: "gesprek" },
      ...{ whatFollowsYes: "Dan praten zij.", whatFollowsNo: "Dan niet." },
    })),
    questionAction: professionals((ids) => ({ ...asked(ids), ...request })),
    recordAction: professionals((ids) => ({
      ...{ ...asked(ids), person: ids.person, key: SOME_KEY, form: "oral", answer: "refused" },
      ...{ ...typedDate("saidOn", 0), how: "aan tafel" },
    })),
    replaceAction: professionals((ids) => ({ ...asked(ids), how: "correct" })),
    sendAction: professionals((ids) => ({ ...asked(ids), [`route.${ids.person}`]: "email" })),
    startAction: professionals(({ casus }) => ({ casus, ...request })),
  },
  "lib/consent/guarded-actions.ts": {
    writeGuardedAction: professionals((ids) => ({
      ...{ ...asked(ids), person: ids.person, question: "Mag dit?", purpose: "Om te helpen." },
      ...{ whatFollowsYes: "Dan praten zij.", whatFollowsNo: "Dan niet." },
    })),
    releaseGuardedAction: professionals((ids) => ({
      ...{ ...asked(ids), person: ids.person, version: SOME_KEY, agrees: "yes" },
    })),
  },
  "lib/consent/answer-actions.ts": {
    againAction: family((ids) => ({ ...signed(ids), shown: "x", key: SOME_KEY })),
    answerAction: family((ids) => ({
      ...{ ...signed(ids), shown: "x", choice: "no", key: SOME_KEY, language: "nl" },
      ...{ way: "typed", typed: "Iemand" },
    })),
    letterAction: family((ids) => ({ ...signed(ids), category: "verzuim" })),
    onePageAction: family((ids) => ({
      ...{ ...signed(ids), text: "x", choice: "no", key: SOME_KEY, way: "typed", typed: "Iemand" },
    })),
    talkAction: family(signed),
    withdrawAction: family((ids) => ({ ...signed(ids), key: SOME_KEY })),
  },
  "lib/consent/template-actions.ts": {
    keepAction: professionals((ids) => ({
      ...{ ...asked(ids), ...request, name: "Overleg", "example.verzuim": "hoe vaak" },
      ...{ whatFollowsYes: "Dan praten zij.", whatFollowsNo: "Dan niet." },
    })),
    renameAction: professionals(({ person }) => ({ template: person, name: "Anders" })),
    retireAction: professionals(({ person }) => ({ template: person })),
  },
  "lib/officer/actions.ts": {
    openRecordAction: professionals(({ consent }) => ({
      ...{ consent, key: SOME_KEY, purpose: "Een ouder vraagt hoe het ging." },
    })),
    tellOfLeakAction: professionals(() => ({ leakId: SOME_KEY, told: "niemand" })),
  },
  "lib/note/actions.ts": {
    announceAction: {
      listens: "professionals",
      sends: ({ casus }) => ({
        text: JSON.stringify([casus, [{ category: "onderwijs", scope: "casus" }]]),
      }),
    },
    noteAction: professionals(({ casus }) => ({
      ...{ casusId: casus, key: SOME_KEY, kind: "overig", "section.0.category": "onderwijs" },
      ...{ "section.0.scope": "casus", "section.0.piece.0.nature": "feit" },
      "section.0.piece.0.text": "Dit staat nergens.",
    })),
    dailyMessageAction: professionals(() => ({ wanted: "perhaps" })),
    keepDraftAction: {
      listens: "professionals",
      sends: ({ casus }) => ({ text: JSON.stringify([casus, 7, { kind: "overig" }]) }),
    },
    discardDraftAction: professionals(({ casus }) => ({ casusId: casus })),
    correctAction: professionals(({ casus, part }) => ({
      ...{ casusId: casus, partId: part, seen: "2026-01-01T00:00:00.000Z" },
      ...{ nature: "feit", text: "anders", reason: "toch niet" },
    })),
    takeBackAction: professionals(({ casus, part }) => ({
      casusId: casus,
      partId: part,
      reason: "toch niet",
    })),
  },
  "lib/note/search-actions.ts": {
    searchAction: professionals(({ casus }) => ({ question: "dinsdag", casus })),
  },
};

/** @throws where the build has an action that is not declared here */
export function declared({ filename, name }: { filename: string; name: string }): Declared {
  const found = ACTIONS[filename]?.[name];
  if (!found) throw new Error(`${filename} ${name} is not declared in e2e/actions.ts.`);
  return found;
}
