"use client";

import { FormSheet } from "@/components/casus/form-sheet";
import type { ButtonKind } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { TextArea } from "@/components/ui/text-area";
import { releaseGuardedAction, writeGuardedAction } from "@/lib/consent/guarded-actions";
import type { GuardedTexts } from "@/lib/consent/guarded";
import { GUARDED_ROOM } from "@/lib/consent/guarded-schema";

type Ids = { casus: string; consent: string; person: string };

const FIELDS: readonly { name: keyof GuardedTexts; label: string; help: string; rows: number }[] = [
  { name: "question", label: "De vraag, in één zin", help: "Zonder namen en plaatsen.", rows: 2 },
  { name: "purpose", label: "Waarvoor is dit nodig?", help: "Wat iemand moet weten om te kiezen.", rows: 4 },
  { name: "whatFollowsYes", label: "Wat gebeurt er na een ja?", help: "In een of twee zinnen.", rows: 3 },
  { name: "whatFollowsNo", label: "Wat gebeurt er na een nee?", help: "Ook wat dan niet kan.", rows: 3 },
];

/** What is written for this guardian alone; nothing of the request is filled in, for it may betray. */
export function WriteForm({ ids, texts, kind }: { ids: Ids; texts: GuardedTexts | null; kind: ButtonKind }) {
  const initial = texts === null ? {} : Object.fromEntries(FIELDS.map(({ name }) => [name, texts[name]]));
  return (
    <FormSheet
      action={writeGuardedAction}
      hidden={ids}
      initial={initial}
      submit="Bewaar, en vraag de ander"
      kind={kind}
    >
      {(typed) =>
        FIELDS.map(({ name, label, help, rows }) => (
          <TextArea
            key={name}
            name={name}
            label={label}
            help={`${help} Hoogstens ${GUARDED_ROOM[name].toLocaleString("nl")} tekens.`}
            maxLength={GUARDED_ROOM[name]}
            rows={rows}
            defaultValue={typed.text(name)}
            error={typed.error(name)}
          />
        ))
      }
    </FormSheet>
  );
}

/** The other of the two decides about what they read; nothing stands chosen at first. */
export function ReleaseForm({ ids, version, call }: { ids: Ids; version: string; call: string }) {
  return (
    <FormSheet action={releaseGuardedAction} hidden={{ ...ids, version }} submit="Leg mijn besluit vast">
      {(typed) => (
        <ChoiceList
          type="radio"
          name="agrees"
          label="Geeft u deze versie vrij?"
          help="Verraadt iets waar het kind woont, leert of komt, of wie het begeleidt? Dan niet."
          error={typed.error("agrees")}
          defaultValue={typed.text("agrees")}
          options={[
            { value: "yes", label: `ja, ${call} mag dit lezen` },
            { value: "no", label: "nee, er moet iets anders", help: "Er gaat niets naar deze persoon." },
          ]}
        />
      )}
    </FormSheet>
  );
}
