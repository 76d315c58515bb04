"use client";

import { useActionState, useCallback, useEffect, useRef, useState } from "react";
import { isUnsent, keepingWhatWasTyped, unsentState } from "@/components/form/keep";
import { SignInBeside } from "@/components/form/sign-in-beside";
import { Unsent } from "@/components/form/unsent";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { Select } from "@/components/ui/select";
import { StickyBar } from "@/components/ui/sticky-bar";
import { TextLink } from "@/components/ui/text-link";
import type { FormState } from "@/lib/auth/form";
import { readValues } from "@/lib/auth/form-data";
import { announceAction, type Keeping, noteAction, type NoteSheet } from "@/lib/note/actions";
import { capital } from "@/lib/casus/number-words";
import { readersInWords } from "@/lib/note/count-words";
import { addedField, emptyDraft, reshape, type Reshaping, shapeOf, type Values } from "@/lib/note/draft";
import type { SheetOffer } from "@/lib/note/sheet";
import { NOTE_KIND_WORDS, NOTE_KINDS } from "@/lib/note/vocabulary";
import type { Announcement } from "@/lib/note/who-reads";
import { choicesIn, isChoice } from "./choices";
import { DraftRestored } from "./draft-restored";
import { DraftState } from "./draft-state";
import { SectionFields } from "./section-fields";
import { type Kept, type KeptDraftHook, useKeptDraft } from "./use-kept-draft";
import { useHints } from "./use-hints";
import { WhoReadsList } from "./who-reads-list";

/** The sheet as it opens: with the draft that its writer left, or empty. */
function opening({ draft }: SheetOffer): NoteSheet {
  const values = draft?.values ?? {};
  const shape = draft ? shapeOf(values) : emptyDraft;
  return { form: { status: "idle" }, values, shape, announcement: null, keeping: null, turn: 0 };
}

/** Writing a note: the sheet at the left, who will read it at the right. All of it works without scripts too. */
export function NoteSheetForm({ offer, kicker }: { offer: SheetOffer; kicker: string }) {
  const [{ announcement: answered, ...sheet }, action, pending] = useActionState(
    keepingWhatWasTyped(noteAction, (previous, data, fault): NoteSheet => {
      const values = readValues(data);
      const form = unsentState(data, fault);
      return {
        ...{ form, values, shape: shapeOf(values), announcement: null, keeping: null },
        turn: previous.turn + 1,
      };
    }),
    opening(offer),
  );
  const draft = useKeptDraft(offer.casusId, offer.draft);
  const { form, turn } = sheet;
  const [told, setTold] = useState<{ announcement: Announcement | null; turn: number }>({
    announcement: null,
    turn: 0,
  });
  // Who reads it was not asked again where nobody answered, or nobody was signed in: what was told last still stands.
  const isAsked = told.turn === turn || isUnsent(form) || isSignedOut(form);
  const tell = useCallback(
    (announcement: Announcement | null) => setTold({ announcement, turn }),
    [setTold, turn],
  );
  return (
    <Sheet
      key={turn}
      sheet={sheet}
      announcement={isAsked ? told.announcement : answered}
      tell={tell}
      {...{ action, pending, offer, kicker, draft }}
    />
  );
}

type SheetProps = {
  sheet: Omit<NoteSheet, "announcement">;
  announcement: Announcement | null;
  tell: (announcement: Announcement | null) => void;
  action: (data: FormData) => void;
  pending: boolean;
  offer: SheetOffer;
  kicker: string;
  draft: KeptDraftHook;
};

