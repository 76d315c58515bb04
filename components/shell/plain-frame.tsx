import type { ReactNode } from "react";
import { Brand } from "./brand";
import { Footer, type FooterLink } from "./footer";

type PlainFrameProps = {
  /** At the end of the head, such as the switch of languages. */
  end?: ReactNode;
  footer?: ReactNode;
  footerLinks?: readonly FooterLink[];
  children: ReactNode;
};

/** Head and foot where nobody is known yet: sign-in, a page that is not there, a fault. */
export function PlainFrame({ end, footer = "Kringspraak", footerLinks, children }: PlainFrameProps) {
  return (
    <div className="kader">
      <header className="kop">
        <div className="kop-in">
          <Brand />
          {end ? <div className="wie">{end}</div> : null}
        </div>
      </header>
      <main id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <Footer links={footerLinks}>{footer}</Footer>
    </div>
  );
}
