"use client";

import { DateFields } from "@/components/ui/date-fields";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { correctAuthorityAction, discoverAuthorityAction } from "@/lib/casus/authority-actions";
import type { Framework } from "@/lib/policy/vocabulary";
import { AuthorityFields } from "./authority-fields";
import { FormSheet } from "./form-sheet";
import type { Typed } from "./typed";

type CorrectionFormProps = { casusId: string; guardianId: string; authorityId: string; back: string };

/** A recorded authority was none. */
export function CorrectionForm({ casusId, guardianId, authorityId, back }: CorrectionFormProps) {
  return (
    <FormSheet
      action={correctAuthorityAction}
      hidden={{ casusId, guardianId, authorityId }}
      submit="Zet dit recht"
      kind="stop"
      cancel={{ href: back, label: "Toch niet" }}
    >
      {(typed) => (
        <>
          <DateFields
            name="from"
            label="Vanaf welke dag klopte het niet meer?"
            help="Leeg betekent: het klopte vanaf het begin niet."
            optional="mag leeg blijven"
            defaultValue={typed.date("from")}
            error={typed.error("from")}
          />
          <Why typed={typed} />
        </>
      )}
    </FormSheet>
  );
}

type DiscoveryFormProps = Omit<CorrectionFormProps, "authorityId"> & { framework: Framework };

/** There was authority, and nobody knew. */
export function DiscoveryForm({ casusId, guardianId, framework, back }: DiscoveryFormProps) {
  return (
    <FormSheet
      action={discoverAuthorityAction}
      hidden={{ casusId, guardianId, "authority.state": "has" }}
      submit="Zet dit recht"
      cancel={{ href: back, label: "Toch niet" }}
    >
      {(typed) => (
        <>
          <DateFields
            name="since"
            label="Sinds welke dag had deze persoon gezag?"
            help="Wij rekenen ermee vanaf nu. Wat al gebeurde, blijft staan."
            defaultValue={typed.date("since")}
            error={typed.error("since")}
          />
          <AuthorityFields typed={typed} framework={framework} name="authority" known />
          <Why typed={typed} />
        </>
      )}
    </FormSheet>
  );
}

function Why({ typed }: { typed: Typed }) {
  return (
    <>
      <TextArea
        name="why"
        label="Waarom klopte het niet?"
        help="Alleen de coördinatoren lezen dit."
        rows={3}
        defaultValue={typed.text("why")}
        error={typed.error("why")}
      />
      <TextInput
        name="foundBy"
        label="Wie ontdekte het?"
        help="Naam of functie. Uw naam komt erbij als wie het vastlegde."
        defaultValue={typed.text("foundBy")}
        error={typed.error("foundBy")}
        autoComplete="off"
      />
    </>
  );
}
