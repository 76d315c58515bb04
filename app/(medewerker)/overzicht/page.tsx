import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { OverviewPage } from "@/components/casus/overview-page";
import { kringNews } from "@/lib/ambtskring/news";
import { staffViewer } from "@/lib/auth/viewer";
import { readMaker } from "@/lib/casus/maker";
import { readOverview } from "@/lib/casus/overview";
import { viewAsked } from "@/lib/confidant/view";
import { requestsAtAGlance } from "@/lib/consent/overview";
import { freshNotes } from "@/lib/note/newest";

export const metadata: Metadata = { title: "Vandaag" };

export default async function Today() {
  const { hat, name } = await staffViewer();
  const asked = await viewAsked(hat);
  // Nothing else waits on who is asked to be a pupil's confidant.
  if (asked && !asked.accepted) redirect("/vertrouwenspersoon");
  const overview = await readOverview(hat);
  const requests = await requestsAtAGlance(hat, overview.now);
  const { allowed } = await readMaker(hat);
  const newNotes = await freshNotes(hat);
  return (
    <OverviewPage
      name={name}
      mayMake={allowed}
      overview={overview}
      requests={requests}
      newNotes={newNotes}
      kringNews={await kringNews(hat, overview.now)}
    />
  );
}
