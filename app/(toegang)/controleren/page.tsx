import type { Metadata } from "next";
import { cookies } from "next/headers";
import { CheckPage } from "@/components/seal/check-page";
import { PlainFrame } from "@/components/shell/plain-frame";
import { checkedCookieName } from "@/lib/auth/cookies";
import { readOutcome } from "@/lib/seal/outcome";

export const metadata: Metadata = { title: "Een pdf controleren" };

/** Where anybody finds out whether a PDF is ours and unaltered. */
export default async function Check({ searchParams }: PageProps<"/controleren">) {
  const asked = (await searchParams).antwoord !== undefined;
  const outcome = asked ? readOutcome((await cookies()).get(checkedCookieName())?.value) : null;
  return (
    <PlainFrame>
      <CheckPage outcome={outcome} gone={asked && outcome === null} />
    </PlainFrame>
  );
}
