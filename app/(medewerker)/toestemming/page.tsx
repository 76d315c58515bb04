import type { Metadata } from "next";
import { WorkPage } from "@/components/work-list/work-page";
import { staffViewer } from "@/lib/auth/viewer";
import { readOverview } from "@/lib/casus/overview";
import { requestsAtAGlance } from "@/lib/consent/overview";
import { workItems } from "@/lib/work-list/items";

export const metadata: Metadata = { title: "Werklijst toestemming" };

export default async function WorkList() {
  const { hat } = await staffViewer();
  const overview = await readOverview(hat);
  const requests = await requestsAtAGlance(hat, overview.now);
  return <WorkPage items={workItems(overview, requests)} framework={overview.framework} now={overview.now} />;
}
