/**
 * The work list over all casussen of the viewer: what waits, was refused, ends, is to be renewed, which birthday changes who
 * decides, whose authority is to be looked at. Pure: made of what row-level security let the viewer read.
 */
import type { Look } from "@/lib/casus/looks";
import type { MyCasus } from "@/lib/casus/mine";
import { type Birthday, endOfWeeksAhead, type Overview } from "@/lib/casus/overview";
import type { RequestAtAGlance } from "@/lib/consent/overview";
import { isRunning, type Running } from "@/lib/consent/running";
import { birthdayItems } from "./birthdays";
import type { WorkKind } from "./kinds";
import { type Waiting, waitingOf } from "./waiting";

type Draft = Extract<RequestAtAGlance, { status: "concept" }>;
type Past = Extract<RequestAtAGlance, { status: "beeindigd" | "vervangen" }>;

type Common = {
  id: string;
  casusId: string;
  pupil: { name: string; callName: string; schoolClass: string | null };
  /** That made the casus. */
  maker: string;
  /** That one, and those between which is asked. */
  organisations: readonly string[];
  /** What is due first stands first: urgent before not, then by this moment. */
  urgent: boolean;
  at: Date;
};

export type WorkItem = Common &
  (
    | { kind: "waits"; request: Running; waiting: Waiting }
    | { kind: "stopped"; request: Running }
    /** `because`: its last day, or a change in who holds authority. */
    | { kind: "ends"; request: Running; because: "period" | "authority" }
    | { kind: "renew"; request: Running }
    | { kind: "birthday"; birthday: Birthday; waiting: readonly Running[] }
    | { kind: "authority"; look: Look | null }
    | { kind: "draft"; request: Draft }
    | { kind: "holds"; request: Running }
    | { kind: "over"; request: Running | Past }
  );

const DAY = 86_400_000;
/** Eight weeks: from when on an end is near, and how long one that passed may be taken up again. */
const NEAR = 56 * DAY;
/** From when on it is time to ask for renewal: when its asker and the coordinators get the message too. */
const TO_RENEW = 30 * DAY;

type Known = Pick<Overview, "now" | "framework" | "casussen" | "birthdays" | "looks" | "waitsOnMe">;

/** What is due first stands first, within each kind. */
export function workItems(overview: Known, requests: readonly RequestAtAGlance[]): WorkItem[] {
  const casussen = new Map(overview.casussen.map((casus) => [casus.id, casus]));
  // A draft that is to take the place of another request is spoken of with that one.
  const ahead = new Set(requests.filter(isRunning).flatMap(({ successor }) => successor?.consentId ?? []));
  const items = [
    ...requests.flatMap((request): WorkItem[] => {
      const casus = casussen.get(request.casusId);
      if (casus === undefined) return [];
      const item = requestItem(request, casus, overview);
      return item.kind === "draft" && ahead.has(item.id) ? [] : [item];
    }),
    ...birthdayItems(overview.birthdays, requests.filter(isRunning), overview.now).map(
      ({ birthday, waiting, urgent }): WorkItem => ({
        ...commonOf(birthday.casus, `birthday-${birthday.casus.id}-${birthday.age}`),
        organisations: organisationsOf(birthday.casus, waiting),
        kind: "birthday",
        birthday,
        waiting,
        urgent,
        at: birthday.at,
      }),
    ),
    ...authorityItems(overview),
  ];
  return items.sort(
    (one, other) => Number(other.urgent) - Number(one.urgent) || one.at.getTime() - other.at.getTime(),
  );
}

function requestItem(request: RequestAtAGlance, casus: MyCasus, { now, birthdays }: Known): WorkItem {
  const common = {
    ...commonOf(casus, request.consentId),
    organisations: organisationsOf(casus, [request]),
    urgent: false,
  };
  const over = { ...common, kind: "over" as const, at: backwards(request.sentAt ?? request.draftedAt) };
  if (request.status === "concept") return { ...common, kind: "draft", request, at: request.draftedAt };
  if (!isRunning(request)) return { ...over, request };
  const holds = { ...common, kind: "holds" as const, request, at: request.next?.at ?? request.validUntil };
  switch (request.status) {
    case "onvolledig": {
      // In a casus that is closed nobody is asked and nothing is renewed.
      if (casus.closedAt !== null) return { ...over, request };
      const waiting = waitingOf(request, now);
      return { ...common, kind: "waits", request, waiting, urgent: waiting.stuck, at: waiting.due };
    }
    case "geweigerd":
    case "ingetrokken":
      if (casus.closedAt !== null) return { ...over, request };
      return { ...common, kind: "stopped", request, at: backwards(request.since) };
    case "geldig": {
      const end = endOf(request, birthdays);
      const near = end !== null && end.at.getTime() - now.getTime() <= NEAR;
      if (!near || casus.closedAt !== null) return holds;
      const urgent = end.at.getTime() - now.getTime() <= TO_RENEW && request.successor === null;
      return { ...common, kind: "ends", request, because: end.because, urgent, at: end.at };
    }
    case "nog_niet":
      return holds;
    case "verlopen": {
      const lately = now.getTime() - request.validUntil.getTime() <= NEAR;
      const sentAgain = request.successor !== null && request.successor.sentAt !== null;
      return request.held && lately && casus.closedAt === null && !sentAgain
        ? { ...common, kind: "renew", request, at: request.validUntil }
        : { ...over, request };
    }
  }
}

/** When it stops to hold by itself, birthdays apart: those are work of their own. */
function endOf(
  { next, validUntil, casusId }: Running,
  birthdays: readonly Birthday[],
): { at: Date; because: "period" | "authority" } | null {
  if (next === null || next.at >= validUntil) return { at: validUntil, because: "period" };
  const ages = birthdays.some(({ casus, at }) => casus.id === casusId && at.getTime() === next.at.getTime());
  if (ages) return null;
  return { at: next.at, because: next.status === "verlopen" ? "period" : "authority" };
}

/** Nobody's authority is known, and what was to be looked at again. */
function authorityItems({ waitsOnMe, looks, now }: Known): WorkItem[] {
  return [
    ...waitsOnMe.flatMap((wait): WorkItem[] =>
      wait.kind === "no-authority"
        ? [
            {
              ...commonOf(wait.casus, `authority-${wait.casus.id}`),
              kind: "authority",
              look: null,
              urgent: true,
              at: now,
            },
          ]
        : [],
    ),
    ...looks
      .filter(({ on }) => on <= endOfWeeksAhead(now))
      .map((look): WorkItem => ({
        ...commonOf(look.casus, `look-${look.id}`),
        kind: "authority",
        look,
        urgent: look.on <= now,
        at: look.on,
      })),
  ];
}

function commonOf({ id: casusId, pupil, organisation }: MyCasus, id: string) {
  const { name, callName, schoolClass } = pupil;
  return {
    id,
    casusId,
    pupil: { name, callName, schoolClass },
    maker: organisation.name,
    organisations: [organisation.name],
  };
}

const organisationsOf = ({ organisation }: MyCasus, requests: readonly RequestAtAGlance[]) => [
  ...new Set([organisation.name, ...requests.flatMap(({ organisations }) => organisations)]),
];

/** Sorted the other way: what happened last stands first. */
const backwards = (at: Date): Date => new Date(-at.getTime());

/** How many there are of each kind. */
export const countByKind = (items: readonly WorkItem[]): ReadonlyMap<WorkKind, number> =>
  new Map([...Map.groupBy(items, ({ kind }) => kind)].map(([kind, own]) => [kind, own.length]));
