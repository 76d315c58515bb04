import { editionOf } from "@/components/pdf/verify-words";
import { t } from "@/components/pdf/words";
import { FamilyFrame } from "@/components/shell/family-frame";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import type { SignerCopy } from "@/lib/consent/signer-copy";
import type { Locale } from "@/lib/i18n/locale";
import { inPaperLanguage } from "@/lib/pdf/language";
import { HowToCheck } from "./how-to-check";
import { ProvenAnswer } from "./proven-answer";

/** What a signer's copy says beside the letter, for who would rather read a page than a PDF. */
export function OwnEvidence({
  you,
  form,
  proofs,
  consentId,
  framework,
  madeAt,
  language,
}: SignerCopy & { language: Locale }) {
  const asker = form === null || form.guarded ? null : form.asker;
  return inPaperLanguage(language, () => (
    <FamilyFrame
      help={asker?.telephone ? { name: asker.name, telephone: asker.telephone } : undefined}
      address={you === "je" ? "jij" : "u"}
      signOut="/uitloggen"
    >
      <Page
        layout="blad"
        title={t("bewijs.inleiding", { edition: editionOf(you) })}
        lead={form === null ? undefined : <bdi>{form.question}</bdi>}
      >
        {proofs.toReversed().map((proof) => (
          <ProvenAnswer
            key={proof.id}
            {...{ proof, form, framework, consentId, madeAt, language }}
            reader={you}
          />
        ))}
        <HowToCheck asker={asker} proofs={proofs} reader={you} language={language} />
        <Actions>
          <Button icon="document" href={`/tekenen/${consentId}/kopie.pdf`} hard>
            {t("bewijs.pagina.bewaar")}
          </Button>
          <Button kind="text" href={`/tekenen/${consentId}`}>
            {t("bewijs.pagina.terug")}
          </Button>
        </Actions>
      </Page>
    </FamilyFrame>
  ));
}
