import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";

export type FooterLink = { href: string; label: string };

/** The foot: one sentence, and the few links that belong to every page. */
export function Footer({ children, links = [] }: { children: ReactNode; links?: readonly FooterLink[] }) {
  return (
    <footer className="voet">
      <span>{children}</span>
      {links.map((link) => (
        <TextLink key={link.href} href={link.href} className="niet-druk">
          {link.label}
        </TextLink>
      ))}
    </footer>
  );
}
