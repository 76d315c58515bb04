import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/**
 * Texts for guardians and pupils. Each page brings its own `FamilyFrame`: whom one can call belongs to what was asked.
 * No Suspense and no loading.tsx here: these pages work without scripts, and a page that is not there answers 404.
 */
export default async function FamilyLayout({ children }: { children: ReactNode }) {
  const { scherm, tekenen, toegang, weigering } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ scherm, tekenen, toegang, weigering }}>
      {children}
    </NextIntlClientProvider>
  );
}