function Sheet({ sheet, announcement, tell, action, pending, offer, kicker, draft }: SheetProps) {
  const { form, values, shape: first, keeping } = sheet;
  const [shape, setShape] = useState(first);
  const [fresh, setFresh] = useState<string | null>(null);
  const page = useRef<HTMLFormElement>(null);
  const errors = form.status === "refused" ? form.fields : {};

  // Next.js sends one action after the other, so that the last answer is that to the last question.
  const ask = useCallback(async () => {
    if (!page.current) return;
    // Without a connection nobody is told: better nothing than who read it before the last choice.
    tell(await announceAction(offer.casusId, choicesIn(new FormData(page.current))).catch(() => null));
  }, [offer.casusId, tell]);

  const sections = shape.length;
  const askedFor = useRef(sections);
  useEffect(() => {
    if (askedFor.current === sections) return;
    askedFor.current = sections;
    void ask();
  }, [sections, ask]);

  const hints = useHints(page, shape, offer);
  const here = `/casussen/${offer.casusId}/notities/nieuw`;
  const change = (reshaping: Reshaping) => {
    const next = reshape(shape, reshaping);
    setFresh(addedField(shape, next));
    setShape(next);
  };

  return (
    <Page
      layout="tweeluik"
      kicker={kicker}
      title={`Wat wilt u over ${offer.child} opschrijven?`}
      aside={<WhoReadsPanel announcement={announcement} />}
    >
      {offer.draft && sheet.turn === 0 ? (
        <DraftRestored casusId={offer.casusId} keptAt={offer.draft.keptAt} framework={offer.framework} />
      ) : null}
      <Refusal form={form} />
      <form
        ref={page}
        action={action}
        className="stapel mt-6"
        onSubmit={draft.stop}
        onInput={({ currentTarget }) => {
          draft.keepSoon(currentTarget);
          hints.look();
        }}
        onChange={({ target }) => {
          if (target instanceof Element && isChoice(target.getAttribute("name") ?? "")) void ask();
        }}
      >
        <input type="hidden" name="casusId" value={offer.casusId} />
        <input type="hidden" name="key" value={offer.key} />
        <input type="hidden" name="announced" value={announcement?.announced ?? ""} readOnly />
        <input
          type="hidden"
          name="version"
          value={keeping?.kept ? Math.max(keeping.version, draft.version) : draft.version}
          readOnly
        />
        <Select
          name="kind"
          label="Wat voor notitie is dit?"
          width="half"
          empty="Kies"
          options={NOTE_KINDS.map((kind) => ({ value: kind, label: NOTE_KIND_WORDS[kind] }))}
          defaultValue={text(values, "kind")}
          error={errors.kind}
        />
        {shape.map((section, index) => (
          <SectionFields
            key={section.number}
            section={section}
            place={shape.length > 1 ? index + 1 : null}
            offer={offer}
            values={values}
            errors={errors}
            fresh={fresh}
            change={change}
            hints={hints}
          />
        ))}
        <Button
          kind="text"
          icon="plus"
          name="do"
          value="section"
          onClick={(event) => {
            event.preventDefault();
            change({ kind: "section" });
          }}
        >
          Voeg een deel toe met andere lezers
        </Button>
        <noscript>
          <Button kind="edge" name="do" value="who">
            Wie leest dit?
          </Button>
          <Button kind="edge" name="do" value="keep">
            Bewaar als kladje
          </Button>
        </noscript>
        <Unsent state={form} />
        <DraftState
          kept={keeping ? keptBy(keeping) : draft.kept}
          framework={offer.framework}
          here={here}
          keepOver={() => page.current && draft.keepOver(page.current)}
        />
        <Actions>
          <Button aria-busy={pending}>{saveWords(announcement)}</Button>
          <TextLink className="knop knop-tekst" href={`/casussen/${offer.casusId}/notities`}>
            Terug naar de notities
          </TextLink>
        </Actions>
        {announcement ? (
          <StickyBar>
            <b>{capital(readersInWords(announcement.readers))}</b>
            <a className="lees" href="#wie-leest">
              Wie, en waarom?
            </a>
          </StickyBar>
        ) : null}
      </form>
    </Page>
  );
}

function WhoReadsPanel({ announcement }: { announcement: Announcement | null }) {
  const several = (announcement?.sections.length ?? 0) > 1;
  return (
    <div id="wie-leest" aria-live="polite" tabIndex={-1}>
      {announcement === null ? (
        <>
          <h2>Wie leest dit?</h2>
          <p className="klein zacht mt-2">
            Kies waar het over gaat en hoe ver het mag reiken. Dan staat hier wie het leest en waarom, nog
            vóór u bewaart.
          </p>
        </>
      ) : null}
      {announcement?.sections.map((section, index) => (
        <div key={index} className={index > 0 ? "mt-12" : undefined}>
          {several ? <p className="kapitaal mb-2">Deel {index + 1}</p> : null}
          <WhoReadsList of={section} id={`wie-leest-${index}`} />
        </div>
      ))}
    </div>
  );
}

function Refusal({ form }: { form: FormState }) {
  if (form.status !== "refused" || isUnsent(form)) return null;
  // The first mistake was found first, and noted last.
  const errors = Object.entries(form.fields)
    .map(([field, message]) => ({ field, message }))
    .reverse();
  if (errors.length > 0) return <ErrorSummary title={form.message} errors={errors} />;
  return (
    <Notice kind={form.code === "readers-first" ? "wacht" : "fout"} live="alert">
      <p>{form.message}</p>
      {isSignedOut(form) ? <SignInBeside /> : null}
    </Notice>
  );
}

/** What the draft's own button came back with, without scripts. */
const keptBy = (keeping: Keeping): Kept =>
  keeping.kept
    ? { kind: "kept", at: keeping.at }
    : { kind: keeping.elsewhere ? "elsewhere" : "refused", message: keeping.message };

const isSignedOut = (form: FormState) => form.status === "refused" && form.code === "signed-out";

const saveWords = (announcement: Announcement | null) =>
  announcement === null ? "Bewaar de notitie" : `Bewaar, ${readersInWords(announcement.readers)}`;

const text = (values: Values, name: string): string | undefined => {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
};
