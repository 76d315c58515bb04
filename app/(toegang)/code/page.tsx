import { getTranslations } from "next-intl/server";
import { FamilyFrame } from "@/components/shell/family-frame";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Page } from "@/components/ui/page";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { ownPath } from "@/lib/auth/post";
import { sentToken } from "@/lib/gate/table-device";
import { readTableState } from "@/lib/gate/table-state";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("code");

/**
 * Where the one-time code is typed. Says the same whether or not a message went. A plain form to a route: whoever comes in
 * here loads the next page whole, with nothing left of who was here before.
 */
export default async function OneTimeCode({ searchParams }: PageProps<"/code">) {
  const { fout, verder } = await searchParams;
  const t = await getTranslations("toegang.code");
  const back = ownPath(verder);
  const state = await readTableState(await sentToken());
  const atTable = state === "code" || state === "open";
  const error = fout === undefined ? null : t("fout");
  return (
    <FamilyFrame>
      <Page layout="blad" title={t("titel")} lead={t("voorrede")}>
        <form action="/code/open" method="post" className="stapel">
          {error === null ? null : (
            <ErrorSummary title={t("foutKop")} errors={[{ field: "code", message: error }]} />
          )}
          {back === null ? null : <input type="hidden" name="verder" value={back} />}
          <TextInput
            name="code"
            label={t("veld")}
            error={error}
            width="code"
            dir="ltr"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={12}
            required
          />
          <Actions>
            <Button>{t("open")}</Button>
          </Actions>
        </form>
        <h2 className="kop-3">{t("geenKop")}</h2>
        <p>{t("geen")}</p>
        <p>
          <TextLink
            className="lees"
            href={atTable ? "/aan-tafel" : back === null ? "/uitnodiging" : "/bewijs"}
          >
            {t("nieuw")}
          </TextLink>
        </p>
        <p className="zacht klein">{t("niemand")}</p>
      </Page>
    </FamilyFrame>
  );
}
