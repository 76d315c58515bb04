"use client";

import { usePathname } from "next/navigation";
import { useLanguage } from "./use-language";

/** The text that was approved, in one tap. */
export function ReadInDutch({ label }: { label: string }) {
  const change = useLanguage();
  return (
    <form action="/taal" method="post" onSubmit={change}>
      <input type="hidden" name="verder" value={usePathname()} />
      <button name="taal" value="nl">
        {label}
      </button>
    </form>
  );
}
