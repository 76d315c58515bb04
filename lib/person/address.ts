import { sql } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { unseal } from "@/lib/crypto/seal";
import { keyedDigest } from "@/lib/crypto/secrets";
import { type Transaction, within } from "@/lib/db/doors";

/** Whether somebody may be asked at the recorded address, and if not why. */
export type Online =
  | { online: true }
  | {
      online: false;
      because: "no-address" | "first-recorded-answers" | "pupil-on-shared-address" | "address-of-staff";
    };

/** By e-mail or by text message. */
export type Channel = "email" | "sms";

type Row = {
  person_id: string;
  collaboration_id: string;
  id: string;
  kind: "child" | "guardian" | "participant";
  address: Buffer;
  recorded_first: boolean;
  shared_with_anybody: boolean;
};

/** An address in the form in which two of them are compared. */
export const addressDigest = (address: string): Buffer =>
  keyedDigest("address", address.trim().toLowerCase());

/**
 * Who of a casus's family may answer online (CONSENT-FORM.md, Evidence): of guardians who share an address only the first
 * recorded; a pupil never on an address that anybody else has; nobody on the address of a member of staff.
 *
 * Looks further than the asker may see, and tells only what follows: a pupil's address may be shared with somebody of
 * another casus. The same pupil in another organisation's casus is nobody else.
 *
 * @param as whose transaction it is
 */
export async function onlineAnswers(
  tx: Transaction,
  casusId: string,
  channel: Channel = "email",
  as: "person" | "materialiser" = "person",
): Promise<ReadonlyMap<string, Online>> {
  const rows = await within(tx, "materialiser", as, async () => {
    const found = await tx.execute<Row>(statement(casusId, channel));
    const key = found[0] ? await keyOf(tx, found[0].collaboration_id, casusId) : null;
    return found.map((row) => ({
      ...row,
      address: key ? unseal(key, `contact.address/${row.id}`, row.address).toString("utf8") : "",
    }));
  });
  const staff = await addressesOfStaff(
    tx,
    rows.map(({ address }) => address),
    as,
  );
  return new Map(rows.map((row): [string, Online] => [row.person_id, onlineAt(row, staff)]));
}

/** As `onlineAnswers`, for one person. */
export async function answersOnline(tx: Transaction, casusId: string, personId: string): Promise<Online> {
  const all = await onlineAnswers(tx, casusId);
  return all.get(personId) ?? { online: false, because: "no-address" };
}

function onlineAt(row: Omit<Row, "address"> & { address: string }, staff: ReadonlySet<string>): Online {
  if (staff.has(row.address.trim().toLowerCase())) return { online: false, because: "address-of-staff" };
  if (row.kind === "child") {
    return row.shared_with_anybody ? { online: false, because: "pupil-on-shared-address" } : { online: true };
  }
  return row.recorded_first ? { online: true } : { online: false, because: "first-recorded-answers" };
}

/** The address now held by each of the family, how it stands among the guardians of this casus, and whether anybody has it too. */
function statement(casusId: string, channel: Channel) {
  return sql`with now_held as (
      select distinct on (c.collaboration_id, c.casus_id, c.person_id) c.*, p.kind, k.likeness
      from contact c
      join casus_person p using (collaboration_id, casus_id, person_id)
      join casus k on k.collaboration_id = c.collaboration_id and k.id = c.casus_id
      where c.channel = ${channel} and c.ended_at is null
        and c.address_digest in (select address_digest from contact where casus_id = ${casusId} and ended_at is null)
      order by c.collaboration_id, c.casus_id, c.person_id, c.recorded_at desc, c.id desc)
    select mine.person_id, mine.collaboration_id, mine.id, mine.kind, mine.address,
      not exists (select from now_held other where other.casus_id = mine.casus_id and other.address_digest = mine.address_digest
        and other.kind = 'guardian' and (other.recorded_at, other.id) < (mine.recorded_at, mine.id)) as recorded_first,
      exists (select from now_held other where other.address_digest = mine.address_digest and other.person_id <> mine.person_id
        and (other.kind = 'guardian' or other.casus_id = mine.casus_id or (other.likeness = mine.likeness) is not true)) as shared_with_anybody
    from now_held mine where mine.casus_id = ${casusId}`;
}

/** Which of these addresses belong to a member of staff of any covenant; who is a confidant alone is in nobody's directory. */
async function addressesOfStaff(
  tx: Transaction,
  addresses: readonly string[],
  as: "person" | "materialiser",
): Promise<ReadonlySet<string>> {
  const plain = [...new Set(addresses.map((address) => address.trim().toLowerCase()))];
  if (plain.length === 0) return new Set();
  const rows = await within(tx, "gate", as, () =>
    tx.execute<{ email: string }>(sql`select lower(a.email) as email from account a
      where lower(a.email) in ${plain} and exists (select from hat h
        join person p on p.collaboration_id = h.collaboration_id and p.id = h.person_id
        join organisation o on o.collaboration_id = p.collaboration_id and o.id = p.organisation_id and o.listed
        where h.account_id = a.id and p.kind = 'staff' and p.ended_at is null)`),
  );
  return new Set(rows.map(({ email }) => email));
}
