/** The covenant, the casus and its people as rows. */
import { randomBytes } from "node:crypto";
import { seal } from "@/lib/crypto/seal";
import { keyEncryptionKey } from "@/lib/crypto/secrets";
import * as people from "@/lib/db/schema/casus";
import { invitation } from "@/lib/db/schema/gate";
import { dataKey } from "@/lib/db/schema/keys";
import { consentTemplate } from "@/lib/db/schema/template";
import * as tenant from "@/lib/db/schema/tenant";
import { newId } from "@/lib/db/uuid";
import { BORN, type Site, WRITTEN, stretch, written } from "./world-site";

export function addPeople(site: Site): void {
  const teamOf = addCovenant(site);
  addEverybody(site, teamOf);
  addFamily(site);
  addProfessionals(site, teamOf);
}

type TeamOf = (organisation: string, name: string) => string;

function addCovenant({
  here: { collaborationId, casusId },
  facts,
  newCovenant,
  idOf,
  maker,
  rows,
}: Site): TeamOf {
  if (newCovenant) {
    rows.add(tenant.collaboration, {
      id: collaborationId,
      name: "Covenant",
      framework: facts.framework,
      createdAt: BORN,
    });
  }
  rows.add(
    tenant.organisation,
    ...facts.organisations.map(({ id, sector }) => ({
      collaborationId,
      id: idOf(id),
      name: id,
      sector,
      listed: sector !== "vertrouwenspersoon",
    })),
  );
  const [first] = facts.participants;
  rows.add(people.casus, {
    collaborationId,
    id: casusId,
    madeBy: maker,
    organisationId: idOf(first?.organisation ?? ""),
    createdAt: BORN,
  });
  const teams = new Map<string, string>();
  return (organisation, name) => {
    const known = teams.get(`${organisation} ${name}`);
    if (known) return known;
    const id = newId();
    teams.set(`${organisation} ${name}`, id);
    rows.add(tenant.team, { collaborationId, id, organisationId: idOf(organisation), name });
    return id;
  };
}

function addEverybody({ here, facts, standing, idOf, isKnown, whole, rows }: Site, teamOf: TeamOf): void {
  const { collaborationId } = here;
  const person = (id: string, kind: "staff" | "child" | "guardian") => {
    const work = facts.participants.find((each) => each.id === id);
    const office = standing.offices.find((each) => each.id === id);
    const organisation = work?.organisation ?? office?.organisation;
    return {
      collaborationId,
      id: idOf(id),
      kind,
      organisationId: organisation === undefined ? null : idOf(organisation),
      teamId: work === undefined ? null : teamOf(work.organisation, work.team),
      name: WRITTEN,
      officer: office?.officer ?? false,
      confirmsDuties: office?.confirmsDuties ?? false,
      createdAt: BORN,
    };
  };
  const family = [
    { id: facts.child.id, kind: "child" as const },
    ...facts.guardians.map(({ id }) => ({ id, kind: "guardian" as const })),
  ];
  const staff = new Set([
    ...facts.participants.map(({ id }) => id),
    ...standing.offices.map(({ id }) => id),
    ...standing.disclosures.flatMap(({ confirmedBy }) => confirmedBy ?? []),
  ]);
  rows.add(
    tenant.person,
    ...family.map(({ id, kind }) => person(id, kind)),
    ...[...staff].filter((id) => !isKnown(id)).map((id) => person(id, "staff")),
  );
  // Everybody keeps an example for the own organisation.
  const makers = whole ? facts.participants.filter(({ id }) => !isKnown(id)) : [];
  rows.add(
    consentTemplate,
    ...makers.map(({ id, organisation }) => ({
      ...{ collaborationId, id: newId(), organisationId: idOf(organisation), madeBy: idOf(id) },
      ...{ madeAt: BORN, name: WRITTEN, content: WRITTEN },
    })),
  );
  rows.add(
    people.casusPerson,
    ...family.map(({ id, kind }) => ({ ...here, personId: idOf(id), kind })),
    ...facts.participants.map(({ id }) => ({ ...here, personId: idOf(id), kind: "participant" as const })),
  );
}

