"use client";

import { Check } from "@/components/ui/check";
import { ChoiceList } from "@/components/ui/choice-list";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { ReachChoice } from "@/components/ui/reach-choice";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { CATEGORY_WORDS } from "@/lib/consent/vocabulary";
import { capital } from "@/lib/casus/number-words";
import { type Reshaping, reshapingText, type SectionShape, type Values } from "@/lib/note/draft";
import type { SheetOffer } from "@/lib/note/sheet";
import { CATEGORIES } from "@/lib/policy/vocabulary";
import { PieceFields } from "./piece-fields";
import { SectionHints } from "./section-hints";
import type { Hints } from "./use-hints";

type SectionFieldsProps = {
  section: SectionShape;
  /** Which of several it is; null where it is the only one. */
  place: number | null;
  offer: SheetOffer;
  values: Values;
  errors: Record<string, string>;
  /** The field that was just added. */
  fresh: string | null;
  change: (reshaping: Reshaping) => void;
  hints: Hints;
};

/** One section of a note: what it is about, how far it reaches, the text, and who is kept out of it. */
export function SectionFields(props: SectionFieldsProps) {
  const { section, place, offer, values, errors, fresh, change, hints } = props;
  const field = (name: string) => `section.${section.number}.${name}`;
  const one = (name: string) => [values[field(name)]].flat()[0];
  const many = (name: string) => [values[field(name)] ?? []].flat();
  const drop: Reshaping = { kind: "drop", section: section.number };

  return (
    <section className="stapel" aria-label={place === null ? undefined : `Deel ${place}`}>
      {place === null ? null : (
        <div className="flex flex-wrap items-baseline justify-between gap-4 border-t border-(--basis-color-default-border-subtle) pt-8">
          <h2 className="kop-3">Deel {place}</h2>
          <button
            type="submit"
            name="do"
            value={reshapingText(drop)}
            className={buttonClass.text}
            onClick={(event) => {
              event.preventDefault();
              change(drop);
            }}
          >
            Haal deel {place} weg
          </button>
        </div>
      )}
      <Select
        name={field("category")}
        label="Waar gaat dit over?"
        width="half"
        empty="Kies"
        options={CATEGORIES.map((value) => ({ value, label: capital(CATEGORY_WORDS[value].name) }))}
        defaultValue={one("category")}
        error={errors[field("category")]}
      />
      <ReachChoice
        name={field("scope")}
        label="Hoe ver mag dit reiken?"
        options={offer.reaches}
        defaultValue={one("scope")}
        error={errors[field("scope")]}
      />
      <TextInput
        name={field("heading")}
        label="Kopje"
        optional="mag leeg blijven"
        maxLength={120}
        defaultValue={one("heading")}
        error={errors[field("heading")]}
      />
      <PieceFields section={section} values={values} errors={errors} fresh={fresh} change={change} />
      <SectionHints
        found={hints.of(section.number)}
        mark={(person) => tick(field("concerns"), person)}
        dismiss={(person) => hints.dismiss(section.number, person)}
      />
      <Check
        name={field("open")}
        label="Dit is geen geheim"
        help="Alleen als iedereen het al weet, als het onbelangrijk is, of als niemand te herkennen is."
        defaultChecked={one("open") !== undefined}
      />
      {offer.asksClb ? (
        <Check
          name={field("clb")}
          label="Het CLB heeft dit nodig om te begeleiden"
          help="Het CLB leest het dan ook zonder toestemming. Vink dit alleen aan als het relevant is."
          defaultChecked={one("clb") !== undefined}
        />
      ) : null}
      <Further
        label="Iemand erbuiten houden"
        open={many("withheld").length > 0 || errors[field("withheld")] !== undefined}
      >
        <ChoiceList
          type="checkbox"
          name={field("withheld")}
          label="Wie mag dit niet lezen?"
          help="Alleen u ziet wie u hier aankruist."
          options={offer.withheld}
          defaultValue={many("withheld")}
          error={errors[field("withheld")]}
        />
      </Further>
      <Further
        label="Dit gaat ook over iemand anders"
        open={many("concerns").length > 0 || errors[field("concerns")] !== undefined}
      >
        <ChoiceList
          type="checkbox"
          name={field("concerns")}
          label={`Over wie gaat dit, behalve over ${offer.child}?`}
          help={`Wie leest, leest dan ook iets over die ander. Daarom lezen ${offer.child} en anderen het misschien niet. Alleen u ziet wie u aankruist.`}
          options={offer.concerns}
          defaultValue={many("concerns")}
          error={errors[field("concerns")]}
        />
      </Further>
    </section>
  );
}

/** As if the writer ticked it: who reads is asked again, and the draft is kept. */
function tick(name: string, value: string): void {
  const box = [...document.getElementsByName(name)].find(
    (each) => each instanceof HTMLInputElement && each.value === value,
  );
  if (!(box instanceof HTMLInputElement) || box.checked) return;
  box.closest("details")?.setAttribute("open", "");
  box.click();
  box.focus();
}

/** Asked of few: a tap away, without a script. */
function Further({ label, open, children }: { label: string; open: boolean; children: React.ReactNode }) {
  return (
    <details open={open}>
      <summary className={buttonClass.text}>
        <Icon name="plus" />
        {label}
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
