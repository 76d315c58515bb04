import { useTranslations } from "next-intl";
import { ConfirmInPlace } from "@/components/ui/confirm-in-place";
import { closeMine } from "@/lib/gate/actions";
import { PostButton } from "./post-button";

/** For who got somebody else's question: two taps close it, and the asker hears that the address is wrong. */
export function NotForMe({ consent, you }: { consent: string; you: "u" | "je" }) {
  const t = useTranslations("toegang.vraag");
  return (
    <ConfirmInPlace
      kind="text"
      trigger={t("niet")}
      question={t("nietVraag")}
      confirm={
        <PostButton action={closeMine} consent={consent} you={you} kind="stop">
          {t("nietJa")}
        </PostButton>
      }
    >
      {t("nietUitleg")}
    </ConfirmInPlace>
  );
}
