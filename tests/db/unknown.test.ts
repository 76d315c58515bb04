/**
 * SECURITY C2: what one may not see does not exist. Every command and every query of a casus answers alike to an id that is
 * hidden and to one that nobody has, and changes nothing.
 */
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { noteAgreement } from "@/lib/ambtskring/agreement";
import { endInquiry, inquire } from "@/lib/ambtskring/inquiry";
import { makeKring } from "@/lib/ambtskring/make";
import { addMember, moveMember } from "@/lib/ambtskring/members";
import { talksWithoutSecrecy } from "@/lib/ambtskring/talk";
import { viewKringen } from "@/lib/ambtskring/view";
import { readCandidates } from "@/lib/casus/candidates";
import { addCasusContact, endCasusContact, listCasusContacts } from "@/lib/casus/casus-contacts";
import { closeCasus, reopenCasus } from "@/lib/casus/closing";
import { assessCompetence } from "@/lib/casus/competence";
import { correctAddress } from "@/lib/casus/contact";
import { correctAuthority, discoverAuthority } from "@/lib/casus/corrections";
import { endCoordinator, nameCoordinator } from "@/lib/casus/coordinators";
import { settleDouble } from "@/lib/casus/doubles";
import { addGuardianLater, recordAuthority } from "@/lib/casus/guardians";
import { makeCasus } from "@/lib/casus/make";
import { readNewestHeads } from "@/lib/casus/newest-heads";
import { endOwnPages, inviteToOwnPages } from "@/lib/casus/own-pages";
import { viewOwnPages } from "@/lib/casus/own-pages-view";
import { addParticipant, changePlace, confirmDuty, endParticipation } from "@/lib/casus/participants";
import { readParties } from "@/lib/casus/parties";
import { decideOpening, proposeOpening } from "@/lib/casus/restriction-opening";
import { askAnotherSecond, restrictGuardian, signRestriction } from "@/lib/casus/restrictions";
import { readTelephones } from "@/lib/casus/telephones";
import type { AuthorityInput } from "@/lib/casus/schema";
import { readCasus } from "@/lib/casus/view";
import { acceptConfidant, declineConfidant } from "@/lib/confidant/answer";
import { endConfidant } from "@/lib/confidant/appoint";
import { giveAnswer, signDraft } from "@/lib/consent/answer";
import { keepStep } from "@/lib/consent/answer-draft";
import { begin, talkFirst } from "@/lib/consent/answer-progress";
import { emptyDraft } from "@/lib/consent/answer-schema";
import { readSigning } from "@/lib/consent/answer-view";
import { withdraw } from "@/lib/consent/answer-withdraw";
import { giveAgain } from "@/lib/consent/answer-again";
import { readAskerRecord, readAskersStop } from "@/lib/consent/asker-record";
import { viewAsking } from "@/lib/consent/asking-view";
import { consentBars } from "@/lib/consent/bars";
import { readBlankForm } from "@/lib/consent/blank-form";
import { viewConsents } from "@/lib/consent/casus-view";
import { dateOf } from "@/lib/calendar/date";
import { dayAt, schoolYearEnd, typedDay, typedParts } from "@/lib/calendar/day";
import {
  discardDraft,
  saveExceptions,
  saveInformation,
  saveParties,
  savePeriod,
  saveQuestion,
  startDraft,
} from "@/lib/consent/draft";
import { viewDraft, viewNewRequest } from "@/lib/consent/draft-view";
import { askSigner, endRequest } from "@/lib/consent/manage";
import { cancelPrepared, prepareQuestion } from "@/lib/consent/prepared";
import { viewPreview } from "@/lib/consent/preview";
import { handOver } from "@/lib/consent/hand-over";
import { viewHandOver } from "@/lib/consent/hand-over-view";
import { recordAnswer } from "@/lib/consent/record";
import { viewGuarded, readGuardedPaper } from "@/lib/consent/guarded-view";
import { listGuardedWaits } from "@/lib/consent/guarded-waits";
import { releaseGuarded, writeGuarded } from "@/lib/consent/guarded-write";
import { noteHeard } from "@/lib/consent/heard-note";
import { changeHeardReaders, viewHeardReaders } from "@/lib/consent/heard-readers";
import { viewHearing } from "@/lib/consent/heard-view";
import { recordSchema } from "@/lib/consent/record-schema";
import { changeReminders } from "@/lib/consent/reminders";
import { viewReminding } from "@/lib/consent/reminding-view";
import { viewRecording, viewScanning } from "@/lib/consent/recording-view";
import { replaceRequest } from "@/lib/consent/replace";
import { viewRequest } from "@/lib/consent/request-view";
import { attachScan, readScan } from "@/lib/consent/scan";
import { send } from "@/lib/consent/send";
import { readOwnStop, readSignerCopy } from "@/lib/consent/signer-copy";
import { keepTemplate, renameTemplate, retireTemplate } from "@/lib/consent/template-keep";
import { viewKeeping } from "@/lib/consent/template-view";
import { closePool } from "@/lib/db/client";
import { asMaterialiser, type Hat } from "@/lib/db/doors";
import { newId } from "@/lib/db/uuid";
import { materialise } from "@/lib/grants/materialise";
import type { Choice } from "@/lib/grants/preview";
import { announceReaders } from "@/lib/note/announcement";
import { correctPart } from "@/lib/note/correct";
import { discardNoteDraft, keepNoteDraft } from "@/lib/note/draft-kept";
import { readOwnPart } from "@/lib/note/own-part";
import { readNotes } from "@/lib/note/read";
import { searchNotes } from "@/lib/note/search";
import { readSheet } from "@/lib/note/sheet";
import { takeBack } from "@/lib/note/take-back";
import { writeNote } from "@/lib/note/write";
import { openingNow, openRecord, readRecord } from "@/lib/officer/record";
import { readLeak, tellOfLeak } from "@/lib/officer/leaks";
import { readReport } from "@/lib/officer/reports";
import { readRequestHead } from "@/lib/officer/requests";
import { named } from "@/lib/policy/names";
import { readWhoSees } from "@/lib/who-sees/read";
import { valueOf } from "./consent-request";
import { insertCovenant, type TestCovenant } from "./covenant";
import { newDatabase } from "./database";
import { rowsDigest } from "./rows-digest";

