/** All that the platform makes for one person to look at: what pages, files and lists are made of, by the query that gives it. */
import { kringNews } from "@/lib/ambtskring/news";
import { hasKringen, readOwnKringen } from "@/lib/ambtskring/own";
import { viewKringen } from "@/lib/ambtskring/view";
import { readCandidates } from "@/lib/casus/candidates";
import { listCasusContacts } from "@/lib/casus/casus-contacts";
import { readMaker } from "@/lib/casus/maker";
import { listMyCasussen } from "@/lib/casus/mine";
import { readNewestHeads } from "@/lib/casus/newest-heads";
import { readOverview } from "@/lib/casus/overview";
import { viewAsked, viewOwnConfidant } from "@/lib/confidant/view";
import { viewOwnPages } from "@/lib/casus/own-pages-view";
import { readParties } from "@/lib/casus/parties";
import { readTelephones } from "@/lib/casus/telephones";
import { readCasus } from "@/lib/casus/view";
import { readSigning } from "@/lib/consent/answer-view";
import { readAskerRecord, readAskersStop } from "@/lib/consent/asker-record";
import { viewAsking } from "@/lib/consent/asking-view";
import { consentBars } from "@/lib/consent/bars";
import { readBlankForm } from "@/lib/consent/blank-form";
import { viewConsents } from "@/lib/consent/casus-view";
import { viewDraft, viewNewRequest } from "@/lib/consent/draft-view";
import { requestsAtAGlance } from "@/lib/consent/overview";
import { readGuardedPaper, viewGuarded } from "@/lib/consent/guarded-view";
import { listGuardedWaits } from "@/lib/consent/guarded-waits";
import { viewHandOver } from "@/lib/consent/hand-over-view";
import { viewHeardReaders } from "@/lib/consent/heard-readers";
import { viewHearing } from "@/lib/consent/heard-view";
import { viewPreview } from "@/lib/consent/preview";
import { viewRecording, viewScanning } from "@/lib/consent/recording-view";
import { viewReminding } from "@/lib/consent/reminding-view";
import { viewRequest } from "@/lib/consent/request-view";
import { readScan } from "@/lib/consent/scan";
import { readOwnStop, readSignerCopy } from "@/lib/consent/signer-copy";
import { viewTemplates } from "@/lib/consent/template-read";
import { viewKeeping } from "@/lib/consent/template-view";
import type { Hat } from "@/lib/db/doors";
import { toFhir } from "@/lib/exchange/fhir";
import { readForAsker, readForSigner } from "@/lib/exchange/read";
import { toRecord } from "@/lib/exchange/record";
import { freshNotes, newestNotes } from "@/lib/note/newest";
import { readOwnPart } from "@/lib/note/own-part";
import { readNotes } from "@/lib/note/read";
import { searchNotes } from "@/lib/note/search";
import { readSheet } from "@/lib/note/sheet";
import { readRecord } from "@/lib/officer/record";
import { listLeaks, readLeak } from "@/lib/officer/leaks";
import { listReports, readReport } from "@/lib/officer/reports";
import { listRequests, readRequestHead } from "@/lib/officer/requests";
import { readPortal } from "@/lib/portal/overview";
import { readOwnLetter } from "@/lib/portal/own-letter";
import { readWhoSees } from "@/lib/who-sees/read";
import { readOwnNotes } from "@/lib/portal/own-notes";
import { readReadings } from "@/lib/portal/readings";

export type Ids = {
  casus: string;
  /** Each with the answers to it. */
  consents: ReadonlyMap<string, readonly string[]>;
  /** The family. */
  people: readonly string[];
  /** Of these, whose own page of each request is looked for. */
  guardians: readonly string[];
};
export type Heard = { place: string; text: string };
type Of<T extends unknown[]> = Record<string, (hat: Hat, ...ids: T) => Promise<unknown>>;

const OWN: Of<[]> = {
  freshNotes,
  hasKringen,
  kringNews: (hat) => kringNews(hat),
  readOwnKringen: (hat) => readOwnKringen(hat),
  listMyCasussen: (hat) => listMyCasussen(hat),
  newestNotes,
  readMaker,
  readOverview: (hat) => readOverview(hat),
  readOwnLetter,
  viewAsked,
  viewOwnConfidant,
  readOwnNotes: (hat) => readOwnNotes(hat),
  readReadings: (hat) => readReadings(hat, 1),
  readPortal: (hat) => readPortal(hat, "nl"),
  requestsAtAGlance: (hat) => requestsAtAGlance(hat),
  viewTemplates,
  listRequests: (hat) => listRequests(hat),
  listLeaks: async (hat) => {
    const list = await listLeaks(hat);
    return [list, ...(await Promise.all((list ?? []).map(({ id }) => readLeak(hat, id))))];
  },
  listReports: async (hat) => {
    const list = await listReports(hat);
    return [list, ...(await Promise.all((list?.reports ?? []).map(({ id }) => readReport(hat, id))))];
  },
};

