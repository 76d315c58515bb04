import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { KnockForm } from "@/components/gate/knock-form";
import { FamilyFrame } from "@/components/shell/family-frame";
import { PlainFrame } from "@/components/shell/plain-frame";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { askOwnLink } from "@/lib/auth/actions";
import { ownPath } from "@/lib/auth/post";
import { type Viewer, viewer } from "@/lib/auth/viewer";
import { askAgain, askAtTable } from "@/lib/gate/actions";
import { sentToken } from "@/lib/gate/table-device";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("bewijs");

type Asked = { means: Viewer["means"]; back: string };

/**
 * A fresh proof of identity, before signing, withdrawing, exporting or changing contact data (SECURITY D5). `?verder=` is the page to
 * come back to.
 */
export default async function FreshProof({ searchParams }: PageProps<"/bewijs">) {
  const who = await viewer();
  if (!who) redirect((await sentToken()) === null ? "/" : "/aan-tafel");
  const { sitting } = who.hat;
  // A PIN is typed where one signs.
  if (sitting?.way === "pin") redirect(`/tekenen/${sitting.consentId}`);
  const asked: Asked = { means: who.means, back: ownPath((await searchParams).verder) ?? "" };
  return who.hat.kind === "staff" ? (
    <OfStaff {...asked} />
  ) : (
    <OfFamily {...asked} kind={who.hat.kind} atTable={sitting !== undefined} />
  );
}

async function OfFamily({
  means,
  back,
  kind,
  atTable,
}: Asked & { kind: "child" | "guardian"; atTable: boolean }) {
  const t = await getTranslations("toegang.bewijs");
  const address = kind === "child" ? "jij" : "u";
  return (
    <FamilyFrame address={address} signOut="/uitloggen">
      <Page layout="blad" title={t("titel", { you: address })} lead={t("voorrede", { you: address })}>
        {means === "demo" ? (
          <ChooseAgain back={back} button={t("demo")} />
        ) : (
          <KnockForm
            action={atTable ? askAtTable : askAgain}
            hidden={{ name: "verder", value: back }}
            button={t("stuur")}
          />
        )}
      </Page>
    </FamilyFrame>
  );
}

function OfStaff({ means, back }: Asked) {
  return (
    <div lang="nl" dir="ltr">
      <PlainFrame>
        <Page
          layout="blad"
          title="Laat nog één keer zien dat u het bent."
          lead="Dit vragen we voordat u een adres wijzigt, een bestand ophaalt voor een ander systeem, of iets deelt zonder dat de ander het wist."
        >
          {means === "demo" ? (
            <ChooseAgain back={back} button="Ja, ik ben het" />
          ) : (
            <KnockForm
              action={askOwnLink}
              hidden={{ name: "verder", value: back }}
              button="Stuur mij een link"
            />
          )}
        </Page>
      </PlainFrame>
    </div>
  );
}

/** The demo's proof: choosing the person again. */
function ChooseAgain({ back, button }: { back: string; button: string }) {
  return (
    <form action="/bewijs/demo" method="post">
      <input type="hidden" name="verder" value={back} />
      <Actions>
        <Button>{button}</Button>
      </Actions>
    </form>
  );
}
