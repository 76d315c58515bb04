"use client";

import { useRouter } from "next/navigation";
import type { FormEvent } from "react";

/**
 * Takes over a form that goes to /taal: the page stays and says the same anew in the other language, with all that was
 * typed in it. Without scripts the form comes back to the page by itself.
 */
export function useLanguage(): (event: FormEvent<HTMLFormElement>) => Promise<void> {
  const router = useRouter();
  return async (event) => {
    event.preventDefault();
    const form = event.currentTarget;
    const chosen = new FormData(form, (event.nativeEvent as SubmitEvent).submitter);
    form.closest("details")?.removeAttribute("open");
    try {
      await fetch(form.action, { method: "POST", body: chosen, redirect: "manual" });
      router.refresh();
    } catch {
      // No connection: the page stays as it is, and can be asked again.
    }
  };
}
