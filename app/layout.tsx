import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/literata/opsz.css";
import "@fontsource-variable/literata/opsz-italic.css";
import "@fontsource-variable/noto-sans/wght.css";
import "@fontsource-variable/noto-sans-arabic/wght.css";
import "./globals.css";

import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { AsksAnew } from "@/components/shell/asks-anew";
import { IconSprite } from "@/components/ui/icon-sprite";
import { LANGUAGES } from "@/lib/i18n/languages";

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
  const locale = await getLocale();
  const t = await getTranslations("scherm");
  const { direction, words } = LANGUAGES[locale];
  return (
    <html lang={locale} dir={direction}>
      <head>{nonce ? <meta property="csp-nonce" nonce={nonce} content={nonce} /> : null}</head>
      <body>
        <a className="spring" href="#inhoud">
          {t("spring")}
        </a>
        <AsksAnew />
        <IconSprite />
        <NextIntlClientProvider messages={{ weigering: words.weigering }}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
