"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { Icon } from "@/components/ui/icon";

const never = () => () => {};
const canSpeak = () => "speechSynthesis" in window;
const cannotSpeak = () => false;

type Spoken = { text: string; language: string };

/** What the page says, a line at a time and each in its language; what only scripts or print see is left out. */
function spokenText(page: HTMLElement): Spoken[] {
  const skipped = "[aria-hidden=true], .bron, .alleen-druk, script, style, [popover]";
  const lines = page.querySelectorAll<HTMLElement>(
    "h1, h2, h3, p, li, label, legend, summary, th, td, blockquote > footer",
  );
  return [...lines]
    .filter((line) => !line.closest(skipped) && !line.querySelector("p, li, label") && line.checkVisibility())
    .map((line) => ({ text: line.innerText.replace(/\s+/g, " ").trim(), language: languageOf(line) }))
    .filter(({ text }) => text !== "");
}

/** That of the line, or of the one thing in it: what the asker wrote is Dutch on every page. */
function languageOf(line: HTMLElement): string {
  const only =
    line.children.length === 1 && line.innerText === (line.firstElementChild as HTMLElement).innerText;
  const marked = (only ? line.firstElementChild : line)?.closest<HTMLElement>("[lang]");
  return marked?.lang ?? document.documentElement.lang;
}

/**
 * Reads the page aloud with the browser's own voice; nothing leaves the device unless the chosen voice of the
 * browser does so. Not shown where the browser has no voice, nor without scripts.
 */
export function ReadAloud({ words }: { words: { start: string; stop: string } }) {
  const able = useSyncExternalStore(never, canSpeak, cannotSpeak);
  const [reading, setReading] = useState(false);

  useEffect(() => () => window.speechSynthesis?.cancel(), []);

  if (!able) return null;

  function toggle() {
    const voice = window.speechSynthesis;
    voice.cancel();
    if (reading) return setReading(false);
    const page = document.querySelector<HTMLElement>("main");
    if (!page) return;
    const lines = spokenText(page);
    // A line at a time: browsers stop by themselves in the middle of a long text.
    lines.forEach(({ text, language }, i) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = language;
      utterance.rate = 0.92;
      const local = voice.getVoices().find((one) => one.localService && one.lang.startsWith(utterance.lang));
      if (local) utterance.voice = local;
      if (i === lines.length - 1) utterance.onend = () => setReading(false);
      utterance.onerror = () => setReading(false);
      voice.speak(utterance);
    });
    setReading(lines.length > 0);
  }

  return (
    <button type="button" className="niet-druk" onClick={toggle}>
      <Icon name="aloud" />
      {reading ? words.stop : words.start}
    </button>
  );
}
