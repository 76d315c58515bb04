/** The ambtskringen of a casus for a professional, with what this person may do about them. */
import { eq } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { asPerson, type Hat } from "@/lib/db/doors";
import { casus } from "@/lib/db/schema/casus";
import { readActor, readSituation } from "@/lib/grants/situation";
import type { Actor, Situation } from "@/lib/policy/act";
import {
  isMember,
  mayAddMember,
  mayEndMember,
  mayInquire,
  mayMakeKring,
  mayNoteAgreement,
  misfitIn,
  promisesNoSecrecy,
} from "@/lib/policy/act-kring";
import { registerOf } from "@/lib/policy/register";
import { KRING_KINDS, type KringKind } from "@/lib/policy/vocabulary";
import { readKnown } from "./known";
import { type Inquiry, type Kring, readKringRows } from "./rows";

export type KringView = Kring & {
  isMine: boolean;
  mayAdd: boolean;
  mayEnd: boolean;
  mayNote: boolean;
  /** Who could be added: takes part, fits, and is known to the viewer. By person. */
  candidates: readonly string[];
};

export type KringenView = {
  kringen: readonly KringView[];
  /** What the viewer asked as head. */
  ownInquiries: readonly Inquiry[];
  mayMake: boolean;
  /** Who fits in each kind of kring that the viewer may make. By person. */
  firstMembers: Readonly<Record<KringKind, readonly string[]>> | null;
  mayInquire: boolean;
  /** Talks with the pupil for the school, and may promise no secrecy. */
  promisesNoSecrecy: boolean;
};

/** Null where nothing of this casus exists for this person; in a closed casus there is nothing to do. */
export function viewKringen(hat: Hat, casusId: string, now: Date = new Date()): Promise<KringenView | null> {
  return asPerson(
    hat,
    async (tx) => {
      const [row] = await tx.select({ closedAt: casus.closedAt }).from(casus).where(eq(casus.id, casusId));
      if (!row) return null;
      const { collaborationId, personId } = hat;
      const key = await keyOf(tx, collaborationId, casusId);
      const { kringen, inquiries } = await readKringRows(tx, { collaborationId, casusId, key });
      const situation = await readSituation(tx, hat, casusId, now);
      const actor = await readActor(tx, hat);
      const known = await readKnown(tx, casusId);
      const open = row.closedAt === null;
      const viewed = kringen.map((kring) => withRights(kring, situation, actor, known, open));
      const mayMake = open && mayMakeKring(situation, actor).allowed;
      return {
        kringen: viewed,
        ownInquiries: inquiries.filter(({ by }) => by?.id === personId),
        mayMake,
        firstMembers: mayMake ? fittingByKind(situation, actor, known) : null,
        mayInquire: open && mayInquire(situation, actor).allowed,
        promisesNoSecrecy: promisesNoSecrecy(situation, personId),
      };
    },
    casusId,
  );
}

function withRights(
  kring: Kring,
  situation: Situation,
  actor: Actor,
  known: ReadonlySet<string>,
  open: boolean,
): KringView {
  const { id, kind, organisation } = kring;
  const mayAdd = open && mayAddMember(situation, actor, id).allowed;
  return {
    ...kring,
    isMine: isMember(situation, id, actor.id),
    mayAdd,
    mayEnd: open && mayEndMember(situation, actor, id).allowed,
    mayNote: open && mayNoteAgreement(situation, actor, id).allowed,
    candidates: mayAdd
      ? fitting(situation, { kind, organisation: organisation.id }, known).filter(
          (person) => !isMember(situation, id, person),
        )
      : [],
  };
}

function fitting(
  situation: Situation,
  kring: { kind: KringKind; organisation: string },
  known: ReadonlySet<string>,
): string[] {
  return situation.facts.participants
    .map(({ id }) => id)
    .filter((id) => known.has(id) && misfitIn(situation, kring, id) === null);
}

function fittingByKind(
  situation: Situation,
  actor: Actor,
  known: ReadonlySet<string>,
): Record<KringKind, string[]> {
  const organisation = registerOf(situation.facts).participants.get(actor.id)?.organisation ?? "";
  const others = (kind: KringKind) =>
    fitting(situation, { kind, organisation }, known).filter((id) => id !== actor.id);
  return Object.fromEntries(KRING_KINDS.map((kind) => [kind, others(kind)])) as Record<KringKind, string[]>;
}
