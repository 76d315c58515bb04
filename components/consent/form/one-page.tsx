"use client";

import { useTranslations } from "next-intl";
import { type ReactNode } from "react";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import type { FormState } from "@/lib/auth/form";
import { onePageAction } from "@/lib/consent/answer-actions";
import type { Draft } from "@/lib/consent/answer-schema";
import type { Asked } from "@/lib/consent/answer-view";
import type { ConsentForm } from "@/lib/consent/form";
import { ChecksList, namesOf } from "./checks-list";
import { KeptCategories, KeptRecipients } from "./keep-lists";
import { Refusal } from "./refusal";
import { RemarkFields } from "./remark-fields";
import { SignatureFields } from "./signature-fields";
import { faultIn, textIn, turnOf } from "./typed";

type OnePageProps = {
  form: Pick<
    ConsentForm,
    "consentId" | "categories" | "recipients" | "checks" | "choices" | "blocks" | "asker" | "language"
  >;
  draft: Draft;
  /** One key, one answer; and the digest and language of the text on this page. */
  signing: { key: string; text: string; language: string };
  name: string;
  /** What to know before answering; stands between what is shared and the answer. */
  details: ReactNode;
  /** The earlier yes can be given again above: then this is the other way. */
  besideTap?: boolean;
  /** At the table nothing is kept for later, and a PIN is typed again. */
  atTable: Asked["atTable"];
};

/** Everything of a young pupil's answer on one page, from what is shared to the signature. */
export function OnePage({ form, draft, signing, name, details, besideTap = false, atTable }: OnePageProps) {
  const t = useTranslations("tekenen.jong");
  const [state, post] = useSending(onePageAction);
  const kept = state.status === "refused" ? state.values.key : undefined;
  return (
    <form action={post} className="stapel">
      <Refusal state={state} you="je" consent={form.consentId} names={namesOf(form.checks)} />
      <input type="hidden" name="consent" value={form.consentId} />
      <input type="hidden" name="key" value={typeof kept === "string" ? kept : signing.key} />
      <input type="hidden" name="text" value={signing.text} />
      <input type="hidden" name="language" value={signing.language} />
      <Fields key={turnOf(state)} {...{ form, draft, name, state, details, atTable }} />
      <Unsent state={state} />
      <Actions>
        <Button icon="pen" kind={besideTap ? "edge" : "main"}>
          {t("knop")}
        </Button>
        {atTable === null ? (
          <Button kind="text" name="intent" value="later">
            {t("later")}
          </Button>
        ) : null}
      </Actions>
    </form>
  );
}

function Fields({
  form,
  draft,
  name,
  state,
  details,
  atTable,
}: Pick<OnePageProps, "form" | "draft" | "name" | "details" | "atTable"> & { state: FormState }) {
  const t = useTranslations("tekenen.jong");
  const above = useTranslations("tekenen.nagaan.aangevinkt");
  const [block] = form.blocks;
  const lists = { parts: form, you: "je", state, leftOut: draft.leftOut } as const;
  return (
    <>
      <KeptCategories {...lists} label={t("watVertelt")} />
      <KeptRecipients {...lists} label={t("aanWie")} />
      <p className="klein zacht">{t("haalWeg")}</p>
      {details}
      <ChecksList
        // The boxes stand above, and may be unticked until the end: without scripts nothing here would follow them.
        checks={form.checks.map((check) =>
          check.name === "what" || check.name === "toWhom"
            ? { ...check, reminder: above(check.name) }
            : check,
        )}
        ticked={draft.checks}
        state={state}
        label={t("weetJe")}
        help={t("weetJeUitleg")}
      />
      <ChoiceList
        name="choice"
        type="radio"
        label={t("enNu")}
        labelLarge
        defaultValue={textIn(state, "choice", draft.choice)}
        error={faultIn(state, "choice")}
        options={form.choices.map(({ choice, label, help }) => ({ value: choice, label, help }))}
      />
      <RemarkFields
        label={block?.words.remark ?? ""}
        you="je"
        asker={form.asker.name}
        draft={draft}
        state={state}
      />
      <SignatureFields you="je" name={name} state={state} withPin={atTable === "pin"} />
    </>
  );
}
