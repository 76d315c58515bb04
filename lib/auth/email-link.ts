import type { EmailConfig } from "next-auth/providers";
import { keyOf } from "@/lib/crypto/keyring";
import { seal } from "@/lib/crypto/seal";
import { newSecret } from "@/lib/crypto/secrets";
import { asGate } from "@/lib/db/doors";
import { outbox } from "@/lib/db/schema/outbox";
import { newId } from "@/lib/db/uuid";
import { sql } from "drizzle-orm";
import { staffAccount } from "./accounts";

/**
 * The e-mail link of professionals. Its message goes through the outbox like every other; for an address that nobody signs
 * in with there is none, and the page that answers is the same.
 */
export const emailLink: EmailConfig = {
  id: "emaillink",
  type: "email",
  name: "E-maillink",
  maxAge: 15 * 60,
  generateVerificationToken: newSecret,
  sendVerificationRequest: ({ identifier, token }) =>
    asGate(async (tx) => {
      const known = await staffAccount(tx, identifier);
      const hat = known?.hats[0];
      if (!hat) return;
      const id = newId();
      const key = await keyOf(tx, hat.collaborationId, hat.collaborationId);
      await tx.insert(outbox).values({
        collaborationId: hat.collaborationId,
        id,
        kind: "sign_in",
        personId: hat.personId,
        secret: seal(key, `outbox.secret/${id}`, token),
        createdAt: sql`now()`,
        nextTryAt: sql`now()`,
      });
    }),
};
