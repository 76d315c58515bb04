"use client";

import type { ReactNode } from "react";
import { useForm } from "@/components/consent/use-form";
import { Button } from "@/components/ui/button";
import { replaceAction } from "@/lib/consent/actions";

/** One press to the draft of the renewal, with everything filled in. */
export function RenewButton({
  casusId,
  consentId,
  children,
}: {
  casusId: string;
  consentId: string;
  children: ReactNode;
}) {
  const form = useForm(replaceAction);
  return (
    <form action={form.submit}>
      {form.refusal}
      <input type="hidden" name="casus" value={casusId} />
      <input type="hidden" name="consent" value={consentId} />
      {form.unsent}
      <Button kind="text" name="how" value="prolong" aria-busy={form.pending}>
        {children}
      </Button>
    </form>
  );
}