type Ids = { casus: string; consent: string; person: string; response: string; part: string; double: string };
type Call = (hat: Hat, ids: Ids) => Promise<unknown>;

const place = { role: "begeleider", duty: "geen" } as const;
const authority: AuthorityInput = {
  state: "has",
  from: null,
  how: "register",
  document: "",
  checkedOn: null,
};
const question = { question: "Mag dit?", purpose: "Om te helpen.", meaning: ["hulp" as const] };
const choice: Choice = {
  category: "gezin",
  scope: { kind: "casus" },
  secret: true,
  withheldFrom: [],
  concerns: [],
  schoolClbRelevant: false,
};
const signature = {
  way: "typed" as const,
  typed: "Iemand",
  drawn: undefined,
  ticked: false,
  place: undefined,
};
const today = dayAt("nl", new Date());
const period = {
  from: typedDay(today),
  until: typedDay(schoolYearEnd(today)),
  way: "beide" as const,
  whatFollowsYes: "x",
  whatFollowsNo: "x",
};
const proof = (hat: Hat) => ({ hat, means: "code" as const, provenAt: new Date() });
const draftOf = ({ casus, consent }: Pick<Ids, "casus" | "consent">) => ({ casus, consent });
/** An answer on paper as it is typed: a no. */
const paper = ({ person, ...draft }: Pick<Ids, "casus" | "consent" | "person">) => ({
  ...draftOf(draft),
  key: randomUUID(),
  person,
  form: "paper",
  answer: "refused",
  saidOn: typedParts(today),
  how: "x",
  witness: "",
});

const guardedTexts = { question: "Mag dit?", purpose: "x", whatFollowsYes: "x", whatFollowsNo: "x" };
const hearing = ({ casus, consent }: Pick<Ids, "casus" | "consent">) => ({
  ...draftOf({ casus, consent }),
  ...{ key: randomUUID(), heard: "yes" as const, heardOn: dateOf("nl", new Date()), how: "x", said: "x" },
  ...{ forAsker: false, forGuardian: [] },
});

const since = dateOf("nl", new Date());
const kringForm = ({ casus }: Pick<Ids, "casus">) => ({ casusId: casus, formKey: newId(), since });

