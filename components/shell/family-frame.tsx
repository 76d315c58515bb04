import type { ReactNode } from "react";
import { Steps } from "@/components/ui/steps";
import { Brand } from "./brand";
import { Footer, type FooterLink } from "./footer";
import { ReadAloud } from "./read-aloud";
import { SignOut, type SignOutAction } from "./sign-out";

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

/** Head and foot for guardians and pupils: nothing to choose, somebody to call, and a voice that reads aloud. */
export function FamilyFrame({
  help,
  steps,
  address = "u",
  signOut,
  footerLinks,
  children,
}: FamilyFrameProps) {
  const number = help?.telephone.replace(/[^\d+]/g, "");
  return (
    <div className={address === "jij" ? "kader jij" : "kader"}>
      <header className="kop">
        <div className="kop-in">
          <Brand />
          <div className="wie">
            <ReadAloud words={{ start: "Lees voor", stop: "Stop met lezen" }} />
            {signOut ? <SignOut action={signOut}>Uitloggen</SignOut> : null}
          </div>
        </div>
      </header>
      <main id="inhoud" tabIndex={-1}>
        {steps ? <Steps {...steps} /> : null}
        {children}
      </main>
      <Footer links={footerLinks}>
        {help ? (
          <>
            Hulp nodig? Bel {help.name},{" "}
            <a className="heel" href={`tel:${number}`}>
              {help.telephone}
            </a>
          </>
        ) : address === "jij" ? (
          "Wat jij opent, wordt vastgelegd met de reden erbij."
        ) : (
          "Wat u opent, wordt vastgelegd met de reden erbij."
        )}
      </Footer>
    </div>
  );
}
