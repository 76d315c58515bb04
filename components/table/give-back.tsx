import { useTranslations } from "next-intl";
import { Actions } from "@/components/ui/actions";
import { Button, type ButtonKind } from "@/components/ui/button";

/** Ends the sitting on this device. */
export function GiveBack({ kind }: { kind?: ButtonKind }) {
  const t = useTranslations("toegang.tafel");
  return (
    <form action="/uitloggen" method="post">
      <Actions>
        <Button kind={kind}>{t("stop")}</Button>
      </Actions>
    </form>
  );
}
