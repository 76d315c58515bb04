/** Whether a file that anybody brings is ours and unaltered. Nothing of it is kept. */
import { eq } from "drizzle-orm";
import { mayTry } from "@/lib/auth/limit";
import { asGate, type Transaction } from "@/lib/db/doors";
import { sealCertificate } from "@/lib/db/schema/seal";
import { organisationOf } from "./certificate";
import type { Outcome } from "./outcome";
import { isPdf, type Known, readSeal } from "./read-seal";

/** @param block where the request came from */
export const mayCheck = (block: string): Promise<boolean> =>
  asGate((tx) => mayTry(tx, `zegel/${block}`, { atMost: 60, minutes: 15 }));

export async function checkFile(file: Buffer): Promise<Outcome> {
  if (file.length === 0) return { kind: "empty" };
  if (!isPdf(file)) return { kind: "no-pdf" };
  const reading = await asGate((tx) => readSeal(file, (fingerprint) => findCertificate(tx, fingerprint)));
  switch (reading.kind) {
    case "unaltered":
      return { kind: "unaltered", organisation: organisationOf(reading.certificate), at: reading.at };
    case "altered":
      return { kind: "altered", organisation: organisationOf(reading.certificate) };
    case "foreign":
      return { kind: "foreign" };
  }
}

/** Over all covenants: whoever brings a file does not say whose it is. */
async function findCertificate(tx: Transaction, fingerprint: Buffer): Promise<Known | null> {
  const [row] = await tx
    .select({
      certificate: sealCertificate.certificate,
      from: sealCertificate.from,
      until: sealCertificate.until,
    })
    .from(sealCertificate)
    .where(eq(sealCertificate.fingerprint, fingerprint))
    .limit(1);
  return row ?? null;
}
