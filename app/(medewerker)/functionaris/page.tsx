import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReportsPage } from "@/components/officer/reports-page";
import { staffViewer } from "@/lib/auth/viewer";
import { listLeaks } from "@/lib/officer/leaks";
import { listReports } from "@/lib/officer/reports";

export const metadata: Metadata = { title: "Functionaris gegevensbescherming" };

export default async function Officer() {
  const { hat } = await staffViewer();
  const found = await listReports(hat);
  const leaks = await listLeaks(hat);
  if (!found || !leaks) notFound();
  return <ReportsPage {...found} leaks={leaks} />;
}
