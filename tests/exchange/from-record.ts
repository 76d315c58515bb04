/** Reads a consent record of ours as another system would. */
import type { ExchangedAnswer, ExchangedConsent, ExchangedSigner } from "@/lib/exchange/consent";
import type { ConsentRecord } from "@/lib/exchange/record-schema";

type Party = ConsentRecord["party_identification"][number];
type Sector = ExchangedConsent["asker"]["sector"];

export function fromRecord({
  header,
  pii_processing: processing,
  party_identification: parties,
  events,
}: ConsentRecord): ExchangedConsent {
  const party = (wanted: string): Party => {
    const found = parties.find(({ party_id }) => party_id === wanted);
    if (!found) throw new Error(`The record knows no ${wanted}.`);
    return found;
  };
  const [child, asker] = [party(header.pii_principal_id), party("asker")];
  return {
    id: header.record_id,
    framework: processing.jurisdiction.framework,
    edition: header.edition,
    status: header.consent_status,
    madeAt: header.record_made_at,
    child: { name: child.party_name ?? "", birthDate: child.birth_date ?? "" },
    asker: {
      name: asker.represented_by ?? "",
      organisation: asker.party_name ?? "",
      sector: asker.party_type as Sector,
    },
    question: processing.purpose,
    purpose: processing.purpose_description,
    meaning: processing.lawful_basis,
    categories: processing.pii_information.map(({ pii_type, description, example }) => ({
      ...{ category: pii_type, title: description, example },
    })),
    disclosers: processing.pii_controllers.map(party).map(({ party_id: id, party_name, party_type }) => ({
      ...{ id, name: party_name ?? "", sector: party_type as Sector },
    })),
    recipients: processing.recipient_third_parties.map(({ party_id: id, function: readBy }) => {
      const { party_name, party_type, person = false } = party(id);
      return { id, name: party_name ?? "", person, sector: party_type, readBy };
    }),
    how: processing.processing_method,
    period: processing.validity,
    withdrawal: processing.withdrawal_method,
    source: processing.jurisdiction.source,
    text: processing.privacy_notice,
    signers: parties.filter(({ party_role }) => party_role === "signer").map((each) => signer(each, events)),
  };
}

function signer(
  { party_id: id, party_name: name, signs_as, relation = null, rules = [] }: Party,
  events: ConsentRecord["events"],
): ExchangedSigner {
  const answers = events.filter(({ entity_id }) => entity_id === id).map(answer);
  return signs_as === "child"
    ? { id, kind: "child", rules, answers }
    : { id, kind: "guardian", name, relation, rules, answers };
}

const answer = (event: ConsentRecord["events"][number]): ExchangedAnswer => ({
  id: event.event_id,
  at: event.event_time,
  answer: event.event_state,
  form: event.event_type,
  checks: event.informed,
  except: { categories: event.except.pii_types, recipients: event.except.recipients },
  counts: event.counts,
  textSha256: event.notice_sha256,
  remark: event.remark,
});
