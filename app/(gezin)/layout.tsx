import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";

/**
 * Texts for guardians and pupils. Each page brings its own `FamilyFrame`: whom one can call belongs to what was asked.
 * No Suspense and no loading.tsx here: these pages work without scripts, and a page that is not there answers 404.
 */
export default function FamilyLayout({ children }: { children: ReactNode }) {
  return <NextIntlClientProvider>{children}</NextIntlClientProvider>;
}
