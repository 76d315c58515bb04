import { getTranslations } from "next-intl/server";
import { Portal } from "@/components/portal/portal";
import { FamilyFrame } from "@/components/shell/family-frame";
import { Page } from "@/components/ui/page";
import { hasKringen } from "@/lib/ambtskring/own";
import { familyViewer } from "@/lib/auth/viewer";
import { viewOwnConfidant } from "@/lib/confidant/view";
import { firstName } from "@/lib/consent/form";
import { newId } from "@/lib/db/uuid";
import { readOwnLetter } from "@/lib/portal/own-letter";
import { readPortal } from "@/lib/portal/overview";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("overzicht");

/** What is asked of this guardian or pupil, and what they answered. */
export default async function PortalPage() {
  const { hat, name, language } = await familyViewer();
  const t = await getTranslations("mijn");
  const overview = await readPortal(hat, language);
  const ownLetter = await readOwnLetter(hat);
  const confidant = await viewOwnConfidant(hat);
  const { waiting, holding, agreed, earlier } = overview;
  const you = hat.kind === "child" ? "je" : "u";
  const count = waiting.length;
  const nothing = holding.length > 0 ? "kop.geldtAl" : "kop.geen";
  const title = count === 0 ? nothing : count === 1 ? "kop.een" : "kop.meer";
  const asker = [...waiting, ...holding, ...agreed, ...earlier][0]?.form.asker;
  return (
    <FamilyFrame
      help={asker?.telephone ? { name: asker.name, telephone: asker.telephone } : undefined}
      address={you === "je" ? "jij" : "u"}
      signOut="/uitloggen"
    >
      <Page title={t(title, { you, name: firstName(name), count })}>
        <Portal
          overview={overview}
          you={you}
          ownLetter={ownLetter !== null}
          kringen={await hasKringen(hat)}
          mayChoose={confidant !== null}
          stopKeys={new Map(agreed.map(({ consentId }) => [consentId, newId()]))}
        />
      </Page>
    </FamilyFrame>
  );
}
