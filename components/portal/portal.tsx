import { useLocale, useTranslations } from "next-intl";
import { StandingState, useSaid } from "@/components/consent/form/given";
import { ConfidantRow } from "@/components/confidant/confidant-row";
import { PostButton } from "@/components/consent/form/post-button";
import { Stop } from "@/components/consent/form/stop";
import { FamilyNote } from "@/components/shell/family-note";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Letter } from "@/components/ui/letter";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import { SectionHead } from "@/components/ui/section-head";
import { talkAction } from "@/lib/consent/answer-actions";
import type { OwnAnswer } from "@/lib/consent/answer-own";
import { dayAt } from "@/lib/calendar/day";
import { written } from "@/lib/consent/form-written";
import { dayIn, dayOfYearIn } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locale";
import { listIn, withinSentence } from "@/lib/i18n/sentence";
import type { Framework } from "@/lib/policy/vocabulary";
import type { PortalOverview, PortalQuestion } from "@/lib/portal/overview";
import { OwnFileRow } from "./own-file";

type You = "u" | "je";
type PortalProps = {
  overview: PortalOverview;
  you: You;
  /** There is a letter that says what is this young person's alone. */
  ownLetter: boolean;
  /** There are people at school who stand in a kring round this pupil. */
  kringen: boolean;
  /** A pupil who may choose a confidant. */
  mayChoose: boolean;
  /** For each yes, the key of one withdrawal. */
  stopKeys: ReadonlyMap<string, string>;
};

/** Home of a guardian or pupil: one letter, first what waits. */
export function Portal({ overview, you, ownLetter, kringen, mayChoose, stopKeys }: PortalProps) {
  const t = useTranslations("mijn");
  const { waiting, holding, agreed, earlier, past } = overview;
  const empty = waiting.length + holding.length + agreed.length + earlier.length + past.length === 0;
  return (
    <Letter>
      {waiting.map((question, place) => (
        <Waiting key={question.consentId} question={question} you={you} first={place === 0} />
      ))}
      {ownLetter ? <OwnLetterRow /> : null}
      {holding.length > 0 ? <SectionHead title={t("geldtAl", { you })} /> : null}
      {holding.map((question) => (
        <Waiting key={question.consentId} question={question} you={you} first={false} />
      ))}
      {agreed.length > 0 ? <SectionHead title={t("ja", { you })} /> : null}
      {agreed.map((question, place) => (
        <Agreed
          key={question.consentId}
          question={question}
          last={question.last}
          you={you}
          stopKey={stopKeys.get(question.consentId) ?? ""}
          first={place === 0}
        />
      ))}
      {earlier.length + past.length > 0 ? <SectionHead title={t("eerder", { you })} /> : null}
      {earlier.map((question) => (
        <Earlier key={question.consentId} question={question} you={you} />
      ))}
      {past.map((answer) => (
        <Past key={answer.id} answer={answer} you={you} />
      ))}
      {kringen ? <KringenRow /> : null}
      {empty ? (
        <Row state="stil">
          <p>{t("leeg", { you })}</p>
        </Row>
      ) : null}
      <OwnFileRow you={you} />
      {mayChoose ? <ConfidantRow /> : null}
    </Letter>
  );
}

function OwnLetterRow() {
  const t = useTranslations("brieven.eigen.rij");
  return (
    <Row level={2} state="feest" title={t("kop")}>
      <Actions>
        <Button kind="text" href="/mijn/brief">
          {t("lees")}
        </Button>
      </Actions>
    </Row>
  );
}

function KringenRow() {
  const t = useTranslations("kringen");
  return (
    <Row level={2} state="stil" title={t("rij.kop")}>
      <Actions>
        <Button kind="text" href="/mijn/kringen">
          {t("rij.lees")}
        </Button>
      </Actions>
    </Row>
  );
}

