import { useLocale, useTranslations } from "next-intl";
import { FamilyNote } from "@/components/shell/family-note";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import type { OwnConfidantView } from "@/lib/confidant/view";
import { dayAt } from "@/lib/calendar/day";
import { dayIn } from "@/lib/i18n/dates";
import { isolated } from "@/lib/i18n/sentence";
import { DOCUMENTS, OWN_CHOICE } from "@/lib/policy/sources";
import { ChooseForm } from "./choose-form";
import { EndConfidant } from "./end-confidant";

const WHAT = ["wat1", "wat2", "wat3", "wat4", "wat5"] as const;

/** The pupil's page about a confidant: what that is, whom the pupil chose, and how to stop. */
export function OwnConfidantPage({ view: { framework, chosen } }: { view: OwnConfidantView }) {
  const t = useTranslations("vertrouwen");
  const back = useTranslations("inzage");
  const locale = useLocale();
  const name = chosen === null ? "" : isolated(locale, chosen.name);
  const holds = chosen !== null && chosen.declinedAt === null;
  const title =
    chosen === null
      ? t("kop")
      : chosen.declinedAt !== null
        ? t("nee.kop", { name })
        : t(chosen.acceptedAt === null ? "wacht.kop" : "leest.kop", { name });
  return (
    <Page
      layout="brievenblad"
      title={title}
      aside={
        <FamilyNote
          title={t("waarom.kop")}
          source={framework === "vl" ? DOCUMENTS.CLB.cited : OWN_CHOICE}
          rule={["ACT-7", "VIS-2"]}
        >
          {t("waarom.tekst")}
        </FamilyNote>
      }
    >
      {chosen === null ? null : (
        <>
          {chosen.declinedAt !== null ? <p>{t("nee.tekst")}</p> : null}
          {holds && chosen.acceptedAt === null ? <p>{t("wacht.tekst", { name })}</p> : null}
          {holds && chosen.acceptedAt !== null ? (
            <p>{t("leest.tekst", { name, day: dayIn(locale, dayAt(framework, chosen.acceptedAt)) })}</p>
          ) : null}
          {holds ? <p>{t("kent", { knownAs: isolated(locale, chosen.knownAs) })}</p> : null}
        </>
      )}
      {holds ? (
        <EndConfidant personId={chosen.personId} name={name} />
      ) : (
        <>
          <ul className="stapel">
            {WHAT.map((each) => (
              <li key={each}>{t(`wat.${each}`)}</li>
            ))}
          </ul>
          <ChooseForm />
        </>
      )}
      <p>
        <Button kind="text" href="/mijn">
          {back("terug", { you: "je" })}
        </Button>
      </p>
    </Page>
  );
}
