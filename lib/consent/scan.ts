/** The scan of an answer on paper: kept sealed beside the answer, opened by whoever may see that answer. */
import { and, eq } from "drizzle-orm";
import { append } from "@/lib/audit/append";
import { keyOf } from "@/lib/crypto/keyring";
import { seal, unseal } from "@/lib/crypto/seal";
import { asPerson, type Hat } from "@/lib/db/doors";
import { consentResponse, responseScan } from "@/lib/db/schema/consent";
import { done, type Result, refused } from "@/lib/result/refusal";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted } from "@/lib/grants/permitted";
import { mayManage } from "@/lib/policy/act";

export const LARGEST_SCAN = 10 * 1024 * 1024;

type MediaType = (typeof responseScan.$inferSelect)["mediaType"];

export type Scan = { mediaType: MediaType; content: Buffer };

const BEGINNINGS: readonly (readonly [MediaType, Buffer])[] = [
  ["application/pdf", Buffer.from("%PDF-")],
  ["image/png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ["image/jpeg", Buffer.from([0xff, 0xd8, 0xff])],
];

/** What a file is by its first bytes, whatever it is called; null for what is no scan. */
function scanKind(content: Buffer): MediaType | null {
  return (
    BEGINNINGS.find(([, beginning]) => content.subarray(0, beginning.length).equals(beginning))?.[0] ?? null
  );
}

/** Adds the scan to an answer on paper. An answer has one: a second is refused, the first stays. */
export function attachScan(
  hat: Hat,
  casusId: string,
  responseId: string,
  content: Buffer,
): Promise<Result<{ consentId: string }>> {
  return changeIfPermitted(
    hat,
    casusId,
    mayManage,
    async ({ tx, here }) => {
      const [response] = await tx
        .select({
          consentId: consentResponse.consentId,
          form: consentResponse.form,
          scan: responseScan.responseId,
        })
        .from(consentResponse)
        .leftJoin(
          responseScan,
          and(
            eq(responseScan.casusId, consentResponse.casusId),
            eq(responseScan.responseId, consentResponse.id),
          ),
        )
        .where(and(eq(consentResponse.casusId, casusId), eq(consentResponse.id, responseId)));
      if (response?.form !== "paper") return unchanged(refused("not-found"));
      if (response.scan !== null) return unchanged(refused("seen-before"));
      if (content.length > LARGEST_SCAN)
        return unchanged(refused("too-large", { scan: "Een scan is hoogstens 10 MB groot." }));
      const mediaType = scanKind(content);
      if (mediaType === null)
        return unchanged(refused("not-valid", { scan: "Kies een PDF, of een foto als PNG of JPEG." }));
      const key = await keyOf(tx, here.collaborationId, casusId);
      await tx.insert(responseScan).values({
        ...here,
        responseId,
        mediaType,
        bytes: content.length,
        content: seal(key, `response_scan.content/${responseId}`, content),
      });
      const { consentId } = response;
      return {
        result: done({ consentId }),
        event: { action: "consent.scan", objects: [consentId, responseId], rule: "ACT-8" },
      };
    },
    { closedToo: true },
  );
}

/** A scan, for whoever may see the answer; recorded before it is given. Null where there is none to see. */
export function readScan(hat: Hat, casusId: string, responseId: string): Promise<Scan | null> {
  return asPerson(
    hat,
    async (tx) => {
      const [scan] = await tx
        .select({ mediaType: responseScan.mediaType, content: responseScan.content })
        .from(responseScan)
        .where(and(eq(responseScan.casusId, casusId), eq(responseScan.responseId, responseId)));
      if (!scan) return null;
      await append(tx, "reads", {
        action: "consent.scan.read",
        scopeId: casusId,
        objects: [responseId],
        rule: "VIS-4",
      });
      const key = await keyOf(tx, hat.collaborationId, casusId);
      return {
        mediaType: scan.mediaType,
        content: unseal(key, `response_scan.content/${responseId}`, scan.content),
      };
    },
    casusId,
  );
}
