import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** The words of this page's form go to this page's browser alone. */
export default async function ConfidantLayout({ children }: { children: ReactNode }) {
  const { scherm, toegang, vertrouwen, weigering } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ scherm, toegang, vertrouwen, weigering }}>
      {children}
    </NextIntlClientProvider>
  );
}
