"use client";

import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { clockTime } from "@/lib/calendar/words";
import type { Framework } from "@/lib/policy/vocabulary";
import type { Kept } from "./use-kept-draft";

type DraftStateProps = { kept: Kept; framework: Framework; here: string; keepOver: () => void };

/** Beside the buttons of the sheet: whether what was typed is kept. Calm while it is. */
export function DraftState({ kept, framework, here, keepOver }: DraftStateProps) {
  switch (kept.kind) {
    case "none":
      return null;
    case "kept":
      return (
        <p className="klein zacht">Kladje bewaard om {clockTime(kept.at, framework)}. Alleen u ziet het.</p>
      );
    case "unreached":
      return (
        <p className="klein zacht" role="status">
          Het kladje is nu niet bewaard: er kwam geen antwoord. Wat u typte, staat er nog.
        </p>
      );
    case "refused":
      return (
        <Notice kind="wacht" live="status">
          <p>{kept.message} Het kladje is niet bewaard; wat u typte, staat er nog.</p>
        </Notice>
      );
    case "elsewhere":
      return (
        <Notice kind="wacht" live="status">
          <p>
            <strong>{kept.message}</strong> Wat u hier typte, staat er nog en wordt nu niet bewaard.
          </p>
          <Actions>
            <Button type="button" kind="edge" onClick={keepOver}>
              Ga hier verder
            </Button>
            <TextLink className="knop knop-tekst" href={here} hard target="_blank">
              Bekijk het andere
            </TextLink>
          </Actions>
        </Notice>
      );
  }
}
