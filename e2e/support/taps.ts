import type { Page } from "@playwright/test";

/** What counts as a tap: a press on something that does or marks something. To put the cursor into a field is typing. */
const PRESSED = "a, button, summary, label.keus";

/** From now on notes every press on this page, wherever it leads, by the words of what was pressed. */
export async function noteTaps(page: Page): Promise<readonly string[]> {
  const taps: string[] = [];
  await page.exposeFunction("noteTap", (words: string) => void taps.push(words));
  await page.addInitScript(listen, PRESSED);
  await page.evaluate(listen, PRESSED);
  return taps;
}

/** Runs in the browser. */
function listen(pressed: string): void {
  const { noteTap } = window as unknown as { noteTap: (words: string) => void };
  document.addEventListener(
    "pointerdown",
    ({ target }) => {
      const found = target instanceof Element ? target.closest(pressed) : null;
      if (found) noteTap(found.textContent.trim());
    },
    { capture: true },
  );
}
