import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PlainFrame } from "@/components/shell/plain-frame";
import { Button } from "@/components/ui/button";
import { Lines } from "@/components/ui/lines";
import { Page } from "@/components/ui/page";
import { SignOut } from "@/components/shell/sign-out";
import { ownHats } from "@/lib/auth/own-hats";
import { currentSession } from "@/lib/auth/session-cookie";

export const metadata: Metadata = { title: "Kies uw werkplek" };

/** Whoever has several hats wears one at a time: what is read under one is not known under another. */
export default async function ChooseHat() {
  const session = await currentSession();
  if (!session) redirect("/inloggen");
  const hats = await ownHats(session);
  return (
    <PlainFrame>
      <Page
        layout="blad"
        title={hats.length === 0 ? "Uw toegang is gestopt." : "Als wie werkt u nu?"}
        lead={
          hats.length === 0
            ? "Geen organisatie laat u op dit moment toe. Vraag het aan uw eigen organisatie."
            : "U ziet steeds alleen wat bij de gekozen werkplek hoort. Wisselen kan altijd, op uw eigen pagina."
        }
      >
        <form action="/hoed/kies" method="post">
          <Lines
            items={hats.map((each) => ({
              id: each.hat.personId,
              title: [each.jobTitle ?? each.name, each.organisation?.name].filter(Boolean).join(", "),
              help: each.worn ? "Hier werkt u nu." : undefined,
              end: (
                <Button kind={each.worn ? "text" : "edge"} name="hoed" value={each.hat.personId}>
                  {each.worn ? "Ga verder" : "Kies"}
                </Button>
              ),
            }))}
          />
        </form>
        <SignOut action="/uitloggen">Uitloggen</SignOut>
      </Page>
    </PlainFrame>
  );
}