const CALLS: Record<string, Call> = {
  // lib/ambtskring
  viewKringen: (hat, { casus }) => viewKringen(hat, casus),
  talksWithoutSecrecy: (hat, { casus }) => talksWithoutSecrecy(hat, casus),
  makeKring: (hat, ids) =>
    makeKring(hat, { ...kringForm(ids), kind: "zorgcel", situation: "x", member: [ids.person] }),
  addMember: (hat, ids) => addMember(hat, { ...kringForm(ids), kringId: ids.part, personId: ids.person }),
  moveMember: (hat, ids) => moveMember(hat, { ...kringForm(ids), memberId: ids.part, to: "out" }),
  noteAgreement: (hat, ids) =>
    noteAgreement(hat, { ...kringForm(ids), kringId: ids.part, words: "x", agreedOn: since }),
  inquire: (hat, ids) => inquire(hat, { ...kringForm(ids), kind: "zorgcel", reason: "x", last: since }),
  endInquiry: (hat, { casus, part }) => endInquiry(hat, { casusId: casus, inquiryId: part }),
  // lib/casus
  readCasus: (hat, { casus }) => readCasus(hat, casus),
  readCandidates: (hat, { casus }) => readCandidates(hat, casus),
  readNewestHeads: (hat, { casus }) => readNewestHeads(hat, casus),
  readParties: async (hat, { casus }) => [...(await readParties(hat, casus))],
  readTelephones: async (hat, { casus, person }) => [...(await readTelephones(hat, casus, [person]))],
  addParticipant: (hat, { casus, person }) => addParticipant(hat, casus, { personId: person, ...place }),
  changePlace: (hat, { casus, person }) => changePlace(hat, casus, { personId: person, ...place }),
  confirmDuty: (hat, { casus, person }) => confirmDuty(hat, casus, { personId: person, duty: "geen" }),
  endParticipation: (hat, { casus, person }) => endParticipation(hat, casus, person),
  nameCoordinator: (hat, { casus, person }) =>
    nameCoordinator(hat, casus, { personId: person, deputy: null }),
  endCoordinator: (hat, { casus, person }) => endCoordinator(hat, casus, person),
  closeCasus: (hat, { casus }) => closeCasus(hat, casus),
  reopenCasus: (hat, { casus }) => reopenCasus(hat, casus),
  addGuardianLater: (hat, { casus }) =>
    addGuardianLater(hat, casus, {
      formKey: newId(),
      name: "Iemand",
      relation: "",
      kind: "ouder",
      authority,
      email: "",
    }),
  recordAuthority: (hat, { casus, person }) => recordAuthority(hat, casus, { guardianId: person, authority }),
  addCasusContact: (hat, { casus }) =>
    addCasusContact(hat, casus, {
      ...{ formKey: newId(), name: "x", relation: "tolk", telephone: "", email: "", remark: "" },
    }),
  endCasusContact: (hat, { casus, person }) => endCasusContact(hat, casus, { contactId: person }),
  listCasusContacts: (hat, { casus }) => listCasusContacts(hat, casus),
  correctAuthority: (hat, { casus, person }) =>
    correctAuthority(hat, casus, {
      guardianId: person,
      authorityId: person,
      from: null,
      why: "x",
      foundBy: "x",
    }),
  discoverAuthority: (hat, { casus, person }) =>
    discoverAuthority(hat, casus, {
      guardianId: person,
      since: "2020-01-01",
      authority,
      why: "x",
      foundBy: "x",
    }),
  restrictGuardian: (hat, { casus, person }) =>
    restrictGuardian(hat, casus, {
      guardianId: person,
      reason: "x",
      secondId: person,
      reviewOn: "2099-01-01",
    }),
  askAnotherSecond: (hat, { casus, person }) =>
    askAnotherSecond(hat, casus, { guardianId: person, secondId: person }),
  signRestriction: (hat, { casus, person }) =>
    signRestriction(hat, casus, { guardianId: person, agrees: true }),
  proposeOpening: (hat, { casus, person }) =>
    proposeOpening(hat, casus, { guardianId: person, secondId: person }),
  decideOpening: (hat, { casus, person }) => decideOpening(hat, casus, { guardianId: person, agrees: true }),
  assessCompetence: (hat, { casus }) =>
    assessCompetence(hat, casus, {
      capable: false,
      from: "2024-01-01",
      last: null,
      assessedBy: "x",
      reason: "x",
    }),
  correctAddress: (hat, { casus, person }) =>
    correctAddress(hat, casus, { personId: person, email: "x@y.example" }),
  inviteToOwnPages: (hat, { casus, person }) =>
    inviteToOwnPages(hat, casus, { personId: person, channel: "email" }),
  endOwnPages: (hat, { casus, person }) => endOwnPages(hat, casus, { personId: person }),
  viewOwnPages: (hat, { casus, person }) => viewOwnPages(hat, casus, person),
  settleDouble: (hat, { casus, double }) => settleDouble(hat, casus, double),
  // lib/confidant
  acceptConfidant: (hat, { casus }) => acceptConfidant(hat, casus),
  declineConfidant: (hat, { casus }) => declineConfidant(hat, casus),
  endConfidant: (hat, { person }) => endConfidant(hat, { personId: person }),
  // lib/consent
  startDraft: (hat, { casus }) => startDraft(hat, { casus, ...question }),
  saveQuestion: (hat, ids) => saveQuestion(hat, { ...draftOf(ids), ...question }),
  saveInformation: (hat, ids) =>
    saveInformation(hat, { ...draftOf(ids), category: ["gezin"], example: { gezin: "x" } }),
  saveParties: (hat, ids) =>
    saveParties(hat, { ...draftOf(ids), discloser: [ids.person], recipient: [ids.person], readBy: {} }),
  saveExceptions: (hat, ids) => saveExceptions(hat, { ...draftOf(ids), because: [] }),
  savePeriod: (hat, ids) => savePeriod(hat, { ...draftOf(ids), ...period }),
  discardDraft: (hat, ids) => discardDraft(hat, draftOf(ids)),
  send: (hat, ids) => send(hat, { ...draftOf(ids), route: { [ids.person]: "email" } }),
  askSigner: (hat, ids) => askSigner(hat, { ...draftOf(ids), person: ids.person, route: "email" }),
  changeReminders: (hat, ids) => changeReminders(hat, { ...draftOf(ids), person: ids.person }),
  prepareQuestion: (hat, ids) => prepareQuestion(hat, { ...draftOf(ids), route: "email" }),
  cancelPrepared: (hat, ids) => cancelPrepared(hat, draftOf(ids)),
  viewReminding: (hat, { casus, consent, person }) => viewReminding(hat, casus, consent, person),
  endRequest: (hat, ids) => endRequest(hat, draftOf(ids)),
  changeHeardReaders: (hat, ids) =>
    changeHeardReaders(hat, { ...draftOf(ids), heard: ids.part, forAsker: true, forGuardian: [ids.person] }),
  noteHeard: (hat, ids) => noteHeard(hat, hearing(ids)),
  viewHeardReaders: (hat, { casus, consent, part }) => viewHeardReaders(hat, casus, consent, part),
  viewHearing: (hat, { casus, consent }) => viewHearing(hat, casus, consent),
  writeGuarded: (hat, ids) => writeGuarded(hat, { ...draftOf(ids), person: ids.person, ...guardedTexts }),
  releaseGuarded: (hat, ids) =>
    releaseGuarded(hat, { ...draftOf(ids), person: ids.person, version: ids.response, agrees: "yes" }),
  viewGuarded: (hat, { casus, consent, person }) => viewGuarded(hat, casus, consent, person),
  readGuardedPaper: (hat, { casus, consent, person }) => readGuardedPaper(hat, casus, consent, person),
  listGuardedWaits: (hat, { casus }) => listGuardedWaits(hat, casus),
  recordAnswer: (hat, ids) => recordAnswer(hat, recordSchema.parse(paper(ids))),
  handOver: (hat, ids) => handOver(hat, { ...draftOf(ids), person: ids.person, way: "pin", knownBy: "face" }),
  viewHandOver: (hat, { casus, consent, person }) => viewHandOver(hat, casus, consent, person),
  attachScan: (hat, { casus, response }) => attachScan(hat, casus, response, Buffer.from("%PDF-1.7 x")),
  readScan: (hat, { casus, response }) => readScan(hat, casus, response),
  viewConsents: (hat, { casus }) => viewConsents(hat, casus),
  viewNewRequest: (hat, { casus }) => viewNewRequest(hat, casus),
  viewDraft: (hat, { casus, consent }) => viewDraft(hat, casus, consent),
  viewRequest: (hat, { casus, consent }) => viewRequest(hat, casus, consent),
  viewAsking: (hat, { casus, consent, person }) => viewAsking(hat, casus, consent, person),
  viewRecording: (hat, { casus, consent }) => viewRecording(hat, casus, consent),
  viewScanning: (hat, { casus, consent, response }) => viewScanning(hat, casus, consent, response),
  consentBars: (hat, { casus }) => consentBars(hat, casus),
  readBlankForm: (hat, { casus, consent }) => readBlankForm(hat, casus, consent),
  readAskerRecord: (hat, { casus, consent }) => readAskerRecord(hat, casus, consent),
  readAskersStop: (hat, { casus, consent, response }) => readAskersStop(hat, casus, consent, response),
  viewPreview: (hat, { casus, consent, person }) => viewPreview(hat, casus, consent, person),
  replaceRequest: (hat, ids) => replaceRequest(hat, { ...draftOf(ids), how: "correct" }),
  viewKeeping: (hat, { casus, consent }) => viewKeeping(hat, casus, consent),
  keepTemplate: (hat, ids) =>
    keepTemplate(hat, {
      ...draftOf(ids),
      ...question,
      name: "Voorbeeld",
      example: {},
      whatFollowsYes: "x",
      whatFollowsNo: "x",
    }),
  renameTemplate: (hat, { response }) => renameTemplate(hat, { template: response, name: "Anders" }),
  retireTemplate: (hat, { response }) => retireTemplate(hat, response),
  readSigning: (hat, { consent }) => readSigning(hat, consent),
  readSignerCopy: (hat, { consent }) => readSignerCopy(hat, consent),
  readOwnStop: (hat, { consent }) => readOwnStop(hat, consent),
  giveAgain: (hat, { consent }) => giveAgain(proof(hat), { consent, key: randomUUID(), shown: "" }),
  keepStep: (hat, { consent }) => keepStep(hat, consent, () => ({ draft: emptyDraft, faults: {} })),
  giveAnswer: (hat, { consent }) =>
    giveAnswer(proof(hat), {
      consent,
      key: randomUUID(),
      textSha256: "",
      draft: { ...emptyDraft, choice: "no" },
      ...signature,
    }),
  signDraft: (hat, { consent }) =>
    signDraft(proof(hat), {
      ...{ consent, key: randomUUID(), shown: "", check: [], remarkForAsker: false },
      ...signature,
    }),
  withdraw: (hat, { consent }) => withdraw(proof(hat), { consent, key: randomUUID() }),
  talkFirst: (hat, { consent }) => talkFirst({ hat }, consent),
  begin: (hat, { consent }) => begin({ hat }, consent),
  // lib/note
  announceReaders: (hat, { casus, person }) =>
    announceReaders(hat, casus, [{ ...choice, concerns: [person] }]),
  readNotes: (hat, { casus }) => readNotes(hat, casus),
  readSheet: (hat, { casus }) => readSheet(hat, casus),
  searchNotes: (hat, { casus }) => searchNotes(hat, { question: "dinsdag", casusId: casus }),
  readWhoSees: (hat, { casus, person }) => readWhoSees(hat, casus, { suppose: `stopt.${person}` }),
  writeNote: (hat, { casus, person }) =>
    writeNote(hat, {
      casusId: casus,
      key: newId(),
      kind: "gesprek",
      announced: "x",
      section: [
        { choice: { ...choice, concerns: [person] }, heading: null, pieces: [{ nature: "feit", text: "x" }] },
      ],
    }),
  keepNoteDraft: (hat, { casus }) => keepNoteDraft(hat, { casusId: casus, version: 7, values: {} }),
  discardNoteDraft: (hat, { casus }) => discardNoteDraft(hat, casus),
  correctPart: (hat, { casus, part }) =>
    correctPart(hat, {
      ...{ casusId: casus, partId: part, nature: "feit", text: "y", reason: "x" },
      seen: new Date().toISOString(),
    }),
  readOwnPart: (hat, { casus, part }) => readOwnPart(hat, casus, part),
  takeBack: (hat, { casus, part }) => takeBack(hat, { casusId: casus, partId: part, reason: "x" }),

  // lib/officer
  openRecord: (hat, { consent }) =>
    openRecord(hat, { consent, key: randomUUID(), purpose: "Iemand vroeg het." }),
  openingNow: (hat, { consent }) => openingNow(hat, consent),
  readRecord: (hat, { consent }) => readRecord(hat, consent),
  readReport: (hat, { part }) => readReport(hat, part),
  readRequestHead: (hat, { consent }) => readRequestHead(hat, consent),
  readLeak: (hat, { part }) => readLeak(hat, part),
  tellOfLeak: (hat, { part }) => tellOfLeak(hat, { leakId: part, told: "x" }),
};

