import type { Metadata } from "next";
import { OverviewPage } from "@/components/casus/overview-page";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { staffViewer } from "@/lib/auth/viewer";
import { readMaker } from "@/lib/casus/maker";
import { readOverview } from "@/lib/casus/overview";
import { viewAsked } from "@/lib/confidant/view";
import { requestsAtAGlance } from "@/lib/consent/overview";
import { freshNotes } from "@/lib/note/newest";

export const metadata: Metadata = { title: "Vandaag" };

export default async function Today() {
  const { hat, name } = await staffViewer();
  const overview = await readOverview(hat);
  const requests = await requestsAtAGlance(hat, overview.now);
  const { allowed } = await readMaker(hat);
  const newNotes = await freshNotes(hat);
  const asked = await viewAsked(hat);
  return (
    <>
      {asked && !asked.accepted ? (
        <Notice kind="wacht">
          Iemand kiest u als vertrouwenspersoon.{" "}
          <TextLink href="/vertrouwenspersoon">Lees wat dat betekent</TextLink>.
        </Notice>
      ) : null}
      <OverviewPage
        name={name}
        mayMake={allowed}
        overview={overview}
        requests={requests}
        newNotes={newNotes}
      />
    </>
  );
}
