import { redirect } from "next/navigation";
import { PlainFrame } from "@/components/shell/plain-frame";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { viewer } from "@/lib/auth/viewer";
import { isDemo } from "@/lib/demo/only";

/** The door. Whoever is in goes on to their own page. */
export default async function Door() {
  const who = await viewer();
  if (who) redirect(who.hat.kind === "staff" ? "/overzicht" : "/mijn");
  return (
    <PlainFrame>
      <Page
        layout="blad"
        title="Hier komt u binnen met een bericht van ons, of met uw werkadres."
        lead="Kringspraak is waar scholen en hulpverleners vragen of zij iets mogen delen, en waar iedereen precies leest wat mag."
      >
        <p>Kreeg u een bericht met een korte code?</p>
        <Actions>
          <Button href="/uitnodiging">Vul de korte code in</Button>
        </Actions>
        <p>Werkt u met leerlingen?</p>
        <Actions>
          <Button kind="edge" href="/inloggen">
            Log in
          </Button>
          {isDemo() ? (
            <Button kind="text" href="/demo">
              Naar de demo
            </Button>
          ) : null}
        </Actions>
        <p>
          Hebt u een pdf van ons?{" "}
          <TextLink className="lees" href="/controleren">
            Controleer of hij echt is
          </TextLink>
        </p>
      </Page>
    </PlainFrame>
  );
}