/** What takes a hat and names nothing of a casus: lists of one's own. */
const OWN_LISTS = [
  "appointConfidant",
  "frameworkOf",
  "freshNotes",
  "hasKringen",
  "kringNews",
  "readOwnKringen",
  "listMyCasussen",
  "listLeaks",
  "listReports",
  "listRequests",
  "makeCasus",
  "newestNotes",
  "readMaker",
  "readOverview",
  "viewAsked",
  "viewOwnConfidant",
  "viewTemplates",
  "requestsAtAGlance",
  "setDailyMessage",
  "wantsDailyMessage",
];

const plan = [
  {
    name: "De Linde",
    sector: "school",
    staff: {
      mia: { name: "Mia Tromp", mayMakeCasus: true },
      els: { name: "Els Smit", mayMakeCasus: true },
      ward: { name: "Ward Smit" },
    },
  },
  {
    name: "Jeugdteam",
    sector: "jeugdhulp",
    staff: {
      bram: { name: "Bram Visser" },
      ilse: { name: "Ilse Bos" },
      youssef: { name: "Youssef Amrani", mayMakeCasus: true },
    },
  },
] as const;
type Name = keyof (typeof plan)[0]["staff"] | keyof (typeof plan)[1]["staff"];

let admin: postgres.Sql;
let covenant: TestCovenant<Name>;
let nextDoor: TestCovenant<Name>;
/** The casus that is hidden, one of the same covenant, and one next door. */
let hidden: Ids;
let beside: Ids;
let elsewhere: Ids;
/** Of the hidden casus: a draft and a part that its own participants do not see. */
let inner: Pick<Ids, "consent" | "part">;
/** Guardians of the hidden casus: one without authority, and one to whom reading is closed. */
let without: Hat;
let restricted: Hat;
/** Takes part in the hidden casus; known to the pupil alone. */
let confidant: string;

