/** Keeping a request as an example for the own organisation (ACT-9), giving it another name, taking it from the list. */
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { append } from "@/lib/audit/append";
import { keyOf } from "@/lib/crypto/keyring";
import { seal } from "@/lib/crypto/seal";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { consentTemplate } from "@/lib/db/schema/template";
import { newId } from "@/lib/db/uuid";
import { readActor } from "@/lib/grants/situation";
import { peopleOf } from "@/lib/person/people";
import { mayKeepTemplates } from "@/lib/policy/act";
import { done, type Result, refused } from "@/lib/result/refusal";
import { readRequest } from "./request";
import type { TemplateContent } from "./template";
import { namesIn } from "./template-names";
import type { KeepingTemplate, RenamingTemplate } from "./template-schema";

/** By the database's clock, as everything that is stored. */
const NOW = sql`date_trunc('milliseconds', now())`;

export type KeptTemplate = { templateId: string };

/** Keeps it. As long as somebody of the casus is named in it, nothing is kept and each name is told beside its field. */
export function keepTemplate(hat: Hat, input: KeepingTemplate): Promise<Result<KeptTemplate>> {
  return asPerson(
    hat,
    async (tx) => {
      const people = await peopleOf(tx, hat.collaborationId, input.casus);
      const request = await readRequest(tx, hat.collaborationId, input.casus, input.consent, people);
      if (request === null) return refused("not-found");
      const actor = await readActor(tx, hat);
      const { allowed, rule } = mayKeepTemplates(actor);
      if (!allowed || actor.organisation === null) return refused("not-allowed");
      const { question, purpose, meaning, whatFollowsYes, whatFollowsNo } = input;
      const categories = request.categories.map(({ category, example }) => ({
        category,
        example: input.example[category] ?? example,
      }));
      const content = { question, purpose, meaning, categories, whatFollowsYes, whatFollowsNo };
      const names = [...people.values()].map(({ name }) => name);
      const faults = namesLeft(input.name, content, names);
      if (Object.keys(faults).length > 0) return refused("names-left", faults);
      return insertTemplate(tx, hat, { organisation: actor.organisation, rule, name: input.name, content });
    },
    input.casus,
  );
}

export function renameTemplate(
  hat: Hat,
  { template, name }: RenamingTemplate,
): Promise<Result<KeptTemplate>> {
  return change(hat, template, "template.rename", async (tx, id) => {
    const key = await keyOf(tx, hat.collaborationId, hat.collaborationId);
    return { name: seal(key, `consent_template.name/${id}`, name) };
  });
}

/** It is not erased: requests were begun with it. Who opened its page before can still begin with it. */
export function retireTemplate(hat: Hat, template: string): Promise<Result<KeptTemplate>> {
  return change(hat, template, "template.retire", async () => ({ retiredAt: NOW }));
}

async function insertTemplate(
  tx: Transaction,
  { collaborationId, personId }: Hat,
  kept: { organisation: string; rule: string; name: string; content: TemplateContent },
): Promise<Result<KeptTemplate>> {
  const id = newId();
  const key = await keyOf(tx, collaborationId, collaborationId);
  await tx.insert(consentTemplate).values({
    ...{ collaborationId, id, organisationId: kept.organisation, madeBy: personId, madeAt: NOW },
    name: seal(key, `consent_template.name/${id}`, kept.name),
    content: seal(key, `consent_template.content/${id}`, JSON.stringify(kept.content)),
  });
  await append(tx, "changes", {
    action: "template.keep",
    scopeId: collaborationId,
    objects: [id],
    rule: kept.rule,
  });
  return done({ templateId: id });
}

/** One change of one of the own organisation that is still in the list; of another one there is none. */
function change(
  hat: Hat,
  templateId: string,
  action: string,
  values: (tx: Transaction, id: string) => Promise<{ name: Buffer } | { retiredAt: SQL }>,
): Promise<Result<KeptTemplate>> {
  return asPerson(hat, async (tx) => {
    const { allowed, rule } = mayKeepTemplates(await readActor(tx, hat));
    const [row] = await tx
      .select({ id: consentTemplate.id })
      .from(consentTemplate)
      .where(and(eq(consentTemplate.id, templateId), isNull(consentTemplate.retiredAt)));
    if (!row) return refused("not-found");
    if (!allowed) return refused("not-allowed");
    await tx
      .update(consentTemplate)
      .set(await values(tx, row.id))
      .where(eq(consentTemplate.id, row.id));
    await append(tx, "changes", { action, scopeId: hat.collaborationId, objects: [row.id], rule });
    return done({ templateId: row.id });
  });
}

/** By the name of each field: whose name stands in it. */
function namesLeft(
  name: string,
  { categories, meaning: _fixed, ...texts }: TemplateContent,
  names: readonly string[],
): Record<string, string> {
  const examples = categories.map(({ category, example }) => [`example.${category}`, example]);
  const fields = { name, ...texts, ...Object.fromEntries(examples) } satisfies Record<string, string>;
  return Object.fromEntries(
    Object.entries<string>(fields).flatMap(([field, text]) => {
      const found = namesIn(text, names).join(", ");
      return found === ""
        ? []
        : [[field, `Hier staat een naam: ${found}. Haal die weg, of schrijf {kind} voor de leerling.`]];
    }),
  );
}
