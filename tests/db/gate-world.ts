import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { asJob, asPerson, type Hat } from "@/lib/db/doors";
import { loadDemo } from "@/lib/demo/world/load";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import { outbox } from "@/lib/db/schema/outbox";
import { createInvitation } from "@/lib/gate/invitation";
import { and, desc, eq } from "drizzle-orm";
import { newDatabase } from "./database";

/** What tests of the door need: the demo's world, one guardian who was asked something, and who may invite that guardian. */
export type GateWorld = {
  owner: postgres.Sql;
  coordinator: Hat;
  guardian: Hat;
  casusId: string;
  consentId: string;
  /** Invites the guardian, and hands over what the message would carry. */
  invite(): Promise<{ id: string; token: string; shortCode: string }>;
  /** The code in the newest message to the guardian, as the message would carry it; null when there is no message. */
  newestCode(): Promise<string | null>;
};

/** A database with the demo's world in it, and the environment that the product needs. */
export async function newGateWorld(): Promise<GateWorld> {
  const { adminUrl, appUrl } = await newDatabase();
  process.env.DATABASE_URL = appUrl;
  process.env.KRINGSPRAAK_KEK = randomBytes(32).toString("base64");
  process.env.KRINGSPRAAK_ORIGIN = "https://kringspraak.example";
  await loadDemo(adminUrl);
  const owner = postgres(adminUrl, { max: 2, onnotice: () => {} });
  const [found] = await owner<
    { collaboration: string; casus: string; consent: string; guardian: string; coordinator: string }[]
  >`
    select s.collaboration_id as collaboration, s.casus_id as casus, s.consent_id as consent, s.person_id as guardian,
      k.person_id as coordinator
    from consent_signer s
    join consent c on c.collaboration_id = s.collaboration_id and c.casus_id = s.casus_id and c.id = s.consent_id
    join person p on p.collaboration_id = s.collaboration_id and p.id = s.person_id and p.kind = 'guardian'
    join contact a on a.collaboration_id = s.collaboration_id and a.person_id = s.person_id and a.ended_at is null
    join coordinator k on k.collaboration_id = s.collaboration_id and k.casus_id = s.casus_id and k.until is null
    where c.ended_at is null and c.valid_until > now() order by s.person_id limit 1`;
  if (!found) throw new Error("The demo's world asks no guardian anything.");
  const { collaboration: collaborationId, casus: casusId, consent: consentId } = found;
  const coordinator: Hat = { collaborationId, personId: found.coordinator, kind: "staff" };
  const guardian: Hat = { collaborationId, personId: found.guardian, kind: "guardian" };

  const newestSecret = (kind: "invitation" | "code") =>
    asJob(async (tx) => {
      const [row] = await tx
        .select()
        .from(outbox)
        .where(and(eq(outbox.kind, kind), eq(outbox.personId, guardian.personId)))
        .orderBy(desc(outbox.createdAt), desc(outbox.id))
        .limit(1);
      return row
        ? openText(await keyOf(tx, collaborationId, casusId), `outbox.secret/${row.id}`, row.secret)
        : null;
    });

  return {
    owner,
    coordinator,
    guardian,
    casusId,
    consentId,
    async invite() {
      const here = { collaborationId, casusId, personId: guardian.personId, consentId };
      const id = await asPerson(
        coordinator,
        (tx) => createInvitation(tx, { ...here, channel: null, at: new Date() }),
        casusId,
      );
      const secret = JSON.parse((await newestSecret("invitation")) ?? "{}") as {
        token: string;
        shortCode: string;
      };
      return { id, ...secret };
    },
    newestCode: () => newestSecret("code"),
  };
}
