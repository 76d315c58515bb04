import type { ReactNode } from "react";
import { type Side, lineKind } from "@/components/ui/line-kind";
import { TextLink } from "@/components/ui/text-link";
import { Icon } from "@/components/ui/icon";
import { Brand } from "./brand";
import { Footer, type FooterLink } from "./footer";
import { SignOut, type SignOutAction } from "./sign-out";
import { StaffNav, type StaffPlace } from "./staff-nav";

type StaffFrameProps = {
  /** Which of the main pages this belongs to, where the address does not tell. */
  active?: StaffPlace;
  person: {
    name: string;
    sector: Side;
    /** The hat worn, in words: "zorgcoördinator, De Zilverberk". */
    hat: string;
    /** The place of a data protection officer is shown to officers alone. */
    officer?: boolean;
  };
  signOut: SignOutAction;
  /** The search for a pupil, a plain GET form. */
  search?: { action: string; name: string; label: string; value?: string };
  footerLinks?: readonly FooterLink[];
  children: ReactNode;
};

/** Head and foot for professionals: where one can go, and as whom one is here. */
export function StaffFrame({ active, person, signOut, search, footerLinks, children }: StaffFrameProps) {
  return (
    <div className="kader">
      <header className="kop">
        <div className="kop-in">
          <Brand href="/overzicht" />
          <StaffNav active={active} officer={person.officer} />
          {search ? (
            <form className="zoek" role="search" action={search.action}>
              <label className="vh" htmlFor="zoek-leerling">
                {search.label}
              </label>
              <input
                className="invoer"
                id="zoek-leerling"
                type="search"
                name={search.name}
                placeholder={search.label}
                defaultValue={search.value}
                autoComplete="off"
              />
              <button type="submit" className="knop knop-tekst">
                <Icon name="search" />
                <span className="vh">Zoek</span>
              </button>
            </form>
          ) : null}
          <div className="wie">
            <TextLink className="ik" href="/ik">
              <span className="vh">Wie ben ik: </span>
              <span className={`naam o-${lineKind(person.sector)}`}>{person.name}</span>
              <span className="pet">{person.hat}</span>
            </TextLink>
            <SignOut action={signOut}>Uitloggen</SignOut>
          </div>
        </div>
      </header>
      <main id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <Footer links={footerLinks}>Wat u opent, wordt vastgelegd met de reden erbij.</Footer>
    </div>
  );
}