beforeAll(async () => {
  const { adminUrl, appUrl } = await newDatabase();
  process.env.DATABASE_URL = appUrl;
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  covenant = await insertCovenant(adminUrl, "nl", plan);
  nextDoor = await insertCovenant(adminUrl, "nl", plan);
  hidden = await made(covenant, "Noor van Dalen", "mia", ["bram", "ilse"]);
  beside = await made(covenant, "Sem Maas", "els", ["ward"]);
  elsewhere = await made(nextDoor, "Noor van Dalen", "mia", ["bram"]);
  valueOf(await endParticipation(covenant.hat("mia"), hidden.casus, covenant.hat("ilse").personId));
  const draft = valueOf(
    await startDraft(covenant.hat("mia"), { casus: hidden.casus, ...question, question: "Later?" }),
  );
  inner = { consent: draft.consentId, part: await wrote(covenant.hat("mia"), hidden.casus) };
  const mia = covenant.hat("mia");
  without = await addParent("Karim", { ...authority, state: "none" });
  restricted = await addParent("Joris", authority);
  valueOf(
    await restrictGuardian(mia, hidden.casus, {
      guardianId: restricted.personId,
      reason: "x",
      secondId: covenant.hat("bram").personId,
      reviewOn: "2099-01-01",
    }),
  );
  confidant = await addConfidant(covenant, hidden.casus);
  return async () => {
    await admin.end();
    await closePool();
  };
});

