import type { Metadata } from "next";
import { PlainFrame } from "@/components/shell/plain-frame";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";

export const metadata: Metadata = { title: "Inloggen" };

/** Where an e-mail link leads. Programs that scan mail follow links: only the button signs in. */
export default async function FollowedLink({ params }: PageProps<"/inloggen/link/[token]">) {
  const { token } = await params;
  return (
    <PlainFrame>
      <Page
        layout="blad"
        title="Nog één klik en u bent binnen."
        lead="U volgde de link uit uw mail. Vroeg u er zelf geen aan? Sluit dan deze pagina."
      >
        <form action="/inloggen/open" method="post">
          <input type="hidden" name="token" value={token} />
          <Actions>
            <Button>Log in</Button>
          </Actions>
        </form>
      </Page>
    </PlainFrame>
  );
}
