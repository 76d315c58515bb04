/** How a draft is written down: its rows, and its words under the casus's key. Who may, the commands ask. */
import { seal, sealText } from "@/lib/crypto/seal";
import {
  consent,
  consentCategory,
  consentDiscloser,
  consentExample,
  consentRecipient,
  consentRequest,
} from "@/lib/db/schema/consent";
import { newId } from "@/lib/db/uuid";
import type { Work } from "@/lib/grants/permitted";
import { personIn } from "@/lib/policy/names";
import type { Category } from "@/lib/policy/vocabulary";
import type { Request } from "./request";

export type Text = "question" | "purpose" | "how" | "whatFollowsYes" | "whatFollowsNo";

type NewDraft = Pick<Request, "validFrom" | "validUntil" | "meaning"> & {
  bothGuardiansBecause?: Request["bothGuardiansBecause"];
  texts: Partial<Record<Text, string>>;
  /** The request whose place it takes once it is geldig. */
  replaces?: string;
};

/** A draft that asks nobody yet; comes back with its id. */
export async function insertDraft(standpoint: Work, draft: NewDraft): Promise<string> {
  const { tx, here, hat, at } = standpoint;
  const consentId = newId();
  const { validFrom, validUntil, meaning, bothGuardiansBecause = [], replaces = null } = draft;
  await tx.insert(consent).values({ ...here, id: consentId, validFrom, validUntil });
  await tx.insert(consentRequest).values({
    ...here,
    consentId,
    draftedBy: hat.personId,
    draftedAt: at,
    meaning: [...meaning],
    bothGuardiansBecause: [...bothGuardiansBecause],
    replaces,
    ...sealedTexts(standpoint, consentId, draft.texts),
  });
  return consentId;
}

export function sealedTexts<Name extends Text>(
  { key }: Work,
  consentId: string,
  texts: Partial<Record<Name, string>>,
): Record<Name, Buffer | null> {
  const entries = Object.entries<string | undefined>(texts).map(([name, text]) => [
    name,
    sealText(key, `consent_request.${consentRequest[name as Text].name}/${consentId}`, text),
  ]);
  return Object.fromEntries(entries) as Record<Name, Buffer | null>;
}

export async function addCategories(
  { tx, here, key }: Work,
  consentId: string,
  categories: readonly { category: Category; example: string }[],
): Promise<void> {
  for (const { category, example } of categories) {
    await tx.insert(consentCategory).values({ ...here, consentId, category });
    await tx.insert(consentExample).values({
      ...here,
      consentId,
      category,
      example: seal(key, `consent_example.example/${consentId}/${category}`, example),
    });
  }
}

/** @param recipients as the rules name them, each with the function that will read it */
export async function addParties(
  { tx, here, key }: Work,
  consentId: string,
  disclosers: readonly string[],
  recipients: readonly { entry: string; readBy: string | undefined }[],
): Promise<void> {
  for (const organisationId of disclosers) {
    await tx.insert(consentDiscloser).values({ ...here, consentId, organisationId });
  }
  for (const { entry, readBy } of recipients) {
    const id = newId();
    const personId = personIn(entry);
    await tx.insert(consentRecipient).values({
      ...here,
      id,
      consentId,
      ...(personId === null ? { organisationId: entry } : { personId }),
      readBy: sealText(key, `consent_recipient.read_by/${id}`, readBy),
    });
  }
}
