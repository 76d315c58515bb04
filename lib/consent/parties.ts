import { eq } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import { collaboration, organisation } from "@/lib/db/schema/tenant";
import { named } from "@/lib/policy/names";
import type { Framework, Sector } from "@/lib/policy/vocabulary";
import { listOf } from "./vocabulary";
import { type People, peopleOf } from "@/lib/person/people";

export type PartiesToChoose = {
  framework: Framework;
  /** Those with somebody in the casus first. `suggestion`: what its people do here, as a first word for "wie leest dit". */
  organisations: { id: string; name: string; sector: Sector; here: boolean; suggestion: string }[];
  /** Single guardians and participants; `entry` as the rules name them. */
  people: { entry: string; name: string; sector: Sector | "gezin"; role: string }[];
};

/** Who may share and receive: the organisations of the covenant, and single people of the casus. */
export async function partiesToChoose(
  tx: Transaction,
  collaborationId: string,
  casusId: string,
  known?: People,
): Promise<PartiesToChoose> {
  const people = [...(known ?? (await peopleOf(tx, collaborationId, casusId))).values()];
  const [covenant] = await tx
    .select({ framework: collaboration.framework })
    .from(collaboration)
    .where(eq(collaboration.id, collaborationId));
  if (!covenant) throw new Error("A person without a covenant.");
  // A confidant's own organisation is nobody's to choose (ACT-7).
  const organisations = await tx
    .select({ id: organisation.id, name: organisation.name, sector: organisation.sector })
    .from(organisation)
    .where(eq(organisation.listed, true));
  const others = people.filter(({ kind }) => kind !== "child");
  return {
    framework: covenant.framework,
    organisations: organisations
      .map((each) => {
        const staff = people.filter((person) => person.organisation?.id === each.id);
        const roles = [...new Set(staff.flatMap(({ role }) => role ?? []))];
        return { ...each, here: staff.length > 0, suggestion: listOf(roles) };
      })
      .sort(
        (one, other) => Number(other.here) - Number(one.here) || one.name.localeCompare(other.name, "nl"),
      ),
    people: others
      .filter((person) => person.organisation?.sector !== "vertrouwenspersoon")
      .map(({ id, name, organisation: employer, role }) => ({
        entry: named(id),
        name,
        sector: employer?.sector ?? ("gezin" as const),
        role: [role, employer?.name].filter(Boolean).join(", "),
      }))
      .sort((one, other) => one.name.localeCompare(other.name, "nl")),
  };
}
