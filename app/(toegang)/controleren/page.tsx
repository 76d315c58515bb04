import { cookies } from "next/headers";
import { CheckPage } from "@/components/seal/check-page";
import { Languages } from "@/components/shell/languages";
import { PlainFrame } from "@/components/shell/plain-frame";
import { TranslationNote } from "@/components/shell/translation-note";
import { checkedCookieName } from "@/lib/auth/cookies";
import { titled } from "@/lib/i18n/title";
import { readOutcome } from "@/lib/seal/outcome";

export const generateMetadata = titled("controleren");

/** Where anybody finds out whether a PDF is ours and unaltered. */
export default async function Check({ searchParams }: PageProps<"/controleren">) {
  const asked = (await searchParams).antwoord !== undefined;
  const outcome = asked ? readOutcome((await cookies()).get(checkedCookieName())?.value) : null;
  return (
    <PlainFrame end={<Languages />}>
      <TranslationNote />
      <CheckPage outcome={outcome} gone={asked && outcome === null} />
    </PlainFrame>
  );
}