function addFamily(site: Site): void {
  const { here, facts, idOf, recorder, rows } = site;
  const childId = idOf(facts.child.id);
  const key = randomBytes(32);
  rows.add(dataKey, {
    collaborationId: here.collaborationId,
    scopeId: here.casusId,
    wrapped: seal(keyEncryptionKey(), `data_key/${here.collaborationId}/${here.casusId}`, key),
    createdAt: BORN,
  });
  rows.add(people.child, {
    ...here,
    personId: childId,
    birthDate: seal(key, `child.birth_date/${childId}`, facts.child.birthDate),
  });
  const recorded = () => ({ ...here, id: newId(), recordedBy: recorder(), recordedAt: BORN });
  rows.add(
    people.competence,
    ...facts.child.competence.map((each) => ({
      ...recorded(),
      capable: each.capable,
      ...stretch(each),
      assessedBy: written(each.assessedBy),
      reason: written(each.reason),
    })),
  );
  for (const guardian of facts.guardians) {
    const guardianId = idOf(guardian.id);
    rows.add(people.guardian, { ...here, personId: guardianId, kind: guardian.kind });
    const held = guardian.authority.map((each) => ({
      ...recorded(),
      guardianId,
      ...stretch(each),
      determined: each.determined,
    }));
    rows.add(people.authority, ...held);
    site.authorities.push(...held);
    rows.add(
      people.restriction,
      ...guardian.restricted.map((each) => ({
        ...recorded(),
        guardianId,
        ...stretch(each),
        secondBy: recorder(),
        reviewOn: BORN,
        openingBy: recorder(),
        openingSecond: recorder(),
        openingAt: BORN,
      })),
    );
  }
  for (const { id } of [facts.child, ...facts.guardians]) {
    const personId = idOf(id);
    const digest = randomBytes(32);
    rows.add(people.contact, {
      ...recorded(),
      personId,
      channel: "email",
      address: WRITTEN,
      addressDigest: digest,
    });
    if (site.whole) {
      rows.add(invitation, {
        ...here,
        id: newId(),
        personId,
        tokenDigest: digest,
        shortCodeDigest: digest,
        createdAt: BORN,
      });
    }
  }
}

function addProfessionals(site: Site, teamOf: TeamOf): void {
  const { here, facts, standing, idOf, maker, rows } = site;
  for (const each of facts.participants) {
    const personId = idOf(each.id);
    rows.add(people.participant, {
      ...here,
      personId,
      organisationId: idOf(each.organisation),
      teamId: teamOf(each.organisation, each.team),
      directie: each.role === "directie",
      duty: each.duty,
      dutyConfirmedBy: personId,
      dutyConfirmedAt: BORN,
      addedBy: maker,
    });
    const house = facts.organisations.find(({ id }) => id === each.organisation);
    if (house?.sector === "vertrouwenspersoon")
      rows.add(people.confidant, {
        ...{ ...here, personId, knownAs: WRITTEN, pupilName: WRITTEN, namedAt: BORN, acceptedAt: BORN },
      });
    rows.add(
      people.participation,
      ...each.periods.map((period) => ({ ...here, id: newId(), personId, ...stretch(period) })),
    );
  }
  rows.add(
    people.coordinator,
    ...standing.coordinators.map((each) => ({
      ...here,
      id: newId(),
      personId: idOf(each.id),
      ...stretch(each),
      namedBy: maker,
    })),
  );
  if (site.whole) {
    const recorded = { recordedBy: maker, recordedAt: BORN };
    rows.add(people.casusContact, { ...here, ...recorded, id: newId(), relation: "tolk", name: WRITTEN });
    rows.add(people.likelyDouble, { ...here, id: newId(), newcomerId: maker, foundAt: BORN });
  }
}
