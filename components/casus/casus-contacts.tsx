import { MarginNote } from "@/components/ui/margin-note";
import { Lines } from "@/components/ui/lines";
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
    <Row
      state="stil"
      when="ook belangrijk"
      why={
        <MarginNote rule="VIS-9">
          Alleen de coördinatoren zien dit. Wie hier staat, beslist niet mee en leest niets.
        </MarginNote>
      }
    >
      {contacts.length > 0 ? (
        <Lines
          items={contacts.map((contact) => ({
            id: contact.id,
            title: contact.name,
            help: [RELATION_WORDS[contact.relation].label, contact.telephone, contact.email, contact.remark]
              .filter(Boolean)
              .join(" · "),
            end: (
              <FormSheet
                action={endCasusContactAction}
                hidden={{ casusId, contactId: contact.id }}
                submit="Haal weg"
                kind="text"
              />
            ),
          }))}
        />
      ) : (
        <p>Zoals een stiefouder, een pleegouder, een oma of een tolk.</p>
      )}
      <p>
        <TextLink href={`/casussen/${casusId}/mensen/ook-belangrijk`}>
          Voeg iemand toe die belangrijk is voor {callName}
        </TextLink>
      </p>
    </Row>
  );
}