async function made(
  here: TestCovenant<Name>,
  pupil: string,
  coordinator: Name,
  others: readonly Name[],
): Promise<Ids> {
  const hat = here.hat(coordinator);
  const parent = {
    name: "Sanne de Wit",
    relation: "moeder",
    kind: "ouder" as const,
    authority,
    email: "sanne@thuis.example",
  };
  const { casusId: casus } = valueOf(
    await makeCasus(hat, {
      formKey: newId(),
      pupil: { name: pupil, birthDate: "2013-01-01", schoolClass: "", email: "" },
      guardians: [parent],
      own: { role: "zorgcoördinator", duty: "ambtsgeheim" },
      participants: others.map((key) => ({
        personId: here.hat(key).personId,
        role: "x",
        duty: "beroepsgeheim",
      })),
    }),
  );
  const { consentId: consent } = valueOf(await startDraft(hat, { casus, ...question }));
  const draft = { casus, consent };
  const [school, help] = plan.map(({ name }) => here.organisation(name));
  if (!school || !help) throw new Error("Two organisations were planned.");
  valueOf(await saveInformation(hat, { ...draft, category: ["gezin"], example: { gezin: "x" } }));
  valueOf(
    await saveParties(hat, { ...draft, discloser: [school], recipient: [help], readBy: { [help]: "x" } }),
  );
  valueOf(await savePeriod(hat, { ...draft, ...period }));
  const [guardian] = await admin`select person_id as id from guardian where casus_id = ${casus}`;
  const person = String(guardian?.id);
  const [child] = await admin`select person_id as id from child where casus_id = ${casus}`;
  valueOf(await send(hat, { ...draft, route: { [person]: "table", [String(child?.id)]: "table" } }));
  const { responseId: response } = valueOf(
    await recordAnswer(hat, recordSchema.parse(paper({ ...draft, person }))),
  );
  const double = newId();
  await admin`insert into likely_double (collaboration_id, casus_id, id, newcomer_id, found_at)
    values (${here.id}, ${casus}, ${double}, ${here.hat("ward").personId}, now())`;
  return { casus, consent, person, response, double, part: await wrote(hat, casus) };
}

async function addParent(name: string, held: AuthorityInput): Promise<Hat> {
  const parent = { name, relation: "", kind: "ouder" as const, authority: held, email: "" };
  valueOf(await addGuardianLater(covenant.hat("mia"), hidden.casus, { formKey: newId(), ...parent }));
  const [row] = await admin<{ id: string }[]>`select person_id as id from guardian
    where casus_id = ${hidden.casus} order by person_id desc limit 1`;
  return { collaborationId: covenant.id, personId: row?.id ?? "", kind: "guardian" };
}

/** As the pupil attaches one: a person of an organisation of their own, in nobody's directory (ACT-7). */
async function addConfidant({ id: collaborationId }: TestCovenant<Name>, casus: string): Promise<string> {
  const [organisation, person] = [newId(), newId()];
  const here = admin`${collaborationId}, ${casus}, ${person}`;
  await admin`insert into organisation (collaboration_id, id, name, sector, listed)
    values (${collaborationId}, ${organisation}, 'eigen', 'vertrouwenspersoon', false)`;
  await admin`insert into person (collaboration_id, id, kind, organisation_id, name, created_at)
    values (${collaborationId}, ${person}, 'staff', ${organisation}, '\\x00', now())`;
  await admin`insert into casus_person (collaboration_id, casus_id, person_id, kind) values (${here}, 'participant')`;
  await admin`insert into participant (collaboration_id, casus_id, person_id, organisation_id, duty, duty_confirmed_by, duty_confirmed_at, added_by)
    values (${here}, ${organisation}, 'functioneel_beroepsgeheim', ${person}, now(), ${person})`;
  await admin`insert into participation (collaboration_id, casus_id, person_id, id, "from") values (${here}, ${newId()}, now() - interval '1 hour')`;
  await asMaterialiser(collaborationId, (tx) =>
    materialise(tx, { collaborationId, casusId: casus }, new Date()),
  );
  return person;
}

