import type { ReactNode } from "react";
import { Brand } from "./brand";
import { Footer, type FooterLink } from "./footer";

type PlainFrameProps = { footer?: ReactNode; footerLinks?: readonly FooterLink[]; children: ReactNode };

/** Head and foot where nobody is known yet: sign-in, a page that is not there, a fault. */
export function PlainFrame({ footer = "Kringspraak", footerLinks, children }: PlainFrameProps) {
  return (
    <div className="kader">
      <header className="kop">
        <div className="kop-in">
          <Brand />
        </div>
      </header>
      <main id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <Footer links={footerLinks}>{footer}</Footer>
    </div>
  );
}
