import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReportPage } from "@/components/officer/report-page";
import { staffViewer } from "@/lib/auth/viewer";
import { idFrom } from "@/lib/casus/here";
import { readReport } from "@/lib/officer/reports";

export const metadata: Metadata = { title: "Wie wat las" };

export default async function OfficerReport({ params }: PageProps<"/functionaris/[verslag]">) {
  const { hat } = await staffViewer();
  const found = await readReport(hat, idFrom((await params).verslag));
  if (!found) notFound();
  return <ReportPage {...found} />;
}
