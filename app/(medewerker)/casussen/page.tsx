import type { Metadata } from "next";
import { CasusLines } from "@/components/casus/casus-lines";
import { statusesByCasus } from "@/components/casus/requests";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Letter } from "@/components/ui/letter";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { staffViewer } from "@/lib/auth/viewer";
import { readMaker } from "@/lib/casus/maker";
import { listMyCasussen } from "@/lib/casus/mine";
import { inWords } from "@/lib/casus/number-words";
import { requestsAtAGlance } from "@/lib/consent/overview";

export const metadata: Metadata = { title: "Leerlingen" };

export default async function Casussen() {
  const { hat } = await staffViewer();
  const casussen = await listMyCasussen(hat);
  const requests = await requestsAtAGlance(hat);
  const { allowed } = await readMaker(hat);
  return (
    <Page title={titleOf(casussen.length)}>
      <Letter>
        <Row state="stil">
          {casussen.length === 0 ? (
            <Empty title="Hier staat nog geen leerling.">
              {allowed
                ? "Maak een casus voor de eerste. Alleen wie u toevoegt, ziet die."
                : "Zodra iemand u aan een casus toevoegt, vindt u die hier."}
            </Empty>
          ) : (
            <CasusLines casussen={casussen} statuses={statusesByCasus(requests)} />
          )}
          {allowed ? (
            <Actions>
              <Button href="/casussen/nieuw" icon="plus">
                Maak een casus
              </Button>
            </Actions>
          ) : null}
        </Row>
      </Letter>
    </Page>
  );
}

function titleOf(count: number): string {
  if (count === 0) return "U doet nog aan geen casus mee.";
  return count === 1 ? "U doet mee voor één leerling." : `U doet mee voor ${inWords(count)} leerlingen.`;
}
