"use client";

import { Button } from "@/components/ui/button";
import { ConfirmInPlace } from "@/components/ui/confirm-in-place";
import { TextInput } from "@/components/ui/text-input";
import { renameAction, retireAction } from "@/lib/consent/template-actions";
import { useForm } from "./use-form";

/** Another name for an example, and taking it from the list. */
export function ChangeTemplate({ id, name }: { id: string; name: string }) {
  const rename = useForm(renameAction);
  const retire = useForm(retireAction);
  const field = `name-${id}`;
  return (
    <>
      <details className="bevestig" open={rename.error("name") !== null}>
        <summary className="knop knop-tekst">Geef een andere naam</summary>
        <form key={rename.key} action={rename.submit} noValidate className="stapel">
          {rename.refusal}
          <input type="hidden" name="template" value={id} />
          <TextInput
            id={field}
            name="name"
            label="Hoe heet het voorbeeld?"
            maxLength={80}
            defaultValue={rename.text("name", name)}
            error={rename.error("name")}
          />
          {rename.unsent}
          <Button kind="edge">Bewaar de naam</Button>
        </form>
      </details>
      {retire.refusal}
      <ConfirmInPlace
        kind="text"
        trigger="Haal uit de lijst"
        question="Wilt u dit voorbeeld uit de lijst halen?"
        confirm={
          <form action={retire.submit}>
            <input type="hidden" name="template" value={id} />
            {retire.unsent}
            <Button kind="stop">Ja, haal weg</Button>
          </form>
        }
        cancel={{ href: "/toestemming/voorbeelden", label: "Nee, laat staan" }}
      >
        Niemand kan er dan nog een vraag mee beginnen. Vragen die er al zijn, blijven.
      </ConfirmInPlace>
    </>
  );
}
