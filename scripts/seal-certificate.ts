// npm run seal:certificate -- ORGANISATION gives an organisation, by its name or its id, another certificate to seal PDFs
// with, in use from now: when its key may be known to others, or its name changed. The first one is made by itself. What
// was sealed with an earlier one stays ours to /controleren.
import { closePool } from "@/lib/db/client";
import { asJob } from "@/lib/db/doors";
import { renewCertificate } from "@/lib/seal/keep";

const [called, ...more] = process.argv.slice(2);

if (!called || more.length > 0) {
  console.error("Say whose: npm run seal:certificate -- ORGANISATION");
  process.exitCode = 2;
} else {
  const made = await asJob((tx) => renewCertificate(tx, called, new Date()));
  if (made === null) console.error("No organisation is called so, or several: then say its id.");
  else console.log(`In use until ${made.until.toISOString()}. SHA-256 ${made.fingerprint.toString("hex")}`);
  process.exitCode = made === null ? 1 : 0;
}
await closePool();
