"use client";

import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { LANGUAGE_QUERY } from "@/lib/i18n/asked";

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
      dropAskedLanguage();
      router.refresh();
    } catch {
      // No connection: the page stays as it is, and can be asked again.
    }
  };
}

/** The language of the link that led here goes before the one that is chosen: it has had its say. */
function dropAskedLanguage(): void {
  const asked = new URL(location.href);
  if (!asked.searchParams.has(LANGUAGE_QUERY)) return;
  asked.searchParams.delete(LANGUAGE_QUERY);
  history.replaceState(null, "", asked);
}
