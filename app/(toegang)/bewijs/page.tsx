import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { KnockForm } from "@/components/gate/knock-form";
import { FamilyFrame } from "@/components/shell/family-frame";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { familyPath } from "@/lib/auth/post";
import { familyViewer } from "@/lib/auth/viewer";
import { askAgain } from "@/lib/gate/actions";

export const metadata: Metadata = { title: "Bent u het?" };

/** Before signing and withdrawing: a fresh proof of identity (SECURITY D5). `?verder=` is the page to come back to. */
export default async function FreshProof({ searchParams }: PageProps<"/bewijs">) {
  const { hat, means } = await familyViewer();
  const { verder } = await searchParams;
  const t = await getTranslations("toegang.bewijs");
  const address = hat.kind === "child" ? "jij" : "u";
  const back = familyPath(verder) ?? "";
  return (
    <FamilyFrame address={address} signOut="/uitloggen">
      <Page layout="blad" title={t("titel", { you: address })} lead={t("voorrede", { you: address })}>
        {means === "demo" ? (
          <form action="/bewijs/demo" method="post">
            <input type="hidden" name="verder" value={back} />
            <Actions>
              <Button>{t("demo")}</Button>
            </Actions>
          </form>
        ) : (
          <KnockForm action={askAgain} hidden={{ name: "verder", value: back }} button={t("stuur")} />
        )}
      </Page>
    </FamilyFrame>
  );
}
