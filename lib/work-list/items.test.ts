import { describe, expect, test } from "vitest";
import type { MyCasus } from "@/lib/casus/mine";
import type { RequestAtAGlance } from "@/lib/consent/overview";
import type { Running } from "@/lib/consent/running";
import { workItems } from "./items";

const NOW = new Date("2026-11-28T12:00:00Z");
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);

const casus: MyCasus = {
  id: "casus",
  pupil: { id: "sem", name: "Sem Maas", callName: "Sem", schoolClass: "groep 8", birthDate: null },
  organisation: { id: "school", name: "De Linde" },
  closedAt: null,
  place: null,
  coordinates: true,
};

const request = (more: Partial<Running> = {}): Running => ({
  casusId: "casus",
  consentId: "one",
  childName: "Sem Maas",
  question: "Mag het?",
  organisations: ["De Linde", "Jeugdteam Oost"],
  draftedBy: "mia",
  draftedAt: days(-90),
  sentAt: days(-90),
  validFrom: days(-89),
  validUntil: days(200),
  status: "geldig",
  since: days(-80),
  next: { at: more.validUntil ?? days(200), status: "verlopen" },
  held: true,
  waitingFor: [],
  waitingForRepresentative: false,
  signers: [],
  preparedFor: null,
  successor: null,
  ...more,
});

const draft: RequestAtAGlance = {
  casusId: "casus",
  consentId: "draft",
  childName: "Sem Maas",
  question: "Mag het weer?",
  organisations: [],
  draftedBy: "mia",
  draftedAt: days(-1),
  sentAt: null,
  validFrom: days(20),
  validUntil: days(200),
  status: "concept",
};
const renewal = { consentId: "draft", sentAt: null, validFrom: days(20), status: "concept" as const };

const itemsOf = (requests: readonly RequestAtAGlance[], own: MyCasus = casus) =>
  workItems(
    { now: NOW, framework: "nl", casussen: [own], birthdays: [], looks: [], waitsOnMe: [] },
    requests,
  );
const kindOf = (more: Partial<Running>, own?: MyCasus) => {
  const [item] = itemsOf([request(more)], own);
  return item && [item.kind, item.urgent];
};

describe("A consent that holds", () => {
  test("is work eight weeks before its end, and urgent from thirty days", () => {
    expect(kindOf({ validUntil: days(57) })).toEqual(["holds", false]);
    expect(kindOf({ validUntil: days(56) })).toEqual(["ends", false]);
    expect(kindOf({ validUntil: days(30) })).toEqual(["ends", true]);
  });
  test("is not urgent once its renewal was begun, and that draft is not told twice", () => {
    const items = itemsOf([request({ validUntil: days(20), successor: renewal }), draft]);
    expect(items.map(({ kind, urgent }) => [kind, urgent])).toEqual([["ends", false]]);
  });
  test("ends for another reason when authority changes before", () => {
    const [item] = itemsOf([request({ next: { at: days(10), status: "onvolledig" } })]);
    expect(item).toMatchObject({ kind: "ends", because: "authority", at: days(10) });
  });
});

describe("A consent whose time is over", () => {
  const over = { status: "verlopen", validUntil: days(-5), next: null } as const;
  test("may be renewed for eight weeks", () => {
    expect(kindOf(over)).toEqual(["renew", false]);
    expect(kindOf({ ...over, validUntil: days(-57) })).toEqual(["over", false]);
  });
  test("is not to be renewed where it never held, the casus is closed, or a new one was sent", () => {
    expect(kindOf({ ...over, held: false })).toEqual(["over", false]);
    expect(kindOf(over, { ...casus, closedAt: days(-1) })).toEqual(["over", false]);
    const sent = { ...renewal, sentAt: days(-2), status: "onvolledig" as const };
    expect(kindOf({ ...over, successor: sent })).toEqual(["over", false]);
  });
});

describe("A request that waits", () => {
  const waits = { status: "onvolledig", waitingFor: [{ id: "linde", name: "Linde" }] } as const;
  const asked = { id: "linde", name: "Linde", stage: "sent", since: days(-9), answerBy: null } as const;
  const waitingFor = (more: Partial<Running>) => {
    const [item] = itemsOf([request({ ...waits, waitingFor: [...waits.waitingFor], ...more })]);
    return item?.kind === "waits" ? item : null;
  };
  test("is not urgent while the answer may still come", () =>
    expect(waitingFor({ signers: [asked] })).toMatchObject({
      urgent: false,
      waiting: { silent: ["Linde"], troubles: [] },
    }));
  test("is urgent when the message did not arrive, somebody was never asked, or a day went by", () => {
    expect(waitingFor({ signers: [{ ...asked, stage: "failed" }] })).toMatchObject({
      urgent: true,
      waiting: { silent: [], troubles: [{ name: "Linde", stage: "failed" }] },
    });
    expect(waitingFor({ signers: [] })).toMatchObject({ urgent: true, waiting: { unasked: ["Linde"] } });
    expect(waitingFor({ signers: [{ ...asked, answerBy: days(-1) }] })).toMatchObject({
      urgent: true,
      at: days(-1),
    });
  });
});

test("In a casus that is closed there is nothing to do", () => {
  const closed = { ...casus, closedAt: days(-1) };
  const silent = { status: "onvolledig", waitingFor: [{ id: "linde", name: "Linde" }] } as const;
  expect(kindOf({ ...silent, waitingFor: [...silent.waitingFor] }, closed)).toEqual(["over", false]);
  expect(kindOf({ status: "ingetrokken", next: null }, closed)).toEqual(["over", false]);
  expect(kindOf({ validUntil: days(20) }, closed)).toEqual(["holds", false]);
});

test("The newest no stands first", () => {
  const no = { status: "geweigerd", next: null } as const;
  const items = itemsOf([
    request({ ...no, consentId: "old", since: days(-30) }),
    request({ ...no, consentId: "new", since: days(-1) }),
  ]);
  expect(items.map(({ id }) => id)).toEqual(["new", "old"]);
});
