"use server";

import { staffForm } from "@/lib/auth/form";
import { done, type Result } from "@/lib/result/refusal";
import { keepTemplate, renameTemplate, retireTemplate } from "./template-keep";
import { keepTemplateSchema, renameTemplateSchema, retireTemplateSchema } from "./template-schema";

const LIST = "/toestemming/voorbeelden";

export const keepAction = staffForm(keepTemplateSchema, async ({ input, viewer }) =>
  toList(await keepTemplate(viewer.hat, input)),
);

export const renameAction = staffForm(renameTemplateSchema, async ({ input, viewer }) =>
  toList(await renameTemplate(viewer.hat, input)),
);

export const retireAction = staffForm(retireTemplateSchema, async ({ input, viewer }) =>
  toList(await retireTemplate(viewer.hat, input.template)),
);

const toList = (result: Result<unknown>) => (result.ok ? done({ redirectTo: LIST, once: true }) : result);
