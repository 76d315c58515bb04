/** Decisions to share without consent as rows. */
import * as sharing from "@/lib/db/schema/disclosure";
import { newId } from "@/lib/db/uuid";
import type { Disclosure } from "@/lib/policy/facts";
import { BORN, type Site, WRITTEN, end, moment, written } from "./world-site";

export function addDisclosures(site: Site): void {
  for (const each of site.facts.disclosures) addDisclosure(site, each);
  // What stands around the facts only, are drafts.
  for (const { id, decidedBy, notes } of site.standing.disclosures) {
    if (site.facts.disclosures.some((each) => each.id === id)) continue;
    addDraft(site, { id, decidedBy, notes });
  }
}

function addDisclosure(site: Site, each: Disclosure): void {
  const { here, facts, standing, idOf, rows } = site;
  const disclosureId = idOf(each.id);
  const { answers, clientInformed } = each;
  const confirmedBy = standing.disclosures.find(({ id }) => id === each.id)?.confirmedBy ?? null;
  rows.add(sharing.disclosure, {
    ...here,
    id: disclosureId,
    decidedBy: idOf(each.decidedBy),
    ground: each.ground,
    from: moment(each.from),
    until: moment(each.until),
    revokedAt: end(each.revokedAt),
    emergency: each.emergency,
    confirmedBy: confirmedBy === null ? null : idOf(confirmedBy),
    confirmedAt: confirmedBy === null ? null : BORN,
    interest: written(answers.interest),
    alternative: written(answers.alternative),
    effort: written(answers.effort),
    weighing: written(answers.weighing),
    minimum: written(answers.minimum),
    whyNoConsent: written(each.whyNoConsent),
    clientInformed: clientInformed.informed,
    clientNotInformedWhy: written(clientInformed.why),
    writtenRequest: written(each.writtenRequest),
  });
  rows.add(
    sharing.disclosurePart,
    ...[...new Set(each.notes)].map((id) => ({ ...here, disclosureId, partId: idOf(id) })),
  );
  rows.add(
    sharing.disclosureRecipient,
    ...[...new Set(each.recipients)].map((id) => ({ ...here, disclosureId, personId: idOf(id) })),
  );
  const known = new Set([facts.child, ...facts.guardians, ...facts.participants].map(({ id }) => id));
  rows.add(
    sharing.disclosureConsulted,
    ...each.consulted.map((who) =>
      known.has(who)
        ? { ...here, id: newId(), disclosureId, personId: idOf(who) }
        : { ...here, id: newId(), disclosureId, who: written(who) },
    ),
  );
}

function addDraft(
  { here, idOf, rows, facts }: Site,
  { id, decidedBy, notes }: { id: string; decidedBy: string; notes: string[] },
): void {
  const disclosureId = idOf(id);
  rows.add(sharing.disclosure, {
    ...here,
    id: disclosureId,
    decidedBy: idOf(decidedBy),
    ground: facts.framework === "nl" ? "goed_hulpverlenerschap" : "getuigenis",
    from: BORN,
    until: moment(1),
    interest: WRITTEN,
  });
  rows.add(sharing.disclosurePart, ...notes.map((note) => ({ ...here, disclosureId, partId: idOf(note) })));
  rows.add(sharing.disclosureRecipient, { ...here, disclosureId, personId: idOf(facts.child.id) });
}
