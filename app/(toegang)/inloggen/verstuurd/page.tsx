import type { Metadata } from "next";
import { PlainFrame } from "@/components/shell/plain-frame";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";

export const metadata: Metadata = { title: "Kijk in uw mail" };

/** The same for addresses that are known and that are not. */
export default function LinkSent() {
  return (
    <PlainFrame>
      <Page
        layout="blad"
        title="Kijk in uw mail."
        lead="Kennen wij het adres, dan ligt er zo een bericht met een link. De link werkt een kwartier, en één keer."
      >
        <p>Komt er niets? Kijk bij ongewenste berichten, en of u het goede adres invulde.</p>
        <p>
          <TextLink className="lees" href="/inloggen">
            Probeer het opnieuw
          </TextLink>
        </p>
      </Page>
    </PlainFrame>
  );
}
