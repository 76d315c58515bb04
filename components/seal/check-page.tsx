import { useLocale, useTranslations } from "next-intl";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FileInput } from "@/components/ui/file-input";
import { Notice, type NoticeKind } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { LANGUAGE_QUERY } from "@/lib/i18n/asked";
import { instantIn } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locale";
import { isolated } from "@/lib/i18n/sentence";
import type { Outcome } from "@/lib/seal/outcome";

/** What can be said of a file that was looked at. */
type Answer = Extract<Outcome, { kind: "unaltered" | "altered" | "foreign" }>;

const WORDS = { unaltered: "ongewijzigd", altered: "gewijzigd", foreign: "vreemd" } as const;
const SIGN = { unaltered: "goed", altered: "fout", foreign: "wacht" } satisfies Record<
  Answer["kind"],
  NoticeKind
>;

type CheckPageProps = {
  outcome: Outcome | null;
  /** There was an answer, and it is not shown any more. */
  gone: boolean;
};

/** Asks for a file, and says whether it is ours and unaltered: a plain form, for it works without scripts. */
export function CheckPage({ outcome, gone }: CheckPageProps) {
  const t = useTranslations("controleren");
  if (outcome === null) return <Question mistake={gone ? t("fout.weg") : null} />;
  switch (outcome.kind) {
    case "unaltered":
    case "altered":
    case "foreign":
      return <Answered answer={outcome} />;
    default:
      return <Question mistake={t(`fout.${outcome.kind}`)} />;
  }
}

function Question({ mistake }: { mistake: string | null }) {
  const t = useTranslations("controleren");
  return (
    <Page layout="blad" title={t("vraag.titel")} lead={t("vraag.voorrede")}>
      {mistake === null ? null : (
        <ErrorSummary title={t("fout.kop")} errors={[{ field: "bestand", message: mistake }]} />
      )}
      <FileForm mistake={mistake} />
      <p>{t("vraag.uitleg")}</p>
      <p className="zacht klein">{t("vraag.bewaren")}</p>
    </Page>
  );
}

function Answered({ answer }: { answer: Answer }) {
  const t = useTranslations("controleren");
  const locale = useLocale();
  const about = WORDS[answer.kind];
  return (
    <Page layout="blad" title={t(`${about}.titel`)}>
      <Notice kind={SIGN[answer.kind]} live="status">
        <p>
          <strong>{t(`${about}.zegel`, named(answer, locale))}</strong>
        </p>
      </Notice>
      <h2>{t("betekenis")}</h2>
      <p>{t(`${about}.betekenis`)}</p>
      <h2>{t("doen")}</h2>
      <p>{t(`${about}.doen`)}</p>
      <h2>{t("nog")}</h2>
      <FileForm mistake={null} />
      <p className="zacht klein">{t("vraag.bewaren")}</p>
    </Page>
  );
}

const named = (answer: Answer, locale: Locale) => ({
  organisation: answer.kind === "foreign" ? "" : isolated(locale, answer.organisation),
  moment: answer.kind === "unaltered" ? instantIn(locale, "nl", answer.at) : "",
});

function FileForm({ mistake }: { mistake: string | null }) {
  const t = useTranslations("controleren");
  return (
    <form
      action={`/api/upload/check?${LANGUAGE_QUERY}=${useLocale()}`}
      method="post"
      encType="multipart/form-data"
      className="stapel"
    >
      <FileInput
        name="bestand"
        label={t("veld")}
        help={t("hulp")}
        accept="application/pdf"
        required
        error={mistake}
      />
      <Actions>
        <Button>{t("knop")}</Button>
      </Actions>
    </form>
  );
}
