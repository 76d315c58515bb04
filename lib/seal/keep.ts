/** The certificates of the organisations of a covenant, and the keys behind them. */
import { and, desc, eq, gt, isNull, lte, or, sql } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { type Key, seal, unseal } from "@/lib/crypto/seal";
import type { Transaction } from "@/lib/db/doors";
import { consentRequest } from "@/lib/db/schema/consent";
import { sealCertificate } from "@/lib/db/schema/seal";
import { organisation, person } from "@/lib/db/schema/tenant";
import { newId } from "@/lib/db/uuid";
import { newStamp, type Stamp, toTheSecond, yearsAfter } from "./certificate";

const USED_FOR_YEARS = 2;
/** Whose seal it is where no organisation may be named. */
const NOBODY = "Kringspraak";

const place = (id: string) => `seal_certificate.private_key/${id}`;

/** A new certificate as it is kept, in use from `from`. */
export async function certificateRow(
  key: Key,
  collaborationId: string,
  owner: Owner,
  from: Date,
): Promise<typeof sealCertificate.$inferInsert> {
  const id = newId();
  const { certificate, fingerprint, privateKey } = await newStamp(owner?.name ?? NOBODY, from);
  return {
    collaborationId,
    id,
    organisationId: owner?.id ?? null,
    certificate,
    fingerprint,
    privateKey: seal(key, place(id), privateKey),
    from: toTheSecond(from),
    until: yearsAfter(toTheSecond(from), USED_FOR_YEARS),
  };
}

/** Null: the covenant itself, whose certificate names no organisation. */
type Owner = { id: string; name: string } | null;

/**
 * The stamp with which an organisation seals at this moment. Where it has none that is in use, it is made now: nobody has
 * to remember to, and the first file is sealed like every other. As a job.
 */
export async function stampOf(
  tx: Transaction,
  collaborationId: string,
  owner: Owner,
  at: Date,
): Promise<Stamp> {
  const key = await keyOf(tx, collaborationId, collaborationId);
  const row =
    (await inUse(tx, collaborationId, owner, at)) ?? (await addOnce(tx, key, collaborationId, owner, at));
  const { id, certificate, fingerprint, privateKey } = row;
  return { certificate, fingerprint, privateKey: unseal(key, place(id), privateKey) };
}

/** Two who need the first one at the same time get the same. */
async function addOnce(tx: Transaction, key: Key, collaborationId: string, owner: Owner, at: Date) {
  const turn = `seal/${collaborationId}/${owner?.id ?? ""}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${turn}, 0))`);
  return (
    (await inUse(tx, collaborationId, owner, at)) ??
    (await addCertificate(tx, key, collaborationId, owner, at))
  );
}

async function addCertificate(tx: Transaction, key: Key, collaborationId: string, owner: Owner, at: Date) {
  const row = await certificateRow(key, collaborationId, owner, at);
  await tx.insert(sealCertificate).values(row);
  return row;
}

/** Another certificate, in use from now on; the earlier ones stay known. Null where no, or more than one organisation is called so. As a job. */
export async function renewCertificate(
  tx: Transaction,
  called: string,
  at: Date,
): Promise<{ fingerprint: Buffer; until: Date } | null> {
  const [found, another] = await tx
    .select({ collaborationId: organisation.collaborationId, id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(or(eq(organisation.name, called), eq(sql`${organisation.id}::text`, called)))
    .limit(2);
  if (found === undefined || another !== undefined) return null;
  const key = await keyOf(tx, found.collaborationId, found.collaborationId);
  return addCertificate(tx, key, found.collaborationId, found, at);
}

async function inUse(tx: Transaction, collaborationId: string, owner: Owner, at: Date) {
  const [row] = await tx
    .select()
    .from(sealCertificate)
    .where(
      and(
        eq(sealCertificate.collaborationId, collaborationId),
        owner === null
          ? isNull(sealCertificate.organisationId)
          : eq(sealCertificate.organisationId, owner.id),
        lte(sealCertificate.from, at),
        gt(sealCertificate.until, at),
      ),
    )
    .orderBy(desc(sealCertificate.from), desc(sealCertificate.id))
    .limit(1);
  return row;
}

/** The organisation of whoever drafted a request. As a job. */
export async function askerOf(tx: Transaction, collaborationId: string, consentId: string): Promise<Owner> {
  const [row] = await tx
    .select({ id: organisation.id, name: organisation.name })
    .from(consentRequest)
    .innerJoin(
      person,
      and(
        eq(person.collaborationId, consentRequest.collaborationId),
        eq(person.id, consentRequest.draftedBy),
      ),
    )
    .innerJoin(
      organisation,
      and(
        eq(organisation.collaborationId, person.collaborationId),
        eq(organisation.id, person.organisationId),
      ),
    )
    .where(and(eq(consentRequest.collaborationId, collaborationId), eq(consentRequest.consentId, consentId)));
  if (!row) throw new Error("A request without an organisation that asks.");
  return row;
}
