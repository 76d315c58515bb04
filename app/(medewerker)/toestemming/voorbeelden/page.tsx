import type { Metadata } from "next";
import { TemplatesPage } from "@/components/consent/templates-page";
import { staffViewer } from "@/lib/auth/viewer";
import { viewTemplates } from "@/lib/consent/template-read";

export const metadata: Metadata = { title: "Voorbeelden van vragen" };

export default async function Templates() {
  const { hat, organisation } = await staffViewer();
  return <TemplatesPage view={await viewTemplates(hat)} organisation={organisation?.name ?? ""} />;
}
