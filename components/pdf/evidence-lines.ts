/** What proves an answer (CONSENT-FORM, Evidence), line by line: kinds, moments, numbers and codes; never an address. Pure. */
import { dayAt } from "@/lib/calendar/day";
import { exactMoment } from "@/lib/calendar/exact-moment";
import type { ConsentForm } from "@/lib/consent/form";
import type { Proof, Recorded } from "@/lib/consent/proof";
import { dayIn, exactInstantIn, instantIn } from "@/lib/i18n/dates";
import { languageName } from "@/lib/i18n/language-name";
import { paperLanguage } from "@/lib/pdf/language";
import type { Framework } from "@/lib/policy/vocabulary";
import { answerInWords, checksInWords, meansInWords } from "./answer-words";
import { t } from "./words";

export type EvidenceLine = {
  label: string;
  said: { kind: "text" | "soft" | "code"; text: string }[];
  /** What people wrote stands in it, of whatever length. */
  written?: string;
};

export type Shown = {
  proof: Proof;
  form: ConsentForm | null;
  framework: Framework;
  consentId: string;
  madeAt: Date;
};

/** The answer and its moment are the first two. */
export function evidenceLines(shown: Shown): EvidenceLine[] {
  const { proof, form, framework, consentId } = shown;
  const { zone, utc } = exactMoment(framework, proof.at);
  const answer = `${answerInWords(form, proof)}.`;
  const stopped = proof.answer === "withdrawn" && proof.form === "online";
  return [
    { label: t("bewijs.antwoord"), said: [text(answer)], written: answer },
    {
      label: t("bewijs.moment"),
      said: [text(exactInstantIn(paperLanguage(), framework, proof.at)), soft(`${zone}; ${utc}`)],
    },
    { label: t("bewijs.hoe"), said: [text(t(`bewijs.vormen.${proof.table ? "table" : proof.form}`))] },
    ...handedOverBy(proof),
    ...(proof.form === "online" ? recognised(shown) : recordedBy(proof)),
    {
      label: t("bewijs.getekend"),
      said: [text(stopped ? t("bewijs.stoppen") : t(`bewijs.soorten.${proof.signature.kind}`))],
    },
    { label: t("bewijs.nagegaan"), said: [text(checksInWords(proof))] },
    ...textShown(shown),
    {
      label: t("bewijs.nummers"),
      said: [
        soft(t("bewijs.nummerVraag", { id: consentId })),
        soft(t("bewijs.nummerAntwoord", { id: proof.id })),
      ],
    },
  ];
}

const text = (said: string) => ({ kind: "text" as const, text: said });
const soft = (said: string) => ({ kind: "soft" as const, text: said });

function recognised({ proof, framework }: Shown): EvidenceLine[] {
  const means = { label: t("bewijs.herkend"), said: [text(`${meansInWords(proof)}.`)] };
  const address = proof.recognised?.address ?? null;
  if (address === null) return [means];
  return [means, { label: t("bewijs.adres"), said: [text(addressInWords(address, framework))] }];
}

function addressInWords({ by, at }: Recorded, framework: Framework): string {
  return `${t("bewijs.adresDoor", { by: by ?? t("bewijs.coordinator"), moment: instantIn(paperLanguage(), framework, at) })}.`;
}

/** At the table: whose device it was, who was there too, and by what whoever handed it over knew the signer. */
function handedOverBy({ table }: Proof): EvidenceLine[] {
  if (table === null) return [];
  const known = table.knownBy === null ? [] : [soft(t(`bewijs.apparaatDoor.${table.knownBy}`))];
  return [{ label: t("bewijs.apparaat"), said: [text(withWhom(table)), ...known] }];
}

function withWhom({ by, with: witness, alone }: { by: string | null; with: string | null; alone: boolean }) {
  const professional = by ?? t("bewijs.medewerker");
  return alone
    ? professional
    : t("bewijs.erbij", { by: professional, with: witness ?? t("bewijs.aanwezig") });
}

function recordedBy(proof: Proof): EvidenceLine[] {
  if (proof.recorded === null) return [];
  const { how } = proof.recorded;
  const scan = proof.hasScan ? t("bewijs.scanJa") : t("bewijs.scanNee");
  return [
    {
      label: t("bewijs.vastgelegd"),
      said: [
        text(withWhom(proof.recorded)),
        ...(how === "" ? [] : [soft(how)]),
        ...(proof.form === "paper" ? [soft(scan)] : []),
      ],
      written: how,
    },
  ];
}

function textShown({ proof, framework, madeAt }: Shown): EvidenceLine[] {
  const { sha256, again } = proof.text;
  const day = dayIn(paperLanguage(), dayAt(framework, madeAt));
  const none = proof.form === "online" ? t("bewijs.somNiet") : t("bewijs.somGeen");
  const counted = again ? t("bewijs.somOpnieuw", { day }) : t("bewijs.somAnders", { day });
  return [
    {
      label: t("bewijs.tekst"),
      said: [text(textInWords(proof.text))],
    },
    {
      label: t("bewijs.som"),
      said: [
        sha256 === null ? text(none) : { kind: "code", text: sha256 },
        ...(again === null ? [] : [soft(counted)]),
      ],
    },
  ];
}

/** In which language the text was shown, and its version where one was kept. */
function textInWords({ language, version }: Proof["text"]): string {
  if (language === "nl")
    return version === null ? t("bewijs.tekstZonder") : t("bewijs.tekstVersie", { version });
  const name = languageName(language, paperLanguage());
  return version === null
    ? t("bewijs.tekstTaalZonder", { language: name })
    : t("bewijs.tekstTaal", { language: name, version });
}
