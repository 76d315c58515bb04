"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { readValues } from "@/lib/auth/form-data";
import { keepDraftAction } from "@/lib/note/actions";
import { draftValues, isBlankDraft } from "@/lib/note/draft";

/** How it stands with the draft: nothing typed yet, kept, not reached, or another tab went on with it. */
export type Kept =
  | { kind: "none" }
  | { kind: "kept"; at: Date }
  | { kind: "unreached" }
  | { kind: "refused"; message: string }
  | { kind: "elsewhere"; message: string };

export type KeptDraftHook = {
  kept: Kept;
  version: number;
  /** After something was typed: keeps it once the writer pauses. */
  keepSoon: (form: HTMLFormElement) => void;
  /** Over what another tab kept. */
  keepOver: (form: HTMLFormElement) => void;
  /** The sheet is being saved: what waits is not kept any more. */
  stop: () => void;
};

/** A pause in typing after which is kept. */
const PAUSE_MS = 1500;

/** Keeps what is typed while it is typed, one keeping after the other. */
export function useKeptDraft(
  casusId: string,
  first: { version: number; keptAt: Date } | null,
): KeptDraftHook {
  const [kept, setKept] = useState<Kept>(first ? { kind: "kept", at: first.keptAt } : { kind: "none" });
  const [version, setVersion] = useState(first?.version ?? 0);
  const seen = useRef(version);
  const waiting = useRef<{ timer: number; form: HTMLFormElement } | null>(null);
  const queue = useRef(Promise.resolve());

  const keep = useCallback(
    (form: HTMLFormElement, over = false) => {
      const values = draftValues(readValues(new FormData(form)));
      queue.current = queue.current.then(async () => {
        if (seen.current === 0 && isBlankDraft(values)) return;
        const keeping = await keepDraftAction(casusId, over ? null : seen.current, values).catch(() => null);
        if (keeping?.kept) {
          seen.current = keeping.version;
          setVersion(keeping.version);
          setKept({ kind: "kept", at: keeping.at });
        } else if (keeping) {
          setKept({ kind: keeping.elsewhere ? "elsewhere" : "refused", message: keeping.message });
        } else setKept({ kind: "unreached" });
      });
    },
    [casusId],
  );

  const stop = useCallback(() => {
    if (waiting.current) window.clearTimeout(waiting.current.timer);
    waiting.current = null;
  }, []);

  const keepSoon = useCallback(
    (form: HTMLFormElement) => {
      stop();
      const timer = window.setTimeout(() => {
        waiting.current = null;
        keep(form);
      }, PAUSE_MS);
      waiting.current = { timer, form };
    },
    [keep, stop],
  );

  // Who turns to another tab or puts the telephone away does not wait for the pause.
  useEffect(() => {
    const hide = () => {
      const now = waiting.current;
      if (document.visibilityState !== "hidden" || now === null) return;
      stop();
      keep(now.form);
    };
    document.addEventListener("visibilitychange", hide);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      stop();
    };
  }, [keep, stop]);

  const keepOver = useCallback((form: HTMLFormElement) => keep(form, true), [keep]);
  return { kept, version, keepSoon, keepOver, stop };
}