/** A part that its author alone reads. */
async function wrote(hat: Hat, casus: string): Promise<string> {
  const own: Choice = { ...choice, scope: { kind: "persoonlijk" } };
  const announcement = await announceReaders(hat, casus, [own]);
  const { noteId } = valueOf(
    await writeNote(hat, {
      casusId: casus,
      key: newId(),
      kind: "gesprek",
      announced: announcement?.announced,
      section: [{ choice: own, heading: null, pieces: [{ nature: "feit", text: "x" }] }],
    }),
  );
  const [row] = await admin`select id from part where note_id = ${noteId}`;
  return String(row?.id);
}

const nobodys = (): Ids => ({
  casus: newId(),
  consent: newId(),
  person: newId(),
  response: newId(),
  part: newId(),
  double: newId(),
});

/** An answer without the ids that were asked about, a form's own key, and the moment of asking. */
function blanked(outcome: unknown, ids: readonly string[]): string {
  const text = JSON.stringify(outcome, (name, value: unknown) =>
    name === "now" || name === "key" ? name : value,
  );
  return ids.reduce((blank, id) => blank.replaceAll(id, "id"), text ?? "nothing");
}

const answer = async (call: Call, hat: Hat, ids: Ids): Promise<string> =>
  blanked(await call(hat, ids), Object.values(ids));

/** What every row says; that a casus was looked at, and a casus of one's own read, is noted beside it. */
const everyRow = () => rowsDigest(admin, ["freshness", "audit_event", "audit_head"]);

type Asking = [who: string, hat: () => Hat, hidden: () => Ids, unknown: () => Ids];

const guardianOf = (here: TestCovenant<Name>, ids: Ids): Hat => ({
  collaborationId: here.id,
  personId: ids.person,
  kind: "guardian",
});

const ASKING: Asking[] = [
  ["a coordinator of another casus", () => covenant.hat("els"), () => hidden, nobodys],
  ["a coordinator next door", () => nextDoor.hat("mia"), () => hidden, nobodys],
  ["somebody who takes part nowhere", () => covenant.hat("youssef"), () => hidden, nobodys],
  ["somebody who left", () => covenant.hat("ilse"), () => hidden, nobodys],
  ["a guardian of another casus", () => guardianOf(covenant, beside), () => hidden, nobodys],
  ["a guardian without authority", () => without, () => hidden, nobodys],
  ["a guardian to whom reading is closed", () => restricted, () => hidden, nobodys],
  [
    "a coordinator, of another casus's things in their own",
    () => covenant.hat("els"),
    () => ({ ...hidden, casus: beside.casus }),
    () => ({ ...nobodys(), casus: beside.casus }),
  ],
  [
    "a coordinator next door, of these things in their own",
    () => nextDoor.hat("mia"),
    () => ({ ...hidden, casus: elsewhere.casus }),
    () => ({ ...nobodys(), casus: elsewhere.casus }),
  ],
  [
    "a participant, of what is hidden inside",
    () => covenant.hat("bram"),
    () => ({ ...hidden, ...inner }),
    () => ({ ...nobodys(), casus: hidden.casus, person: hidden.person }),
  ],
];

/** What somebody may do in their own casus whatever other ids say, so that it does something. */
const NEEDS_NO_OTHER_ID = new Set([
  "closeCasus",
  "reopenCasus",
  "addCasusContact",
  "addGuardianLater",
  "assessCompetence",
  "startDraft",
  "readNotes",
  "readWhoSees",
  "searchNotes",
]);

let before = "";

describe.each(ASKING)("%s", (who, hat, hiddenIds, unknownIds) => {
  const inside = who.includes(", of ");
  const calls = Object.entries(CALLS).filter(([name]) => !(inside && NEEDS_NO_OTHER_ID.has(name)));

  test.each(calls)("learns nothing by %s, and changes nothing", async (_name, call) => {
    before ||= await everyRow();
    const ids = hiddenIds();
    expect(await answer(call, hat(), ids)).toBe(
      await answer(call, hat(), { ...unknownIds(), casus: inside ? ids.casus : newId() }),
    );
    expect(await everyRow()).toBe(before);
  });
});

