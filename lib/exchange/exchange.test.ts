import { readFileSync } from "node:fs";
import type { Consent } from "fhir/r4";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { anyConsent } from "@/tests/exchange/any-consent";
import { fromFhir } from "@/tests/exchange/from-fhir";
import { fromRecord } from "@/tests/exchange/from-record";
import { runs } from "@/tests/runs";
import type { ExchangedAnswer, ExchangedConsent, ExchangedStatus } from "./consent";
import { toFhir } from "./fhir";
import { toRecord } from "./record";
import { consentRecordSchema } from "./record-schema";

const sent = <T>(file: T): T => JSON.parse(JSON.stringify(file)) as T;

describe("whatever the consent", () => {
  const RUNS = { numRuns: runs(300) };

  test("what is read back from FHIR is what was written", () => {
    fc.assert(
      fc.property(anyConsent, (consent) => {
        expect(fromFhir(sent(toFhir(consent)))).toEqual(consent);
      }),
      RUNS,
    );
  });

  test("what is read back from the record is what was written, and the schema takes it", () => {
    fc.assert(
      fc.property(anyConsent, (consent) => {
        const record = consentRecordSchema.parse(sent(toRecord(consent)));
        expect(fromRecord(record)).toEqual(consent);
      }),
      RUNS,
    );
  });

  test("in FHIR every reference leads to what is in the file, and nothing in it hangs loose", () => {
    fc.assert(
      fc.property(anyConsent, (consent) => {
        const file = toFhir(consent);
        const referred = new Set(
          [...JSON.stringify(file).matchAll(/"reference":"#([^"]*)"/g)].map(([, id]) => id),
        );
        const contained = (file.contained ?? []).map(({ id }) => id);
        expect([...referred].filter((id) => id !== "" && !contained.includes(id))).toEqual([]);
        const loose = (file.contained ?? []).filter(
          ({ id, resourceType }) => resourceType !== "Provenance" && !referred.has(id),
        );
        expect(loose).toEqual([]);
      }),
      RUNS,
    );
  });
});

test("the JSON Schema in docs/exchange is that of the record as it is written", () => {
  const kept: unknown = JSON.parse(readFileSync("docs/exchange/consent-record.schema.json", "utf8"));
  expect(kept).toEqual(sent(z.toJSONSchema(consentRecordSchema)));
});

const base: ExchangedConsent = {
  id: "019ab000-0000-7000-8000-000000000001",
  framework: "nl",
  edition: "asker",
  status: "geldig",
  madeAt: "2026-11-22T13:05:07.123Z",
  child: { name: "Noor van Dalen", birthDate: "2013-05-14" },
  asker: { name: "Marije Postma", organisation: "De Zilverberk", sector: "school" },
  question: "Mogen wij de jeugdarts vertellen wat er speelt?",
  purpose: null,
  meaning: ["geheimhouding"],
  categories: [
    { category: "verzuim", title: "Verzuim", example: "hoe vaak, niet waarom" },
    { category: "gezin", title: "Thuis", example: null },
  ],
  disclosers: [{ id: "discloser-1", name: "De Zilverberk", sector: "school" }],
  recipients: [
    { id: "recipient-1", name: "GGD", person: false, sector: "gezondheidszorg", readBy: "jeugdarts" },
    { id: "recipient-2", name: "B. Smit", person: true, sector: "advocaat", readBy: null },
  ],
  how: "In een gesprek.",
  period: { from: "2026-11-21T23:00:00.000Z", until: "2027-07-31T22:00:00.000Z" },
  withdrawal: "U kunt op elk moment stoppen.",
  source: "Privacyconvenant",
  text: { version: "2", language: "nl", sha256: "ab".repeat(32) },
  signers: [],
};

const answer = (changes: Partial<ExchangedAnswer>): ExchangedAnswer => ({
  id: "019ab000-0000-7000-8000-00000000000a",
  at: "2026-11-22T12:00:00.000Z",
  answer: "given",
  form: "online",
  checks: ["what", "toWhom", "why", "consequences"],
  except: { categories: [], recipients: [] },
  counts: true,
  textSha256: "cd".repeat(32),
  remark: null,
  ...changes,
});

const answered = (...answers: ExchangedAnswer[]): ExchangedConsent => ({
  ...base,
  signers: [
    { id: "signer-1", kind: "guardian", name: "Sanne de Wit", relation: "moeder", rules: ["GRD-1"], answers },
  ],
});

const denied = (consent: ExchangedConsent) =>
  (toFhir(consent).provision?.provision ?? []).map(({ type, code, actor }) => ({
    type,
    codes: code?.map(({ coding }) => coding?.[0]?.code),
    actors: actor?.map(({ reference }) => reference.reference),
  }));

describe("the FHIR status", () => {
  const rows: [ExchangedStatus, Consent["status"]][] = [
    ["onvolledig", "proposed"],
    // A reader who overlooks the period must not begin too soon.
    ["nog_niet", "proposed"],
    ["geldig", "active"],
    ["geweigerd", "rejected"],
    ["ingetrokken", "inactive"],
    ["verlopen", "inactive"],
    ["beeindigd", "inactive"],
    ["wacht", "proposed"],
    ["geldt", "active"],
    ["geldt_niet_meer", "inactive"],
  ];
  it.each(rows)("of %s is %s", (status, expected) => {
    expect(toFhir({ ...base, status }).status).toBe(expected);
  });
});

describe("the FHIR provision", () => {
  it("ends with the last millisecond in which the consent holds", () => {
    expect(toFhir(base).provision?.period).toEqual({
      start: "2026-11-21T23:00:00.000Z",
      end: "2027-07-31T21:59:59.999Z",
    });
  });

  it("denies what was left out: categories to everybody, recipients everything", () => {
    const left = { categories: ["gezin" as const], recipients: ["recipient-2"] };
    expect(denied(answered(answer({ except: left })))).toEqual([
      { type: "deny", codes: ["gezin"], actors: undefined },
      { type: "deny", codes: undefined, actors: ["#recipient-2"] },
    ]);
  });

  it("denies nothing that an answer left out which does not count any more", () => {
    const before = answer({ except: { categories: ["gezin"], recipients: [] }, counts: false });
    const later = answer({ id: "019ab000-0000-7000-8000-00000000000b", at: "2026-11-23T12:00:00.000Z" });
    expect(denied(answered(before, later))).toEqual([]);
  });

  it("names the text by its SHA-256, where R4 has a place for a SHA-1 alone", () => {
    const { url, hash } = toFhir(base).sourceAttachment ?? {};
    expect(hash).toBeUndefined();
    expect(url).toBe(`ni:///sha-256;${Buffer.from("ab".repeat(32), "hex").toString("base64url")}`);
  });
});
