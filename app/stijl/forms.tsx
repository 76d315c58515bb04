import { Check } from "@/components/ui/check";
import { ChoiceList } from "@/components/ui/choice-list";
import { DateFields } from "@/components/ui/date-fields";
import { FileInput } from "@/components/ui/file-input";
import { ReachChoice } from "@/components/ui/reach-choice";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { Sample } from "./sample";

/** Fields, each as it is and with a mistake. */
export function Forms() {
  return (
    <>
      <Sample title="Velden">
        <div className="duo">
          <div>
            <TextInput
              name="vraag"
              label="Wat is uw vraag, in één zin?"
              help="Noor en haar ouders lezen deze zin ook."
              defaultValue="Wat helpt Noor ’s ochtends?"
            />
            <TextInput
              name="vraag-leeg"
              label="Wat is uw vraag, in één zin?"
              error="Schrijf uw vraag in één zin."
            />
            <TextInput name="telefoon" type="tel" label="Telefoon" optional="mag leeg blijven" width="half" />
            <TextInput
              name="code"
              label="Code uit het bericht"
              width="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={8}
              defaultValue="41709"
            />
            <Select
              name="onderwerp"
              label="Waar gaat dit over?"
              empty="Kies…"
              options={[
                { value: "verzuim", label: "Verzuim" },
                { value: "gezin", label: "Gezin" },
              ]}
            />
            <Select
              name="onderwerp-fout"
              label="Waar gaat dit over?"
              width="half"
              empty="Kies…"
              error="Kies een onderwerp."
              options={[]}
            />
          </div>
          <div>
            <DateFields name="geboren" label="Wanneer is Noor geboren?" help="Bijvoorbeeld 2 6 2013." />
            <DateFields
              name="geboren-fout"
              label="Wanneer is Sem geboren?"
              error="Deze dag ligt in de toekomst."
              wrong={["year"]}
              defaultValue={{ day: "14", month: "3", year: "2051" }}
            />
            <DateFields
              name="tot"
              label="Tot wanneer?"
              error="Kies een dag vóór 9 maart 2028."
              defaultValue={{ day: "31", month: "7", year: "2028" }}
            />
            <FileInput
              name="scan"
              label="De getekende brief"
              help="Een foto of pdf, tot 10 MB."
              accept="image/*,application/pdf"
            />
            <TextArea
              name="opmerking"
              label="Wilt u er iets bij zeggen?"
              help="Het hoeft niet. Alleen Marije leest dit."
              optional="mag leeg blijven"
            />
            <TextArea
              name="opmerking-fout"
              label="Waarom is dit nodig?"
              error="Schrijf op waarom dit nodig is."
              defaultValue="Omdat"
            />
          </div>
        </div>
      </Sample>

      <Sample title="Keuzes">
        <div className="duo">
          <ChoiceList
            name="antwoord"
            type="radio"
            labelLarge
            label="Wat is uw antwoord?"
            options={[
              { value: "ja", label: "Ja", help: "Alles zoals in de brief." },
              { value: "behalve", label: "Ja, behalve", help: "Laat weg wat u niet wilt delen." },
              {
                value: "nee",
                label: "Nee",
                help: "Een reden mag, maar hoeft niet.",
                further: <TextArea name="reden" label="Uw reden" rows={2} />,
              },
              {
                value: "praten",
                label: "Ik wil eerst praten",
                help: "Marije belt u. Tot dan delen wij niets.",
              },
            ]}
          />
          <ChoiceList
            name="delen"
            type="checkbox"
            leaveOut
            label="Dit delen wij"
            help="Haal een vinkje weg. De rest blijft staan."
            defaultValue={["verzuim", "ondersteuning"]}
            options={[
              {
                value: "verzuim",
                label: "Verzuim",
                help: "hoe vaak, niet waarom",
                helpWhenOff: "u laat dit weg",
              },
              {
                value: "ondersteuning",
                label: "Ondersteuning",
                help: "wat school al deed",
                helpWhenOff: "u laat dit weg",
              },
              {
                value: "thuis",
                label: "Thuis",
                help: "wat u en Noor vertelden over slapen",
                helpWhenOff: "u laat dit weg",
              },
              { value: "justitie", label: "Justitie", help: "kan hier niet", disabled: true },
            ]}
          />
          <ChoiceList
            name="namens"
            type="radio"
            layout="naast"
            label="Hoe wilt u tekenen?"
            error="Kies hoe u wilt tekenen."
            options={[
              { value: "tekenen", label: "Tekenen" },
              { value: "typen", label: "Naam typen" },
              { value: "kruis", label: "Aankruisen" },
            ]}
          />
          <div>
            <Check name="weet-wat" label="Ik weet welke informatie." help="verzuim en ondersteuning" />
            <Check
              name="weet-gevolg"
              label="Ik weet wat er gebeurt als ik ja of nee zeg."
              help="Bij nee gaat de hulp van school gewoon door."
              error="Lees dit nog eens, en kruis het aan als het duidelijk is."
            />
          </div>
        </div>
        <ReachChoice
          name="reikwijdte"
          label="Hoe ver mag dit reiken?"
          defaultValue="casus"
          options={[
            { value: "persoonlijk", label: "Alleen ik", detail: "niemand", ring: 0 },
            { value: "team", label: "Mijn team", detail: "1 lezer", ring: 1 },
            { value: "kring", label: "Zorgcel", detail: "1 lezer", ring: 2 },
            { value: "overleg", label: "Overleg", detail: "26 nov", ring: 3 },
            { value: "casus", label: "Casus", detail: "7 lezers", ring: 4 },
          ]}
        />
      </Sample>
    </>
  );
}
