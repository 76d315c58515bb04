import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";

/** For professionals, in the frame and the words of the family: each page brings the frame of whom it is about. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return <NextIntlClientProvider>{children}</NextIntlClientProvider>;
}
