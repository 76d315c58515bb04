import { useLocale, useTranslations } from "next-intl";
import { FamilyNote } from "@/components/shell/family-note";
import { buttonClass } from "@/components/ui/button";
import { Letter } from "@/components/ui/letter";
import { Lines } from "@/components/ui/lines";
import { Page } from "@/components/ui/page";
import { PersonName } from "@/components/ui/person-name";
import { Quote } from "@/components/ui/quote";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import type { OwnKring, OwnKringen } from "@/lib/ambtskring/own";
import type { Agreement, Inquiry, Member } from "@/lib/ambtskring/rows";
import { instantOf } from "@/lib/calendar/date";
import { dayAt, lastDayBefore } from "@/lib/calendar/day";
import { dayIn } from "@/lib/i18n/dates";

/** For a pupil: which kringen there are, who stands in them since when, what was agreed, and who asked to be informed. */
export function OwnKringenPage({ own }: { own: OwnKringen }) {
  const t = useTranslations("kringen");
  return (
    <Page kicker={<TextLink href="/mijn">{t("terug")}</TextLink>} title={t("kop")} lead={t("lead")}>
      <Letter>
        {own.kringen.map((kring, place) => (
          <KringPart key={kring.id} kring={kring} own={own} first={place === 0} />
        ))}
      </Letter>
    </Page>
  );
}

function KringPart({ kring, own, first }: { kring: OwnKring; own: OwnKringen; first: boolean }) {
  const t = useTranslations("kringen");
  const write = useDays(own);
  const { kind, situation, organisation, members, later, former, agreements, inquiries, running } = kring;
  const [newest, ...earlier] = agreements;
  const said = (each: Agreement) => {
    const day = write(instantOf(own.framework, each.on));
    return each.recordedBy === null ? day : t("opgeschreven", { day, name: each.recordedBy });
  };
  const listed = (people: readonly Member[], about: (member: Member) => string) => (
    <Lines
      items={people.map((member) => ({
        id: member.id,
        title: (
          <PersonName
            name={member.person.name}
            sector={member.person.organisation.sector}
            role={member.person.jobTitle}
          />
        ),
        help: about(member),
      }))}
    />
  );
  return (
    <>
      <Row
        level={2}
        state="stil"
        when={t(`soort.${kind}`)}
        whenDetail={organisation.name}
        title={<bdi>{situation}</bdi>}
        why={
          first ? (
            <FamilyNote rule={["KRG-1", "KRG-3"]} source="CLB-informatie">
              {t("blijft")}
            </FamilyNote>
          ) : undefined
        }
      >
        <p>{t(`betekent.${kind}`)}</p>
        {members.length === 0 ? (
          <p>{t("niemand")}</p>
        ) : (
          listed(members, ({ from }) => t("sinds", { day: write(from) }))
        )}
        {later.length > 0 ? listed(later, ({ from }) => t("vanaf", { day: write(from) })) : null}
        {former.length > 0 ? (
          <details className="mt-6">
            <summary className={buttonClass.text}>{t("eerderErin")}</summary>
            {listed(former, ({ from, until }) =>
              t("vanTot", { from: write(from), until: write(until ?? from) }),
            )}
          </details>
        ) : null}
      </Row>
      <Row kort level={2} state="stil" when={t("afgesproken")}>
        {newest ? (
          <Quote by={said(newest)}>
            <p dir="auto">{newest.words}</p>
          </Quote>
        ) : (
          <p>{t("nietsAfgesproken")}</p>
        )}
        {earlier.length > 0 ? (
          <details className="mt-6">
            <summary className={buttonClass.text}>{t("eerderAfgesproken")}</summary>
            {earlier.map((each) => (
              <Quote key={each.id} by={said(each)}>
                <p dir="auto">{each.words}</p>
              </Quote>
            ))}
          </details>
        ) : null}
        <p>{t("kloptNiet")}</p>
      </Row>
      {inquiries.map((each) => (
        <Row
          key={each.id}
          kort
          level={2}
          state={running.includes(each) ? undefined : "stil"}
          when={write(each.from)}
          whenDetail={running.includes(each) ? undefined : t("voorbij")}
          why={
            running.includes(each) ? (
              <FamilyNote rule="KRG-2" source="CLB-informatie">
                {t("directieLeest")}
              </FamilyNote>
            ) : undefined
          }
        >
          <p>{asked(each)}</p>
          <p>
            {t("reden")} <bdi>{each.reason}</bdi>
          </p>
        </Row>
      ))}
    </>
  );

  function asked({ by, until }: Inquiry): string {
    const name = by?.name ?? t("directeur");
    if (until === null) return t("vroeg", { name });
    return t("vroegTot", { name, day: dayIn(write.locale, lastDayBefore(own.framework, until)) });
  }
}

/** Writes an instant as a day, in the language of the page. */
function useDays({ framework }: OwnKringen) {
  const locale = useLocale();
  return Object.assign((at: Date) => dayIn(locale, dayAt(framework, at)), { locale });
}
