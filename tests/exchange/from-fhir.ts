/** Reads a FHIR Consent of ours as another system would: by its codes, references and digests alone. */
import type {
  CodeableConcept,
  Consent,
  Extension,
  FhirResource,
  Organization,
  Patient,
  Provenance,
  Reference,
  RelatedPerson,
} from "fhir/r4";
import type {
  ExchangedAnswer,
  ExchangedConsent,
  ExchangedRecipient,
  ExchangedSigner,
} from "@/lib/exchange/consent";

export function fromFhir(consent: Consent): ExchangedConsent {
  const found = (reference: Reference | undefined) => contained(consent, reference);
  const provision = present(consent.provision);
  const actors = (code: string) =>
    (provision.actor ?? []).filter(({ role }) => role.coding?.[0]?.code === code);
  const asker = found(consent.organization?.[0]) as Organization;
  const child = found(consent.patient) as Patient;
  const text = (code: string) => provision.purpose?.find((each) => each.code === code)?.display ?? null;
  return {
    id: present(consent.identifier?.[0]?.value).replace("urn:uuid:", ""),
    framework: codeOf(consent.policyRule) as ExchangedConsent["framework"],
    edition: tag(consent, "urn:kringspraak:edition") as ExchangedConsent["edition"],
    status: tag(consent, "urn:kringspraak:status") as ExchangedConsent["status"],
    madeAt: present(consent.meta?.lastUpdated),
    child: { name: nameOf(child) ?? "", birthDate: present(child.birthDate) },
    asker: {
      name: asker.contact?.[0]?.name?.text ?? "",
      organisation: asker.name ?? "",
      sector: codeOf(asker.type?.[0]) as ExchangedConsent["asker"]["sector"],
    },
    question: text("question") ?? "",
    purpose: text("purpose"),
    meaning: consent.category.slice(1).map(codeOf) as ExchangedConsent["meaning"],
    categories: (provision.code ?? []).map((code) => ({
      category: codeOf(code) as ExchangedConsent["categories"][number]["category"],
      title: code.coding?.[0]?.display ?? "",
      example: code.text ?? null,
    })),
    disclosers: actors("CST").map(({ reference }) => {
      const { id, name = "", type } = found(reference) as Organization;
      return { id: present(id), name, sector: codeOf(type?.[0]) as ExchangedConsent["asker"]["sector"] };
    }),
    recipients: actors("IRCP").map(({ role, reference }) => ({
      ...recipient(found(reference)),
      readBy: role.text ?? null,
    })),
    how: provision.action?.[0]?.text ?? null,
    period: {
      from: present(provision.period?.start),
      until: new Date(Date.parse(present(provision.period?.end)) + 1).toISOString(),
    },
    withdrawal: consent.extension?.[0]?.valueString ?? "",
    source: consent.policyRule?.text ?? "",
    text: {
      version: consent.sourceAttachment?.title ?? "",
      language: consent.sourceAttachment?.language ?? "",
      sha256: digestIn(present(consent.sourceAttachment?.url)),
    },
    signers: (consent.performer ?? []).map((reference, place) => signer(consent, reference, place)),
  };
}

function signer(consent: Consent, reference: Reference, place: number): ExchangedSigner {
  const who = contained(consent, reference);
  const own = provenances(consent).filter(({ agent }) => agent[0]?.who.reference === reference.reference);
  const answers = own.map(answer);
  const rules = (reference.extension ?? []).map(({ valueCode }) => valueCode ?? "");
  const id = `signer-${place + 1}`;
  if (who.resourceType === "Patient") return { id, kind: "child", rules, answers };
  const { name, relationship } = who as RelatedPerson;
  return {
    ...{ id, kind: "guardian", rules, answers },
    name: name?.[0]?.text ?? null,
    relation: relationship?.[0]?.text ?? null,
  };
}

function answer({ id, recorded, activity, reason, entity, extension = [] }: Provenance): ExchangedAnswer {
  const of = (url: string) => extension.filter((each) => each.url === `urn:kringspraak:${url}`);
  const digest = entity?.[0]?.what.identifier?.value;
  return {
    id: present(id),
    at: recorded,
    answer: codeOf(activity) as ExchangedAnswer["answer"],
    form: of("answer-form")[0]?.valueCode as ExchangedAnswer["form"],
    checks: of("check").map(({ valueCode }) => valueCode) as ExchangedAnswer["checks"],
    except: exceptIn(of("except")),
    counts: of("counts")[0]?.valueBoolean ?? false,
    textSha256: digest === undefined ? null : digestIn(digest),
    remark: reason?.[0]?.text ?? null,
  };
}

const exceptIn = (extensions: readonly Extension[]) => ({
  categories: extensions.flatMap(
    ({ valueCoding }) => valueCoding?.code ?? [],
  ) as ExchangedAnswer["except"]["categories"],
  recipients: extensions.flatMap(({ valueReference }) => valueReference?.reference?.slice(1) ?? []),
});

function recipient(party: FhirResource): Omit<ExchangedRecipient, "readBy"> {
  const id = present(party.id);
  switch (party.resourceType) {
    case "RelatedPerson":
      return { id, name: party.name?.[0]?.text ?? "", person: true, sector: "gezin" };
    case "Practitioner": {
      const sector = party.extension?.[0]?.valueCode as ExchangedRecipient["sector"];
      return { id, name: party.name?.[0]?.text ?? "", person: true, sector };
    }
    case "Organization": {
      const sector = codeOf(party.type?.[0]) as ExchangedRecipient["sector"];
      return { id, name: party.name ?? "", person: false, sector };
    }
    default:
      throw new Error(`A ${party.resourceType} receives nothing.`);
  }
}

const provenances = ({ contained: parties = [] }: Consent) =>
  parties.filter(({ resourceType }) => resourceType === "Provenance") as Provenance[];

function contained({ contained: parties = [] }: Consent, reference: Reference | undefined): FhirResource {
  return present(parties.find(({ id }) => `#${id}` === reference?.reference)) as FhirResource;
}

const tag = ({ meta }: Consent, wanted: string) => meta?.tag?.find(({ system }) => system === wanted)?.code;
const codeOf = (concept: CodeableConcept | undefined) => concept?.coding?.[0]?.code ?? "";
const nameOf = ({ name }: Patient) => name?.[0]?.text ?? null;
const digestIn = (uri: string) => Buffer.from(uri.replace("ni:///sha-256;", ""), "base64url").toString("hex");

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("Something is missing in the file.");
  return value;
}