const OF_CASUS: Of<[casus: string]> = {
  consentBars: (hat, casus) => consentBars(hat, casus),
  listCasusContacts,
  listGuardedWaits,
  readCandidates,
  readCasus: (hat, casus) => readCasus(hat, casus),
  readNewestHeads,
  readNotes: (hat, casus) => readNotes(hat, casus),
  readOwnPart: async (hat, casus) => {
    const own = (await readNotes(hat, casus))?.notes.flatMap(({ parts }) => parts) ?? [];
    return Promise.all(own.map(({ id }) => readOwnPart(hat, casus, id)));
  },
  readParties,
  readSheet: (hat, casus) => readSheet(hat, casus),
  readWhoSees: (hat, casus) => readWhoSees(hat, casus),
  searchNotes: (hat, casus) => searchNotes(hat, { question: "de", casusId: casus }),
  viewConsents: (hat, casus) => viewConsents(hat, casus),
  viewKringen: (hat, casus) => viewKringen(hat, casus),
  viewNewRequest: (hat, casus) => viewNewRequest(hat, casus),
};

const OF_CONSENT: Of<[casus: string, consent: string]> = {
  readAskerRecord: (hat, casus, consent) => readAskerRecord(hat, casus, consent),
  readBlankForm: (hat, casus, consent) => readBlankForm(hat, casus, consent),
  readSigning: (hat, _, consent) => readSigning(hat, consent),
  readSignerCopy: (hat, _, consent) => readSignerCopy(hat, consent),
  readOwnStop: (hat, _, consent) => readOwnStop(hat, consent),
  readRecord: (hat, _, consent) => readRecord(hat, consent),
  readRequestHead: (hat, _, consent) => readRequestHead(hat, consent),
  viewHearing: (hat, casus, consent) => viewHearing(hat, casus, consent),
  viewDraft: (hat, casus, consent) => viewDraft(hat, casus, consent),
  viewKeeping: (hat, casus, consent) => viewKeeping(hat, casus, consent),
  viewRecording: (hat, casus, consent) => viewRecording(hat, casus, consent),
  viewRequest: (hat, casus, consent) => viewRequest(hat, casus, consent),
  "the files for another system": async (hat, casus, consent) => {
    const given = [await readForAsker(hat, casus, consent), await readForSigner(hat, consent)];
    return given.flatMap((each) => (each === null ? [] : [toFhir(each), toRecord(each)]));
  },
};

const OF_SIGNER: Of<[casus: string, consent: string, person: string]> = {
  viewAsking: (hat, casus, consent, person) => viewAsking(hat, casus, consent, person),
  readGuardedPaper: (hat, casus, consent, person) => readGuardedPaper(hat, casus, consent, person),
  viewGuarded: (hat, casus, consent, person) => viewGuarded(hat, casus, consent, person),
  viewHandOver: (hat, casus, consent, person) => viewHandOver(hat, casus, consent, person),
  viewPreview: (hat, casus, consent, person) => viewPreview(hat, casus, consent, person),
  viewReminding: (hat, casus, consent, person) => viewReminding(hat, casus, consent, person),
};

const OF_ANSWER: Of<[casus: string, consent: string, response: string]> = {
  viewHeardReaders: (hat, casus, consent, heard) => viewHeardReaders(hat, casus, consent, heard),
  readAskersStop: (hat, casus, consent, response) => readAskersStop(hat, casus, consent, response),
  readScan: (hat, casus, _, response) => readScan(hat, casus, response),
  viewScanning: (hat, casus, consent, response) => viewScanning(hat, casus, consent, response),
};

const OF_PERSON: Of<[casus: string, person: string]> = {
  viewOwnPages: (hat, casus, person) => viewOwnPages(hat, casus, person),
  readTelephones: (hat, casus, person) => readTelephones(hat, casus, [person]),
};

/** The names of the queries that are asked. */
export const ASKED = [
  OWN,
  OF_CASUS,
  OF_CONSENT,
  OF_SIGNER,
  OF_ANSWER,
  OF_PERSON,
  { readReport, readLeak },
].flatMap(Object.keys);

/** Whatever this person gets, whichever ids they ask with. */
export async function outputsFor(hat: Hat, { casus, consents, people, guardians }: Ids): Promise<Heard[]> {
  const heard: Heard[] = [];
  const ask = async <T extends unknown[]>(queries: Of<T>, ...ids: T) => {
    for (const [place, query] of Object.entries(queries))
      heard.push({ place, text: await said(() => query(hat, ...ids)) });
  };
  await ask(OWN);
  await ask(OF_CASUS, casus);
  for (const person of people) await ask(OF_PERSON, casus, person);
  for (const [consent, responses] of consents) {
    await ask(OF_CONSENT, casus, consent);
    for (const guardian of guardians) await ask(OF_SIGNER, casus, consent, guardian);
    for (const response of responses) await ask(OF_ANSWER, casus, consent, response);
  }
  return heard;
}

/** What comes of it as text, also where it is thrown. */
export async function said(work: () => Promise<unknown>): Promise<string> {
  try {
    return textOf(await work());
  } catch (error) {
    return `${String(error)} ${error instanceof Error ? String(error.cause) : ""}`;
  }
}

const textOf = (outcome: unknown): string =>
  JSON.stringify(outcome, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : readable(value),
  ) ?? "";

/** Bytes as what they say; JSON has already asked a buffer for its own form of it. */
function readable(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("latin1");
  const kept = value as { type?: unknown; data?: unknown } | null;
  return kept?.type === "Buffer" && Array.isArray(kept.data)
    ? Buffer.from(kept.data as number[]).toString("latin1")
    : value;
}
