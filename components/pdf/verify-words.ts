/** How anybody finds out whether evidence is true, in words. Pure. */
import type { ConsentForm } from "@/lib/consent/form";
import type { Proof } from "@/lib/consent/proof";
import type { Reader } from "./answer";
import { t } from "./words";

export type Edition = "own" | "ownJe" | "other";

export function editionOf(reader: Reader): Edition {
  switch (reader) {
    case "u":
      return "own";
    case "je":
      return "ownJe";
    case "asker":
    case "officer":
      return "other";
  }
}

/** @param asker null where the question may not be read any more */
export function verifyInWords(
  asker: ConsentForm["asker"] | null,
  proofs: readonly Proof[],
  reader: Reader,
): string[] {
  if (asker === null) return [];
  const edition = editionOf(reader);
  const { name, organisation } = asker;
  const coded = proofs.some(({ text }) => text.sha256 !== null);
  if (!coded && edition === "other") return [];
  return [
    ...(coded ? [t(`bewijs.nagaanTekst.${edition}`, { organisation })] : []),
    t(`bewijs.nagaanVerder.${edition}`, { asker: name, organisation }),
  ];
}
