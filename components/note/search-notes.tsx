"use client";

import { startTransition, useActionState, useEffect, useRef, useState } from "react";
import { keepingWhatWasTyped } from "@/components/form/keep";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ScreenOnly } from "@/components/ui/screen-only";
import { TextInput } from "@/components/ui/text-input";
import { foundInWords } from "@/lib/note/count-words";
import { searchAction, type SearchState } from "@/lib/note/search-actions";
import { ENOUGH } from "@/lib/note/search-schema";
import { sentenceFor } from "@/lib/result/refusal";
import { SearchHits } from "./search-hits";

const BLANK: SearchState = { status: "done", question: "", hits: [], next: null, message: null };

/** How long nothing is typed before it is looked for. */
const PAUSE = 350;

/** Looking for words in notes: as one types, and with a button without scripts. */
export function SearchNotes({ casusId, now }: { casusId?: string; now: Date }) {
  const [state, search, pending] = useActionState(
    keepingWhatWasTyped(searchAction, (previous, data, fault): SearchState => ({
      ...previous,
      status: "refused",
      question: String(data.get("question") ?? ""),
      message: sentenceFor({ code: fault }),
    })),
    BLANK,
  );
  const [typed, setTyped] = useState(state.question);
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useGoingOn(state, search, casusId);

  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => form.current?.requestSubmit(), PAUSE);
  };

  return (
    <ScreenOnly>
      <search className="zoek">
        <form ref={form} action={search} className="zoek-regel">
          {casusId ? <input type="hidden" name="casus" value={casusId} /> : null}
          <TextInput
            name="question"
            type="search"
            label="Zoek in wat u mag lezen"
            autoComplete="off"
            maxLength={200}
            value={typed}
            onChange={({ target }) => type(target.value)}
          />
          <Button kind="edge" aria-busy={pending}>
            Zoek
          </Button>
        </form>
        {state.message ? <Notice kind="fout">{state.message}</Notice> : null}
        <p role="status" className="klein zacht">
          {state.question === "" || state.message
            ? null
            : foundInWords(state.hits.length, state.next !== null)}
        </p>
        <SearchHits hits={state.hits} now={now} />
        {state.next && state.hits.length > 0 ? (
          <form action={search}>
            {casusId ? <input type="hidden" name="casus" value={casusId} /> : null}
            <input type="hidden" name="question" value={state.question} />
            <Button kind="text" name="after" value={state.next}>
              Zoek verder
            </Button>
          </form>
        ) : null}
      </search>
    </ScreenOnly>
  );
}

/** Looks on by itself until a page of them is found; what was found shows meanwhile. */
function useGoingOn(state: SearchState, search: (data: FormData) => void, casusId: string | undefined): void {
  useEffect(() => {
    const hasPage = state.hits.length > 0 && state.hits.length % ENOUGH === 0;
    if (state.next === null || state.status === "refused" || hasPage) return;
    const data = new FormData();
    data.set("question", state.question);
    data.set("after", state.next);
    if (casusId) data.set("casus", casusId);
    startTransition(() => search(data));
  }, [state, search, casusId]);
}
