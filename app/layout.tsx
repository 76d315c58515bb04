import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/literata/opsz.css";
import "@fontsource-variable/literata/opsz-italic.css";
import "./globals.css";

import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { AsksAnew } from "@/components/shell/asks-anew";
import { IconSprite } from "@/components/ui/icon-sprite";

export const metadata: Metadata = {
  title: { default: "Kringspraak", template: "%s · Kringspraak" },
  // Nothing here is for a search engine, also not what stands before the login.
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, email: false, address: false, date: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#fdfaf4" };

/**
 * The sheet under every page. Reading the nonce makes each page render per request: the content security policy needs
 * that, and a page kept from an earlier request would carry a nonce that no longer holds.
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang="nl" dir="ltr">
      <head>{nonce ? <meta property="csp-nonce" nonce={nonce} content={nonce} /> : null}</head>
      <body>
        <a className="spring" href="#inhoud">
          Naar de inhoud
        </a>
        <AsksAnew />
        <IconSprite />
        {children}
      </body>
    </html>
  );
}
