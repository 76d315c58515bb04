import type { Metadata } from "next";
import { DailyMessage } from "@/components/note/daily-message";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Lines } from "@/components/ui/lines";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { ownHats } from "@/lib/auth/own-hats";
import { currentSession } from "@/lib/auth/session-cookie";
import { staffViewer } from "@/lib/auth/viewer";
import type { Means } from "@/lib/auth/session";
import { clockTime } from "@/lib/calendar/words";
import { wantsDailyMessage } from "@/lib/note/daily";

export const metadata: Metadata = { title: "Wie ben ik" };

// Amsterdam and Brussels keep one time.
const clock = (at: Date) => clockTime(at, "nl");

/** Who is signed in, with which hat, since when and until when. */
export default async function WhoAmI() {
  const who = await staffViewer();
  const session = await currentSession();
  const hats = session ? await ownHats(session) : [];
  const wanted = await wantsDailyMessage(who.hat);
  const organisation = who.organisation?.name ?? "geen organisatie";
  return (
    <Page
      layout="blad"
      title={`U bent ${who.name}.`}
      lead={`U werkt nu als ${who.jobTitle ?? "medewerker"} van ${organisation}. Wat u leest en schrijft, doet u onder die naam.`}
    >
      <Lines
        items={[
          { id: "herkend", title: "Hoe wij u herkenden", help: recognisedBy(who.means) },
          { id: "sinds", title: "Sinds", help: clock(who.provenAt) },
          {
            id: "tot",
            title: "U blijft ingelogd",
            help: session
              ? `Tot uiterlijk ${clock(session.endsAt)}, en niet langer dan een half uur zonder iets te doen.`
              : undefined,
          },
        ]}
      />
      {hats.length > 1 ? (
        <Actions>
          <Button kind="edge" href="/hoed" hard>
            Wissel van werkplek
          </Button>
        </Actions>
      ) : (
        <p className="zacht">
          U hebt bij ons één werkplek. Werkt u ook ergens anders? Die organisatie voegt u toe.
        </p>
      )}
      {who.officer ? (
        <p>
          U bent functionaris gegevensbescherming.{" "}
          <TextLink href="/functionaris">Bekijk waar gezag anders bleek dan vastgelegd</TextLink>.
        </p>
      ) : null}
      <h2>Bericht als er iets nieuws is</h2>
      <p>
        {wanted
          ? "Mag u iets nieuws lezen, dan krijgt u daarover hoogstens één bericht per dag, overdag. Er staat niet in over wie het gaat."
          : "U krijgt geen bericht als u iets nieuws mag lezen. Op de pagina Vandaag ziet u het wel."}
      </p>
      <DailyMessage wanted={wanted} />
    </Page>
  );
}

function recognisedBy(means: Means): string {
  switch (means) {
    case "emaillink":
      return "Met een link naar uw e-mailadres.";
    case "code":
      return "Met een code die wij u stuurden.";
    case "pin":
      return "Met een pincode, aan tafel.";
    case "demo":
      return "U koos deze persoon in de demo.";
  }
}
