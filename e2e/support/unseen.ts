import type { Page } from "@playwright/test";
import { on } from "./casus";

type Filling = {
  /** Words by the name of their field; a name that ends with a dot stands for all fields that begin so. */
  typed?: Record<string, string>;
  /** Which boxes or choices of a name, by what their labels say. */
  chosen?: Record<string, RegExp | readonly RegExp[]>;
  /** Which are taken away. */
  left?: Record<string, RegExp>;
  /** Fields that the page shows with scripts only. */
  added?: Record<string, string>;
};
type Button = string | RegExp;

/**
 * Fills in the form that has this button and sends it as a browser without scripts does, but shows no page: for what a journey
 * begins with, where another journey does it on the pages.
 *
 * @param path where the form stands, on the host where this person stands
 * @param button several are pressed one after the other, each on the answer to the one before
 * @returns the path that the form led to
 * @throws where there is no such form or field, and where the form was refused
 */
export async function sendUnseen(
  page: Page,
  path: string,
  button: Button | readonly Button[],
  { typed = {}, chosen = {}, left = {}, added = {} }: Filling = {},
): Promise<string> {
  return page.evaluate(sendForm, {
    address: on(page, path),
    buttons: [button].flat().map(pattern),
    typed: Object.entries(typed),
    boxes: [...boxesOf(chosen, true), ...boxesOf(left, false)],
    added: Object.entries(added),
  });
}

const boxesOf = (named: NonNullable<Filling["chosen"]>, checked: boolean) =>
  Object.entries(named).flatMap(([name, labels]) =>
    [labels].flat().map((label) => ({ name, label: pattern(label), checked })),
  );

type Pattern = { source: string; flags: string };

const pattern = (words: Button): Pattern =>
  typeof words === "string"
    ? { source: `^${words.replaceAll(/[.?]/g, "\\$&")}$`, flags: "" }
    : { source: words.source, flags: words.flags };

type Sending = {
  address: string;
  buttons: Pattern[];
  typed: [string, string][];
  boxes: { name: string; label: Pattern; checked: boolean }[];
  added: [string, string][];
};

/** Runs in the browser, which keeps the cookies and says from where the form comes. */
async function sendForm({ address, buttons, typed, boxes, added }: Sending): Promise<string> {
  const read = async (answer: Response) => new DOMParser().parseFromString(await answer.text(), "text/html");
  const wordsOf = (element: Element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (texts.nextNode()) words.push(texts.currentNode.textContent ?? "");
    return words.join(" ").replaceAll(/\s+/g, " ").trim();
  };
  const says = (element: Element, { source, flags }: Pattern) =>
    new RegExp(source, flags).test(wordsOf(element));
  const fill = (form: HTMLFormElement) => {
    for (const [name, words] of typed) {
      const named = name.endsWith(".") ? `[name^="${name}"]` : `[name="${name}"]`;
      const fields = form.querySelectorAll<HTMLInputElement>(named);
      if (fields.length === 0) throw new Error(`${address} has no field ${name}.`);
      for (const field of fields) field.value = words;
    }
    for (const { name, label, checked } of boxes) {
      const named = [...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
      const found = named.filter((box) => [...(box.labels ?? [])].some((each) => says(each, label)));
      if (found.length === 0) throw new Error(`${address} has no ${name} that says ${label.source}.`);
      for (const box of found) box.checked = checked;
    }
  };

  let answer = await fetch(address);
  let sheet = await read(answer);
  for (const [turn, button] of buttons.entries()) {
    const all = [...sheet.querySelectorAll<HTMLButtonElement>("main form button")];
    const pressed = all.find((each) => says(each, button));
    const form = pressed?.form;
    if (!form) throw new Error(`${answer.url} has no form with the button ${button.source}.`);
    if (turn === 0) fill(form);
    const body = new FormData(form, pressed);
    for (const [name, words] of added) body.set(name, words);
    const to = new URL(form.getAttribute("action") ?? "", address);
    answer = await fetch(to, { method: "POST", body });
    sheet = await read(answer);
  }
  if (answer.ok && answer.redirected) {
    const { pathname, search } = new URL(answer.url);
    return pathname + search;
  }
  const faults = [...sheet.querySelectorAll("main [role=alert], main .fout")].map(wordsOf);
  throw new Error(`${address} answers ${answer.status}: ${faults.join(" ")}`);
}
