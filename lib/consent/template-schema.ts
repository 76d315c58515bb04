/** Keeping, renaming and retiring an example, as typed. Shared with the browser. */
import { z } from "zod";
import { asked, besides, words } from "./draft-schema";

const name = words(80, "Geef het voorbeeld een naam.");

export const keepTemplateSchema = z.object({
  casus: z.uuid(),
  consent: z.uuid(),
  name,
  ...asked,
  /** By category; what was not in the request does not matter. */
  example: besides(500),
  whatFollowsYes: words(2000, "Schrijf wat er gebeurt bij een ja."),
  whatFollowsNo: words(2000, "Schrijf wat er gebeurt bij een nee."),
});

export const renameTemplateSchema = z.object({ template: z.uuid(), name });
export const retireTemplateSchema = z.object({ template: z.uuid() });

export type KeepingTemplate = z.output<typeof keepTemplateSchema>;
export type RenamingTemplate = z.output<typeof renameTemplateSchema>;
