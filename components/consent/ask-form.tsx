"use client";

import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { askAction } from "@/lib/consent/actions";
import type { Asking } from "@/lib/consent/asking-view";
import { ROUTE_WORDS } from "@/lib/consent/vocabulary";
import { useForm } from "./use-form";

/** Asks one person: the first time, again, or another way. */
export function AskForm({ casusId, consentId, view }: { casusId: string; consentId: string; view: Asking }) {
  const form = useForm(askAction);
  const { signer, stage, call, question, route } = view;
  const request = `/casussen/${casusId}/toestemming/${consentId}`;
  return (
    <Page
      layout="blad"
      title={stage === null ? `Hoe vraagt u het aan ${call}?` : `Hoe vraagt u het opnieuw aan ${call}?`}
      lead={question}
    >
      {form.refusal}
      {stage === "wrong_person" ? (
        <Notice kind="wacht">
          Het vorige bericht kwam bij een ander. Verbeter eerst het adres, of kies een andere manier.
        </Notice>
      ) : null}
      <p>{signer.gets}</p>
      {signer.remark ? <p className="zacht">{signer.remark}</p> : null}
      {stage === null ? null : <p>Een link die eerder is verstuurd, werkt daarna niet meer.</p>}
      {signer.possible.length > 0 ? (
        <form key={form.key} action={form.submit} className="stapel">
          <input type="hidden" name="casus" value={casusId} />
          <input type="hidden" name="consent" value={consentId} />
          <input type="hidden" name="person" value={signer.id} />
          <ChoiceList
            name="route"
            type="radio"
            label="Manier"
            options={signer.possible.map((each) => ({ value: each, label: ROUTE_WORDS[each] }))}
            defaultValue={form.ticked("route", route === null ? [] : [route])}
            error={form.error("route")}
          />
          {form.unsent}
          <Actions>
            <Button aria-busy={form.pending}>Vraag het aan {call}</Button>
            <Button kind="text" href={request}>
              Terug
            </Button>
          </Actions>
        </form>
      ) : null}
      <p>
        <TextLink href={`/casussen/${casusId}/mensen/${signer.id}/adres`}>
          Verbeter het adres van {signer.name}
        </TextLink>
      </p>
    </Page>
  );
}
