"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { DateFields } from "@/components/ui/date-fields";
import { TextInput } from "@/components/ui/text-input";
import { makeCasusAction } from "@/lib/casus/actions";
import { GUARDIANS_IN_FORM } from "@/lib/casus/guardian-kinds";
import type { Framework } from "@/lib/policy/vocabulary";
import { FormSheet } from "./form-sheet";
import { GuardianFields } from "./guardian-fields";
import { LanguageField } from "./language-field";
import { PlaceFields } from "./place-fields";
import type { Typed } from "./typed";

type MakeFormProps = { framework: Framework; formKey: string; jobTitle: string | null };

const ORDINALS = ["Eerste", "Tweede", "Derde", "Vierde"];

/** The first step of a casus: the pupil, who has or may have authority, and the maker's own place. */
export function MakeForm({ framework, formKey, jobTitle }: MakeFormProps) {
  return (
    <FormSheet
      action={makeCasusAction}
      hidden={{ formKey }}
      initial={{ "own.role": jobTitle ?? "" }}
      submit="Maak de casus"
      cancel={{ href: "/casussen", label: "Toch niet" }}
    >
      {(typed) => (
        <>
          <section className="stapel">
            <h2>De leerling</h2>
            <TextInput
              name="pupil.name"
              label="Voornaam en achternaam"
              defaultValue={typed.text("pupil.name")}
              error={typed.error("pupil.name")}
              autoComplete="off"
            />
            <DateFields
              name="pupil.birthDate"
              label="Geboortedatum"
              help="Van de leeftijd hangt af wie er beslist."
              defaultValue={typed.date("pupil.birthDate")}
              error={typed.error("pupil.birthDate")}
            />
            <TextInput
              name="pupil.schoolClass"
              label="Klas"
              optional="mag leeg blijven"
              width="kort"
              defaultValue={typed.text("pupil.schoolClass")}
              error={typed.error("pupil.schoolClass")}
              autoComplete="off"
            />
            <TextInput
              name="pupil.email"
              type="email"
              label="E-mailadres van de leerling zelf"
              help="Niet dat van een ouder: wie hier leest, antwoordt als de leerling."
              optional="mag leeg blijven"
              defaultValue={typed.text("pupil.email")}
              error={typed.error("pupil.email")}
              autoComplete="off"
            />
            <LanguageField typed={typed} name="pupil.language" />
          </section>
          <Guardians typed={typed} framework={framework} />
          <section className="stapel">
            <h2>Uw eigen plek</h2>
            <p>U doet mee aan deze casus, en u coördineert.</p>
            <PlaceFields typed={typed} framework={framework} at="own." own />
          </section>
        </>
      )}
    </FormSheet>
  );
}

function Guardians({ typed, framework }: { typed: Typed; framework: Framework }) {
  const asked = Math.min(Number(typed.text("blocks") ?? 1) || 1, GUARDIANS_IN_FORM);
  const [blocks, setBlocks] = useState(asked);
  const shown = useRef(asked);
  useEffect(() => {
    if (shown.current === blocks) return;
    shown.current = blocks;
    // The button stands below the new block, or is gone: the cursor goes to where the writing goes on.
    document.getElementById(`guardians.${blocks - 1}.name`)?.focus();
  }, [blocks]);
  return (
    <section className="stapel">
      <h2>Ouders, en wie verder gezag heeft of kan hebben</h2>
      <p>
        Schrijf ook een ouder zonder gezag op: dan staat vast dat u dat naging. Een leeg blok telt niet mee.
      </p>
      <input type="hidden" name="blocks" value={blocks} />
      {ORDINALS.slice(0, blocks).map((ordinal, index) => (
        <div key={ordinal} className="stapel" role="group" aria-labelledby={`guardian-${index}`}>
          <h3 id={`guardian-${index}`}>{ordinal} persoon</h3>
          <GuardianFields typed={typed} framework={framework} at={`guardians.${index}.`} />
        </div>
      ))}
      {blocks < GUARDIANS_IN_FORM ? (
        <Button
          kind="text"
          icon="plus"
          name="more"
          value={blocks + 1}
          onClick={(event) => {
            event.preventDefault();
            setBlocks(blocks + 1);
          }}
        >
          Nog iemand toevoegen
        </Button>
      ) : null}
    </section>
  );
}
