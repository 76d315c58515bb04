import "server-only";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { Messages } from "./messages";

/** The title of a family's page, for its `generateMetadata`. It tells nothing of what is asked (SECURITY C3). */
export const titled = (page: keyof Messages["scherm"]["titels"]) => async (): Promise<Metadata> => {
  const t = await getTranslations("scherm.titels");
  return { title: t(page) };
};
