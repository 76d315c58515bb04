/**
 * Writing and releasing the version without places (VIS-3, ACT-3): one of the two who closed reading writes it, the other
 * reads it and releases it. Until then nothing goes to the guardian, and afterwards nothing else.
 */
import { and, eq } from "drizzle-orm";
import { seal } from "@/lib/crypto/seal";
import type { Hat, Transaction } from "@/lib/db/doors";
import { restriction } from "@/lib/db/schema/casus";
import { guardedVersion } from "@/lib/db/schema/consent";
import { organisation } from "@/lib/db/schema/tenant";
import { newId } from "@/lib/db/uuid";
import { type Changed, unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";
import { peopleOf } from "@/lib/person/people";
import { mayDecideAsSecond, mayManage } from "@/lib/policy/act";
import { done, type Result, refused } from "@/lib/result/refusal";
import { betrayalIn } from "./betrayal";
import { type FormRequest } from "./form-compose";
import { readGiven } from "./form-read";
import { GUARDED_TEXTS, type GuardedTexts, withoutPlaces } from "./guarded";
import { placeOf, readVersions } from "./guarded-read";
import type { GuardedText, Releasing } from "./guarded-schema";
import { whyOver } from "./manage-over";
import { asConsent, readRequest } from "./request";
import { isClosedTo } from "./routes";
import { signerPlan } from "./signer-plan";

const NOT_OF_THE_TWO = "Alleen wie het lezen afsloot, schrijft deze versie.";

/** Keeps what one of the two wrote; the other is asked to release it. What betrays is refused, field by field. */
export function writeGuarded(
  hat: Hat,
  { casus, consent: consentId, person, ...texts }: GuardedText,
): Promise<Result<{ consentId: string }>> {
  return changeIfPermitted(hat, casus, mayManage, async (work) => {
    const { tx, at, here, key, situation } = work;
    const request = await readRequest(tx, here.collaborationId, casus, consentId);
    const refusal = whyOver(request, at);
    if (request === null || refusal !== null) return unchanged(refusal ?? refused("not-found"));
    const signer = signerPlan(situation, asConsent(request)).signers.find(({ id }) => id === person);
    if (signer === undefined) return unchanged(refused("no-say"));
    const second = signer.restricted ? await otherOfTheTwo(work, person) : null;
    if (second === null) return unchanged(refused("not-valid", { question: NOT_OF_THE_TWO }));
    const people = await peopleOf(tx, here.collaborationId, casus);
    const given = await readGiven(tx, hat, casus, request, people);
    const betrayed = await betrayalsIn(tx, given, person, texts);
    if (Object.keys(betrayed).length > 0) return unchanged(refused("betrays", betrayed));

    const id = newId();
    const content = JSON.stringify(withoutPlaces(given, person, texts));
    await tx.insert(guardedVersion).values({
      ...{ ...here, id, consentId, guardianId: person, content: seal(key, placeOf(id), content) },
      ...{ writtenBy: hat.personId, writtenAt: at, secondBy: second },
    });
    return {
      result: done({ consentId }),
      event: { action: "consent.guarded.write", objects: [consentId, id, person, second], rule: "ACT-3" },
    };
  });
}

/** The other of the two releases the version that they read, or does not. The newest alone can be released, once. */
export function releaseGuarded(
  hat: Hat,
  { casus, consent: consentId, person, version, agrees }: Releasing,
): Promise<Result<{ consentId: string }>> {
  const release = async ({ tx, at, situation }: Work): Promise<Changed<Result<{ consentId: string }>>> => {
    const [newest] = await readVersions(tx, hat, casus, consentId, person);
    if (newest?.secondBy !== hat.personId) return unchanged(refused("not-found"));
    if (newest.id !== version) return unchanged(refused("changed-meanwhile"));
    if (newest.secondAt !== null) return unchanged(refused("seen-before"));
    const sent = situation.facts.consents.some(({ id }) => id === consentId);
    if (!isClosedTo(situation, person) || !sent) return unchanged(refused("ended"));
    await tx
      .update(guardedVersion)
      .set({ secondAt: at, secondAgrees: agrees === "yes" })
      .where(and(eq(guardedVersion.casusId, casus), eq(guardedVersion.id, version)));
    const action = agrees === "yes" ? "consent.guarded.release" : "consent.guarded.decline";
    return {
      result: done({ consentId }),
      event: { action, objects: [consentId, version, person], rule: "ACT-3" },
    };
  };
  return changeIfPermitted(hat, casus, mayDecideAsSecond, release);
}

/** Who decides with this writer: the other name under the closing that runs. Null for who is neither of the two. */
async function otherOfTheTwo({ tx, hat, at }: Work, guardianId: string): Promise<string | null> {
  const rows = await tx
    .select({
      recordedBy: restriction.recordedBy,
      secondBy: restriction.secondBy,
      from: restriction.from,
      until: restriction.until,
    })
    .from(restriction)
    .where(eq(restriction.guardianId, guardianId));
  const running = rows.find(({ from, until }) => from <= at && (until === null || until > at));
  if (running?.recordedBy === hat.personId) return running.secondBy;
  return running?.secondBy === hat.personId ? running.recordedBy : null;
}

/** What betrays, beside the field in which it stands. */
async function betrayalsIn(
  tx: Transaction,
  given: FormRequest,
  guardianId: string,
  texts: GuardedTexts,
): Promise<Record<string, string>> {
  const { request, child, asker, people } = given;
  const organisations = await tx.select({ name: organisation.name }).from(organisation);
  const others = [...people.values()].filter(({ id }) => id !== guardianId && id !== child.id);
  const names = [
    ...organisations.map(({ name }) => name),
    ...request.recipients.map(({ name }) => name),
    ...others.flatMap(({ name, organisation: place }) => [name, place?.name ?? ""]),
    asker.name,
    asker.organisation,
    child.schoolClass ?? "",
  ];
  const known = [child.name, people.get(guardianId)?.name ?? ""];
  return Object.fromEntries(
    GUARDED_TEXTS.flatMap((field) => {
      const found = betrayalIn(texts[field], names, known);
      return found === null
        ? []
        : [[field, `‘${found}’ verraadt een plaats of een mens. Schrijf het zonder.`]];
    }),
  );
}
