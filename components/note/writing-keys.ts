"use client";

import type { KeyboardEvent } from "react";
import { continueList, toggleEmphasis, type Typed } from "@/lib/note/typing";

/** In a box for a note: Enter goes on with a list, Ctrl+B (⌘B) gives emphasis. */
export function writingKeys(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.nativeEvent.isComposing) return;
  const box = event.currentTarget;
  const typed = { text: box.value, from: box.selectionStart, to: box.selectionEnd };
  const after = afterKey(event, typed);
  if (after === null) return;
  event.preventDefault();
  put(box, typed, after);
}

function afterKey({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent, typed: Typed): Typed | null {
  if (key === "Enter" && !shiftKey && !ctrlKey && !metaKey) return continueList(typed);
  if (key.toLowerCase() === "b" && (ctrlKey || metaKey)) return toggleEmphasis(typed);
  return null;
}

/** Replaces what differs, as if it was typed: undo goes back, and the form hears of it. */
function put(box: HTMLTextAreaElement, before: Typed, after: Typed): void {
  const [start, endBefore, endAfter] = difference(before.text, after.text);
  box.setSelectionRange(start, endBefore);
  const inserted = after.text.slice(start, endAfter);
  const command = inserted === "" ? "delete" : "insertText";
  if (!document.execCommand(command, false, inserted)) {
    box.setRangeText(inserted, start, endBefore);
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  box.setSelectionRange(after.from, after.to);
}

/** Where two texts begin to differ, and where that ends in each. */
function difference(before: string, after: string): [start: number, endBefore: number, endAfter: number] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let same = 0;
  while (
    same < before.length - start &&
    same < after.length - start &&
    before.at(-1 - same) === after.at(-1 - same)
  )
    same++;
  return [start, before.length - same, after.length - same];
}
