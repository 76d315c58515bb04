import { useTranslations } from "next-intl";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { FamilyNote } from "@/components/shell/family-note";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import type { OwnAnswer } from "@/lib/consent/answer-own";
import type { Asked } from "@/lib/consent/answer-view";
import { addressIn, firstName } from "@/lib/consent/form";
import { ForOtherSystem } from "./for-other-system";
import { Given, StandingState, useSaid } from "./given";
import { OwnWords } from "./own-words";
import { Stop } from "./stop";

type AnsweredProps = {
  asked: Pick<Asked, "consentId" | "form" | "standing" | "open" | "earlier">;
  last: OwnAnswer;
  name: string;
  /** When it was answered, in words. */
  moment: string;
  stopKey: string;
  /** Just now: says thanks, and what happens next. */
  thanks?: boolean;
};

/** What one answered, how the request stands in the words of VIS-5, and the way to stop or to answer anew. */
export function Answered({ asked, last, name, moment, stopKey, thanks }: AnsweredProps) {
  const t = useTranslations("tekenen");
  const said = useSaid();
  const { consentId, form, standing, open } = asked;
  const you = addressIn(form);
  const stops = open && last.answer === "given";
  const thanked = thanks && last.answer !== "withdrawn";
  return (
    <Page
      layout="brievenblad"
      title={
        thanked ? t("klaar.dank", { you, name: name === "" ? "none" : firstName(name) }) : said(form, last)
      }
      lead={<Consequence asked={asked} last={last} said={thanked ? said(form, last) : null} />}
      aside={
        stops && !thanks ? (
          <FamilyNote title={t("beantwoord.stop")}>{t("beantwoord.stopUitleg", { you })}</FamilyNote>
        ) : undefined
      }
    >
      {last.answer === "given" ? (
        <p>
          <StandingState standing={standing} />
        </p>
      ) : null}
      {last.answer !== "given" && asked.earlier?.open && asked.earlier.answer?.answer === "given" ? (
        <Notice kind="wacht">{t("nieuweVersie.oudeJa", { you })}</Notice>
      ) : null}
      {last.otherText ? (
        <>
          <Notice kind="info">{t("voorbij.andereTekst")}</Notice>
          <OwnWords last={last} you={you} />
        </>
      ) : (
        <Given form={form} last={last} name={name} moment={moment} />
      )}
      <Actions>
        {thanks ? <Button href="/mijn">{t("klaar.overzicht", { you })}</Button> : null}
        {stops && !thanks ? (
          <Stop consent={consentId} you={you} stopKey={stopKey} here={`/tekenen/${consentId}`} />
        ) : null}
        <Button kind="text" icon="document" href={`/tekenen/${consentId}/kopie.pdf`} hard>
          {t("klaar.bewaar")}
        </Button>
        <Button kind="text" href={`/tekenen/${consentId}/bewijs`}>
          {t("klaar.bewijs")}
        </Button>
        {last.answer === "withdrawn" ? (
          <Button kind="text" icon="document" href={`/tekenen/${consentId}/stop.pdf`} hard>
            {t("klaar.bewaarStop", { you })}
          </Button>
        ) : null}
        <Button kind="text" href={`/tekenen/${consentId}/brief`}>
          {open ? t("klaar.opnieuw", { you }) : t("klaar.lees", { you })}
        </Button>
      </Actions>
      {thanks ? null : <ForOtherSystem consent={consentId} />}
      {thanks ? (
        <>
          <h2>{t("klaar.veranderdKop", { you })}</h2>
          <p>{t(stops ? "klaar.veranderd" : "klaar.veranderdNee", { you, asker: form.asker.name })}</p>
          <p className="zacht klein">{t("klaar.zelfdeApparaat", { you })}</p>
          <form action="/uitloggen" method="post">
            <Button kind="text">{t("klaar.uitloggen")}</Button>
          </form>
        </>
      ) : null}
    </Page>
  );
}

/** What follows now: never who else is awaited, never why (VIS-5). */
function Consequence({
  asked: { form, standing, open },
  last,
  said,
}: {
  asked: AnsweredProps["asked"];
  last: OwnAnswer;
  said: string | null;
}) {
  const t = useTranslations("tekenen.klaar.gevolg");
  const what = !open
    ? "over"
    : last.answer === "given"
      ? standing
      : last.answer === "refused"
        ? "no"
        : "withdrawn";
  return (
    <>
      {said} {t(what, { lastDay: form.period.lastDay })}
    </>
  );
}
