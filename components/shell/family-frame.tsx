import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Phone } from "@/components/ui/phone";
import { Steps } from "@/components/ui/steps";
import { Brand } from "./brand";
import { Footer, type FooterLink } from "./footer";
import { Languages } from "./languages";
import { ReadAloud } from "./read-aloud";
import { SignOut, type SignOutAction } from "./sign-out";
import { TranslationNote } from "./translation-note";

type FamilyFrameProps = {
  /** Whom one can call about this page. Absent where naming somebody would tell something (the landing page). */
  help?: { name: string; telephone: string };
  /** Step rings above the content. */
  steps?: { current: number; total: number };
  /** "jij" for a pupil's own pages: larger, and other words in head and foot. */
  address?: "u" | "jij";
  signOut?: SignOutAction;
  footerLinks?: readonly FooterLink[];
  children: ReactNode;
};

/** Head and foot for guardians and pupils: another language, somebody to call, and a voice that reads aloud. */
export function FamilyFrame({
  help,
  steps,
  address = "u",
  signOut,
  footerLinks,
  children,
}: FamilyFrameProps) {
  const t = useTranslations("scherm");
  return (
    <div className={address === "jij" ? "kader jij" : "kader"}>
      <header className="kop">
        <div className="kop-in">
          <Brand />
          <div className="wie">
            <Languages />
            <ReadAloud words={{ start: t("voorlezen.start"), stop: t("voorlezen.stop") }} />
            {signOut ? <SignOut action={signOut}>{t("uitloggen")}</SignOut> : null}
          </div>
        </div>
      </header>
      <main id="inhoud" tabIndex={-1}>
        <TranslationNote />
        {steps ? <Steps {...steps} say={(current, total) => t("stap", { current, total })} /> : null}
        {children}
      </main>
      <Footer links={footerLinks}>
        {help
          ? t.rich("hulp", { ...help, tel: () => <Phone number={help.telephone} /> })
          : t("vastgelegd", { you: address })}
      </Footer>
    </div>
  );
}
