/** Guardians added later, and what is found out about their authority: commands (ACT-3). */
import { eq } from "drizzle-orm";
import type { Hat } from "@/lib/db/doors";
import { authority, casusPerson, guardian } from "@/lib/db/schema/casus";
import type { Changed } from "@/lib/grants/change";
import { mayRecordAuthority } from "@/lib/policy/act";
import { done, refused, type Result } from "@/lib/result/refusal";
import { addAuthority, addGuardian, beginOf } from "./add-family";
import { guardianFaults } from "./family-faults";
import { idOfForm } from "./form-id";
import { endBefore } from "./interval";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";
import type { AuthorityInput, GuardianInput } from "./schema";

/** The same form sent twice adds one guardian. */
export function addGuardianLater(
  hat: Hat,
  casusId: string,
  { formKey, ...input }: GuardianInput & { formKey: string },
): Promise<Result<null>> {
  const add = async (work: Work): Promise<Changed<Result<null>>> => {
    const { tx, at, situation, rule } = work;
    const { framework, child } = situation.facts;
    const id = idOfForm(hat, formKey);
    const known = await tx
      .select({ id: casusPerson.personId })
      .from(casusPerson)
      .where(eq(casusPerson.personId, id));
    if (known.length > 0) return unchanged(done(null));
    const faults = guardianFaults(framework, "", input, child.birthDate, at);
    if (Object.keys(faults).length > 0) return unchanged(refused("not-valid", faults));
    await addGuardian(work, id, input, { framework, birthDate: child.birthDate });
    return { result: done(null), event: { action: "guardian.add", objects: [id], rule } };
  };
  return changeIfPermitted(hat, casusId, mayRecordAuthority, add, { closedToo: true });
}

/** Records anew what is known of somebody's authority: what was recorded before ends, and stays on record. */
export function recordAuthority(
  hat: Hat,
  casusId: string,
  { guardianId, authority: input }: { guardianId: string; authority: AuthorityInput },
): Promise<Result<null>> {
  const record = async (work: Work): Promise<Changed<Result<null>>> => {
    const { tx, at, situation, rule } = work;
    const { framework, child } = situation.facts;
    const [row] = await tx
      .select({ kind: guardian.kind, third: guardian.third })
      .from(guardian)
      .where(eq(guardian.personId, guardianId));
    if (!row) return unchanged(refused("not-found"));
    const kind = row.third ? "derde" : row.kind;
    const faults = guardianFaults(framework, "", { ...nobody, kind, authority: input }, child.birthDate, at);
    const said =
      input.from === null
        ? at
        : beginOf({ kind, authority: input }, { framework, birthDate: child.birthDate }, at);
    const recorded = await tx.select().from(authority).where(eq(authority.guardianId, guardianId));
    if (said < at && recorded.some((each) => contradicts(each, input, said, at)))
      faults["authority.from"] = faults["authority.from"] ?? IN_THE_PAST;
    if (Object.keys(faults).length > 0) return unchanged(refused("not-valid", faults));
    // The facts of a time that is over stay as they were believed: what happened rested on them.
    const from = recorded.length > 0 && said < at ? at : said;
    for (const each of recorded) {
      const until = endBefore(each, { from, until: null });
      if (until) await tx.update(authority).set({ until }).where(eq(authority.id, each.id));
    }
    const id = await addAuthority(work, guardianId, input, from, framework);
    return { result: done(null), event: { action: "authority.record", objects: [id, guardianId], rule } };
  };
  return changeIfPermitted(hat, casusId, mayRecordAuthority, record, { closedToo: true });
}

const IN_THE_PAST =
  "Tot nu toe gingen wij van iets anders uit. Laat dit leeg, of zeg bij deze persoon dat het niet bleek te kloppen.";

/** Whether a time that is over was believed to be otherwise: with authority where now there is said to be none, or in doubt. */
function contradicts(
  recorded: { from: Date; until: Date | null; determined: boolean },
  { state }: AuthorityInput,
  from: Date,
  at: Date,
): boolean {
  const overlaps = recorded.from < at && (recorded.until === null || recorded.until > from);
  const empty = recorded.until !== null && recorded.until <= recorded.from;
  if (empty) return state === "has" && recorded.from < at;
  return overlaps && recorded.determined && state !== "has";
}

const nobody = { name: "", relation: "", email: "" };
