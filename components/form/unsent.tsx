import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { FormState } from "@/lib/auth/form";
import { faultIn } from "./keep";

/** Beside the button that was pressed: no answer came, and what was typed still stands there. */
export function Unsent({ state }: { state: FormState }) {
  const t = useTranslations("weigering");
  const here = usePathname();
  const fault = faultIn(state);
  if (fault === null) return null;
  return (
    <Notice kind="fout" live="alert">
      <p>{t(`code.${fault}`)}</p>
      {fault === "old-page" ? (
        <p>
          <TextLink href={here} hard target="_blank">
            {t("nieuwTabblad")}
          </TextLink>
        </p>
      ) : null}
    </Notice>
  );
}
