import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

/** The own answer as a file that another system reads. Few need it, so it stands small and last. */
export function ForOtherSystem({ consent }: { consent: string }) {
  const t = useTranslations("tekenen.klaar");
  const here = `/tekenen/${consent}`;
  return (
    <p className="zacht klein">
      {t.rich("anderSysteem", {
        fhir: (words) => (
          <TextLink href={`${here}/toestemming.fhir.json`} hard>
            {words}
          </TextLink>
        ),
        record: (words) => (
          <TextLink href={`${here}/toestemming.record.json`} hard>
            {words}
          </TextLink>
        ),
      })}
    </p>
  );
}
