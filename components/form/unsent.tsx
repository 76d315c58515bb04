import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/auth/form";
import { isUnsent } from "./keep";

/** Beside the button that was pressed: no answer came, and what was typed still stands there. */
export function Unsent({ state }: { state: FormState }) {
  const t = useTranslations("weigering.code");
  if (state.status !== "refused" || !isUnsent(state)) return null;
  return (
    <Notice kind="fout" live="alert">
      {t(state.code === "no-connection" ? "no-connection" : "our-fault")}
    </Notice>
  );
}
