import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";

/** The same answer for what is not there and for what is not there for this person: neither may be told apart. */
export function NothingHere() {
  return (
    <Page layout="blad" title="Deze pagina is er niet.">
      <p>Misschien klopt het adres niet, of is de pagina er niet voor u. Daar maken wij geen verschil in.</p>
      <Actions>
        <Button href="/">Naar het begin</Button>
      </Actions>
    </Page>
  );
}
