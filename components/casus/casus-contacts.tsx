import { MarginNote } from "@/components/ui/margin-note";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { endCasusContactAction } from "@/lib/casus/actions";
import type { CasusContact } from "@/lib/casus/casus-contacts";
import { RELATION_WORDS } from "@/lib/casus/contact-relations";
import { FormSheet } from "./form-sheet";

type CasusContactsProps = { casusId: string; callName: string; contacts: readonly CasusContact[] };

/** Who matters to the pupil without a say and without reading; for coordinators. */
export function CasusContacts({ casusId, callName, contacts }: CasusContactsProps) {
  return (
    <>
      {contacts.map(({ id, name, relation, telephone, email, remark }) => (
        <Row key={id} kort level={2} when="ook belangrijk" title={name}>
          <p>{[RELATION_WORDS[relation].label, telephone, email, remark].filter(Boolean).join(" · ")}</p>
          <FormSheet
            action={endCasusContactAction}
            hidden={{ casusId, contactId: id }}
            submit={`Haal ${name} weg`}
            kind="text"
          />
        </Row>
      ))}
      <Row
        state="stil"
        when={contacts.length > 0 ? undefined : "ook belangrijk"}
        why={
          <MarginNote rule="VIS-9">
            Alleen de coördinatoren zien dit. Wie hier staat, beslist niet mee en leest niets.
          </MarginNote>
        }
      >
        {contacts.length > 0 ? null : <p>Zoals een stiefouder, een pleegouder, een oma of een tolk.</p>}
        <p>
          <TextLink href={`/casussen/${casusId}/mensen/ook-belangrijk`}>
            Voeg iemand toe die belangrijk is voor {callName}
          </TextLink>
        </p>
      </Row>
    </>
  );
}