function Waiting({ question, you, first }: { question: PortalQuestion; you: You; first: boolean }) {
  const t = useTranslations("mijn");
  const { consentId, form, askedAt, talkAskedAt, begun, resume, standing } = question;
  const { asker, framework, language } = form;
  const dayOf = (at: Date) => dayOfYearIn(language, dayAt(framework, at));
  const [own] = form.blocks;
  return (
    <Row
      level={2}
      state={standing === "holds" ? undefined : "wacht"}
      when={askedAt === null ? undefined : t("sinds", { day: dayOf(askedAt) })}
      title={<span {...written(form)}>{form.question}</span>}
      why={
        <FamilyNote title={t("waarom", { you })} source={own?.source} rule={own?.rules}>
          {own?.why.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </FamilyNote>
      }
    >
      <p>
        <PersonName name={asker.name} sector={asker.sector} role={asker.organisation} />{" "}
        {t("vraagt", { you })}
      </p>
      {standing === "holds" ? (
        <p>
          <StandingState standing={standing} /> {t("namensU", { you })}
        </p>
      ) : null}
      {talkAskedAt === null ? null : <p>{t("gepraat", { you, day: dayOf(talkAskedAt) })}</p>}
      <Actions>
        <Button kind={first ? "main" : "edge"} href={resume}>
          {begun ? t("verder", { you }) : t("lees")}
        </Button>
        {talkAskedAt === null ? (
          <PostButton action={talkAction} consent={consentId} you={you} kind="text">
            {t("praten")}
          </PostButton>
        ) : null}
      </Actions>
    </Row>
  );
}

type AgreedProps = { question: PortalQuestion; last: OwnAnswer; you: You; stopKey: string; first: boolean };

function Agreed({ question, last, you, stopKey, first }: AgreedProps) {
  const t = useTranslations("mijn");
  const said = useSaid();
  const { consentId, form, standing } = question;
  const shared = form.categories.filter(({ category }) => !last.except.categories.includes(category));
  return (
    <Row
      when={writeLong(form.language, form.framework, last.at)}
      whenDetail={t("tot", { day: form.period.lastDay })}
      title={last.otherText ? t("toen.kop") : <span {...written(form)}>{form.question}</span>}
      why={first ? <FamilyNote title={t("stoppen")}>{t("stoppenUitleg", { you })}</FamilyNote> : undefined}
    >
      <p>
        {said(form, last)}{" "}
        {t("over", {
          categories: listIn(
            form.language,
            shared.map(({ title }) => withinSentence(form.language, title)),
          ),
        })}{" "}
        <StandingState standing={standing} />
      </p>
      <Stop consent={consentId} you={you} stopKey={stopKey} here="/mijn" />
      <p>
        <Button kind="text" href={`/tekenen/${consentId}`}>
          {last.otherText ? t("toen.lees") : t("lezen", { you })}
        </Button>
      </p>
    </Row>
  );
}

function Earlier({ question: { consentId, form, last, open }, you }: { question: PortalQuestion; you: You }) {
  const t = useTranslations("mijn");
  const said = useSaid();
  return (
    <Row
      kort
      when={last === null ? undefined : writeLong(form.language, form.framework, last.at)}
      title={last?.otherText ? t("toen.kop") : <span {...written(form)}>{form.question}</span>}
    >
      <p>
        {last === null ? t("gezegd.none", { you }) : said(form, last)}{" "}
        {open ? null : <StandingState standing="over" />}
      </p>
      <Actions>
        <Button kind="text" href={`/tekenen/${consentId}`}>
          {t("bekijk")}
        </Button>
      </Actions>
    </Row>
  );
}

function Past({ answer, you }: { answer: OwnAnswer; you: You }) {
  const t = useTranslations("mijn");
  const locale = useLocale();
  const { shown, at, consentId } = answer;
  return (
    <Row
      kort
      when={writeLong(locale, shown?.framework ?? "nl", at)}
      title={shown ? <span {...written({ language: locale })}>{shown.question}</span> : undefined}
    >
      <p>{answer.closed ? t("gesloten") : t("nietMeer", { you })}</p>
      <Actions>
        <Button kind="text" href={`/tekenen/${consentId}`}>
          {t("bekijk")}
        </Button>
      </Actions>
    </Row>
  );
}

const writeLong = (language: Locale, framework: Framework, at: Date) => dayIn(language, dayAt(framework, at));
