import { asJob } from "@/lib/db/doors";
import { askerOf, stampOf } from "./keep";
import { sealPdf } from "./seal-pdf";
import { configuredTimeStamping } from "./time-stamp";

/** For whom a file is sealed. */
export type Sealing = {
  collaborationId: string;
  consentId: string;
  /** False where the reader may not read the question any more: then the seal does not tell who asked it. */
  namesAsker: boolean;
};

/**
 * A file that is to leave the house, sealed by the organisation that asks. What is in it was read as the person; the key
 * is fetched through the door of the jobs, for no person's transaction can reach it.
 *
 * @param at when the file was made
 */
export async function sealed(
  pdf: Buffer,
  { collaborationId, consentId, namesAsker }: Sealing,
  at: Date,
): Promise<Buffer> {
  const stamp = await asJob(async (tx) => {
    const asker = namesAsker ? await askerOf(tx, collaborationId, consentId) : null;
    return stampOf(tx, collaborationId, asker, at);
  });
  return sealPdf(pdf, stamp, at, configuredTimeStamping());
}

/** Where anybody checks a sealed file, as one types it: what a sealed file says of itself. */
export function checkAddress(): string {
  return `${new URL(process.env.KRINGSPRAAK_ORIGIN ?? "").host}/controleren`;
}
