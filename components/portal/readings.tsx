import { useLocale, useTranslations } from "next-intl";
import { FamilyNote } from "@/components/shell/family-note";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Letter } from "@/components/ui/letter";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { dayAt } from "@/lib/calendar/day";
import { dayIn } from "@/lib/i18n/dates";
import { isolated } from "@/lib/i18n/sentence";
import { sourceAt } from "@/lib/policy/rules";
import type { Reading, Readings } from "@/lib/portal/readings";
import { SomeoneNamed } from "./someone-named";

type You = "u" | "je";

/** Who read what, when, and in the margin why they were allowed to: of what this reader may read too. */
export function ReadingsPage({ of, you }: { of: Readings; you: You }) {
  const t = useTranslations("inzage");
  const { readings, older } = of;
  const empty = readings.length === 0;
  return (
    <Page
      title={t(empty ? "gelezen.leeg" : "gelezen.kop")}
      lead={empty ? undefined : t("gelezen.lead", { you })}
    >
      <Letter>
        {empty ? (
          <Row state="stil">
            <p>{t("gelezen.leegTekst", { you })}</p>
          </Row>
        ) : null}
        {readings.map((reading) => (
          <Read key={keyOf(reading)} {...{ reading, of, you }} />
        ))}
        <Row state="stil">
          {empty ? null : <p>{t("gelezen.vraag", { you })}</p>}
          <Actions>
            {older === null ? null : (
              <Button kind="edge" href={`/mijn/gelezen?blad=${older}`}>
                {t("gelezen.eerder")}
              </Button>
            )}
            <Button kind="text" href="/mijn">
              {t("terug", { you })}
            </Button>
          </Actions>
        </Row>
      </Letter>
    </Page>
  );
}

const keyOf = ({ reader, note, ground, at }: Reading) => `${reader.id} ${note.id} ${ground} ${at.getTime()}`;

function Read({ reading, of: { framework, now }, you }: { reading: Reading; of: Readings; you: You }) {
  const t = useTranslations("inzage");
  const locale = useLocale();
  const { reader, at, ground, rule, note } = reading;
  const dayOf = (moment: Date) => dayIn(locale, dayAt(framework, moment));
  const what = { soort: t(`soort.${note.kind}`), day: dayOf(note.writtenAt) };
  return (
    <Row
      when={dayOf(at)}
      title={<SomeoneNamed of={reader} />}
      why={
        <FamilyNote title={t("gelezen.waarom")} source={sourceAt(rule, framework, now.getTime())} rule={rule}>
          {t(`grond.${ground}`, { you })}
        </FamilyNote>
      }
    >
      <p>
        {note.isMine
          ? t("gelezen.eigen", { ...what, you })
          : note.author === null
            ? t("gelezen.zonder", what)
            : t("gelezen.wat", { ...what, name: isolated(locale, note.author.name) })}
      </p>
    </Row>
  );
}