/** Somebody takes part whom the coordinator may not know: the pupil's confidant (VIS-2). */
const NAMING: Record<string, (hat: Hat, ids: Ids, person: string) => Promise<unknown>> = {
  addParticipant: (hat, { casus }, personId) => addParticipant(hat, casus, { personId, ...place }),
  changePlace: (hat, { casus }, personId) => changePlace(hat, casus, { personId, ...place }),
  confirmDuty: (hat, { casus }, personId) => confirmDuty(hat, casus, { personId, duty: "geen" }),
  endParticipation: (hat, { casus }, personId) => endParticipation(hat, casus, personId),
  nameCoordinator: (hat, { casus }, personId) => nameCoordinator(hat, casus, { personId, deputy: null }),
  endCoordinator: (hat, { casus }, personId) => endCoordinator(hat, casus, personId),
  recordAuthority: (hat, { casus }, guardianId) => recordAuthority(hat, casus, { guardianId, authority }),
  discoverAuthority: (hat, { casus }, guardianId) =>
    discoverAuthority(hat, casus, { guardianId, since: "2020-01-01", authority, why: "x", foundBy: "x" }),
  correctAddress: (hat, { casus }, personId) =>
    correctAddress(hat, casus, { personId, email: "x@y.example" }),
  "restrictGuardian as the second": (hat, { casus, person }, secondId) =>
    restrictGuardian(hat, casus, { guardianId: person, reason: "x", secondId, reviewOn: "2099-01-01" }),
  "askAnotherSecond as the second": (hat, { casus, person }, secondId) =>
    askAnotherSecond(hat, casus, { guardianId: person, secondId }),
  "proposeOpening as the second": (hat, { casus, person }, secondId) =>
    proposeOpening(hat, casus, { guardianId: person, secondId }),
  "recordAnswer as the witness": (hat, ids, witness) =>
    recordAnswer(hat, recordSchema.parse({ ...paper(ids), witness })),
  "handOver to": (hat, ids, person) =>
    handOver(hat, { ...draftOf(ids), person, way: "pin", knownBy: "face" }),
  "handOver with": (hat, ids, witness) =>
    handOver(hat, { ...draftOf(ids), person: ids.person, way: "pin", knownBy: "face", witness }),
  "recordAnswer as the giver": (hat, ids, person) =>
    recordAnswer(hat, recordSchema.parse({ ...paper(ids), person })),
  writeGuarded: (hat, ids, person) => writeGuarded(hat, { ...draftOf(ids), person, ...guardedTexts }),
  viewGuarded: (hat, { casus, consent }, person) => viewGuarded(hat, casus, consent, person),
  "noteHeard for them to read": (hat, ids, person) =>
    noteHeard(hat, { ...hearing(ids), forGuardian: [person] }),
  askSigner: (hat, ids, person) => askSigner(hat, { ...draftOf(ids), person, route: "email" }),
  changeReminders: (hat, ids, person) => changeReminders(hat, { ...draftOf(ids), person }),
  viewReminding: (hat, { casus, consent }, person) => viewReminding(hat, casus, consent, person),
  viewAsking: (hat, { casus, consent }, person) => viewAsking(hat, casus, consent, person),
  "saveParties as a recipient": (hat, ids, person) =>
    saveParties(hat, {
      ...draftOf({ ...ids, consent: inner.consent }),
      discloser: [covenant.organisation("De Linde")],
      recipient: [named(person)],
      readBy: { [named(person)]: "x" },
    }),
  "announceReaders about them": (hat, { casus }, person) =>
    announceReaders(hat, casus, [{ ...choice, concerns: [person] }]),
  "announceReaders without them": (hat, { casus }, person) =>
    announceReaders(hat, casus, [{ ...choice, withheldFrom: [named(person)] }]),
};

test.each(Object.entries(NAMING))(
  "a coordinator learns nothing of who is hidden from them by %s",
  async (_name, call) => {
    before ||= await everyRow();
    const asked = async (id: string) => blanked(await call(covenant.hat("mia"), hidden, id), [id]);
    expect(await asked(confidant)).toBe(await asked(newId()));
    expect(await everyRow()).toBe(before);
  },
);

test("no command or query is left out", () => {
  const folders = ["ambtskring", "casus", "confidant", "consent", "note", "officer"].map(
    (name) => `lib/${name}`,
  );
  const exported = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .flatMap((file) => {
        const text = readFileSync(`${folder}/${file}`, "utf8");
        const found = text.matchAll(
          /^export (?:async )?function (\w+)(?:<[^(]*>)?\(\s*(?:hat: Hat|signer: SignerProof|\{ hat(?:, language)? \})/gm,
        );
        return [...found].map(([, name = ""]) => name);
      }),
  );
  // What works inside a transaction that somebody else began is no door.
  const doors = exported.filter(
    (name) =>
      ![
        ...["asSigner", "changeIfPermitted", "storeAnswer", "withKey", "closeQuestion", "refusalOf"],
        ...["refusalAtTable", "missingPin", "changeAsAsked"],
      ].includes(name),
  );
  expect([...Object.keys(CALLS), ...OWN_LISTS].sort()).toEqual(
    expect.arrayContaining([...new Set(doors)].sort()),
  );
});
