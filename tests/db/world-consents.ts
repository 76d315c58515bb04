/** Requests and answers as rows. */
import { randomUUID } from "node:crypto";
import * as consents from "@/lib/db/schema/consent";
import { recordOpening } from "@/lib/db/schema/record-opening";
import { newId } from "@/lib/db/uuid";
import type { Consent, Response } from "@/lib/policy/facts";
import { BORN, type Site, WRITTEN, moment, organisationOrPerson } from "./world-site";

export function addConsents(site: Site): void {
  for (const each of site.facts.consents) addConsent(site, each, true);
  // What stands around the facts only, are drafts.
  for (const { id } of site.standing.consents) {
    if (!site.facts.consents.some((each) => each.id === id)) addConsent(site, draft(site, id), false);
  }
}

function draft({ facts }: Site, id: string): Consent {
  const [first] = facts.organisations;
  const [organisation] = first ? [first.id] : [];
  if (organisation === undefined) throw new Error("A casus has an organisation.");
  return {
    id,
    validFrom: 0,
    validUntil: 1,
    disclosers: [organisation],
    recipients: [organisation],
    categories: ["gezin"],
    bothGuardiansBecause: [],
    responses: [],
  };
}

function addConsent(site: Site, each: Consent, isSent: boolean): void {
  const { here, standing, idOf, rows, maker } = site;
  const consentId = idOf(each.id);
  const around = standing.consents.find(({ id }) => id === each.id);
  rows.add(consents.consent, {
    ...here,
    id: consentId,
    sentAt: isSent ? BORN : null,
    validFrom: moment(each.validFrom),
    validUntil: moment(each.validUntil),
  });
  rows.add(consents.consentRequest, {
    ...here,
    consentId,
    draftedBy: around === undefined ? maker : idOf(around.draftedBy),
    draftedAt: BORN,
    meaning: ["geheimhouding"],
    bothGuardiansBecause: [...new Set(each.bothGuardiansBecause)],
  });
  rows.add(
    consents.consentDiscloser,
    ...[...new Set(each.disclosers)].map((id) => ({ ...here, consentId, organisationId: idOf(id) })),
  );
  rows.add(
    consents.consentRecipient,
    ...[...new Set(each.recipients)].map((entry) => ({
      ...here,
      id: newId(),
      consentId,
      ...organisationOrPerson(site, entry),
    })),
  );
  for (const category of new Set(each.categories)) {
    rows.add(consents.consentCategory, { ...here, consentId, category });
    if (site.whole) rows.add(consents.consentExample, { ...here, consentId, category, example: WRITTEN });
  }
  for (const id of new Set(around?.asked ?? [])) {
    const personId = idOf(id);
    rows.add(consents.consentSigner, { ...here, consentId, personId, askedAt: BORN, route: "email" });
    if (around?.guarded.includes(id)) addGuarded(site, consentId, id);
    if (site.whole) {
      rows.add(consents.consentDraft, {
        ...here,
        id: newId(),
        consentId,
        personId,
        content: WRITTEN,
        changedAt: BORN,
      });
      rows.add(consents.consentPrepared, {
        ...{ ...here, consentId, personId, route: "email" },
        ...{ askAt: BORN, preparedBy: maker, preparedAt: BORN },
      });
      const sitting = newId();
      rows.add(consents.handover, {
        ...{ ...here, id: sitting, consentId, personId, way: "email", handedBy: maker },
        ...{ tokenDigest: Buffer.from(sitting), madeAt: BORN, expires: BORN },
      });
    }
  }
  for (const response of each.responses) addResponse(site, consentId, response);
  if (site.whole) {
    addHeard(site, consentId);
    addOpenings(site, consentId);
  }
}

/** Every officer around opened the record once, and that is over. */
function addOpenings({ here, standing, idOf, rows }: Site, consentId: string): void {
  const closesAt = new Date(BORN.getTime() + 60_000);
  for (const { id, officer } of standing.offices)
    if (officer)
      rows.add(recordOpening, {
        ...{ ...here, id: newId(), consentId, officerId: idOf(id) },
        ...{ purpose: WRITTEN, openedAt: BORN, closesAt },
      });
}

/** A version that two released while reading was closed for the last time. */
function addGuarded({ here, facts, idOf, rows, maker, recorder }: Site, consentId: string, id: string): void {
  const closings = facts.guardians.find((each) => each.id === id)?.restricted ?? [];
  const secondAt = moment(Math.max(...closings.map(({ from }) => from)));
  rows.add(consents.guardedVersion, {
    ...{ ...here, id: newId(), consentId, guardianId: idOf(id), content: WRITTEN },
    ...{ writtenBy: recorder(), writtenAt: BORN, secondBy: maker, secondAt, secondAgrees: true },
  });
}

/** A pupil who was heard twice: once for the asker, once for one guardian. */
function addHeard({ here, facts, idOf, rows, recorder }: Site, consentId: string): void {
  for (const forAsker of [true, false]) {
    const heardId = newId();
    const recordedBy = recorder();
    const forGuardians = facts.guardians.slice(0, forAsker ? 0 : 1).map(({ id }) => idOf(id));
    const on = { heardOn: "1970-01-01", recordedAt: BORN };
    rows.add(consents.childHeard, {
      ...{ ...here, id: heardId, consentId, heard: true, how: WRITTEN, recordedBy, ...on },
    });
    rows.add(consents.childWords, {
      ...{ ...here, heardId, consentId, said: WRITTEN, recordedBy, recordedAt: BORN, forAsker, forGuardians },
    });
  }
}

function addResponse(site: Site, consentId: string, response: Response): void {
  const { here, idOf, rows } = site;
  const id = newId();
  const ofResponse = { ...here, responseId: id };
  const online = response.form === "online";
  rows.add(consents.consentResponse, {
    ...here,
    id,
    consentId,
    byId: idOf(response.by),
    at: moment(response.at),
    answer: response.answer,
    form: response.form,
    informedWhat: response.informed.what,
    informedToWhom: response.informed.toWhom,
    informedWhy: response.informed.why,
    informedConsequences: response.informed.consequences,
    alsoForOther: response.alsoForOther,
    signatureKind: response.form === "online" ? "typed" : response.form,
    recordedBy: online ? null : site.recorder(),
    idempotencyKey: randomUUID(),
  });
  rows.add(consents.responseRemark, { ...ofResponse, remark: WRITTEN, forAsker: response.alsoForOther });
  rows.add(consents.responseSignature, { ...ofResponse, signature: WRITTEN });
  const nothing = { category: null, organisationId: null, personId: null };
  rows.add(
    consents.responseException,
    ...[...new Set(response.except.recipients)].map((entry) => ({
      ...ofResponse,
      id: newId(),
      ...nothing,
      ...organisationOrPerson(site, entry),
    })),
    ...[...new Set(response.except.categories)].map((category) => ({
      ...ofResponse,
      id: newId(),
      ...nothing,
      category,
    })),
  );
  if (!site.whole) return;
  rows.add(consents.responseForm, { ...ofResponse, content: WRITTEN, guarded: !response.alsoForOther });
  if (response.form === "paper") {
    rows.add(consents.responseScan, {
      ...ofResponse,
      mediaType: "application/pdf",
      bytes: 1,
      content: WRITTEN,
    });
  }
}
