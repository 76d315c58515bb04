/** The examples to begin a request with: the three of everybody, and what the own organisation keeps. */
import { and, desc, eq, isNull } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { consentTemplate } from "@/lib/db/schema/template";
import { collaboration, person } from "@/lib/db/schema/tenant";
import { readActor } from "@/lib/grants/situation";
import { mayKeepTemplates } from "@/lib/policy/act";
import type { Framework } from "@/lib/policy/vocabulary";
import { isId } from "./ids";
import { type Template, templateContentSchema } from "./template";
import { houseTemplates } from "./template-house";

export type OwnTemplate = Template & { madeBy: string; madeAt: Date };
export type Templates = { framework: Framework; house: readonly Template[]; own: OwnTemplate[] };

export async function readTemplates(tx: Transaction, { collaborationId }: Hat): Promise<Templates> {
  const framework = await frameworkOf(tx, collaborationId);
  const key = await keyOf(tx, collaborationId, collaborationId);
  const rows = await tx
    .select({ template: consentTemplate, maker: person.name })
    .from(consentTemplate)
    .innerJoin(
      person,
      and(eq(person.collaborationId, consentTemplate.collaborationId), eq(person.id, consentTemplate.madeBy)),
    )
    .where(isNull(consentTemplate.retiredAt))
    .orderBy(desc(consentTemplate.madeAt));
  const own = rows.map(({ template, maker }) => ({
    ...opened(template, key),
    madeBy: openText(key, `person.name/${template.madeBy}`, maker) ?? "",
    madeAt: template.madeAt,
  }));
  return { framework, house: houseTemplates(framework), own };
}

/** One of them by its id; also one that has left the list since the page was opened. Null where there is none such. */
export async function readTemplate(
  tx: Transaction,
  { collaborationId }: Hat,
  id: string,
): Promise<Template | null> {
  const house = houseTemplates(await frameworkOf(tx, collaborationId));
  const found = house.find((template) => template.id === id);
  if (found !== undefined || !isId(id)) return found ?? null;
  const [row] = await tx.select().from(consentTemplate).where(eq(consentTemplate.id, id));
  return row ? opened(row, await keyOf(tx, collaborationId, collaborationId)) : null;
}

/** The page on which they are managed. */
export function viewTemplates(hat: Hat): Promise<Templates & { mayKeep: boolean }> {
  return asPerson(hat, async (tx) => ({
    ...(await readTemplates(tx, hat)),
    mayKeep: mayKeepTemplates(await readActor(tx, hat)).allowed,
  }));
}

function opened(
  { id, name, content }: typeof consentTemplate.$inferSelect,
  key: Parameters<typeof openText>[0],
): Template {
  const words: unknown = JSON.parse(openText(key, `consent_template.content/${id}`, content) ?? "null");
  return {
    id,
    name: openText(key, `consent_template.name/${id}`, name) ?? "",
    content: templateContentSchema.parse(words),
  };
}

async function frameworkOf(tx: Transaction, collaborationId: string): Promise<Framework> {
  const [row] = await tx
    .select({ framework: collaboration.framework })
    .from(collaboration)
    .where(eq(collaboration.id, collaborationId));
  if (!row) throw new Error("A person without a covenant.");
  return row.framework;
}
