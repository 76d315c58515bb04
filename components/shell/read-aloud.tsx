"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { Icon } from "@/components/ui/icon";

const never = () => () => {};
const canSpeak = () => "speechSynthesis" in window;
const cannotSpeak = () => false;

/** One sentence of what the page says, in the order it stands there; what only scripts or print see is left out. */
function spokenText(page: HTMLElement): string[] {
  const skipped = "[aria-hidden=true], .bron, .alleen-druk, script, style, [popover]";
  const lines = page.querySelectorAll<HTMLElement>(
    "h1, h2, h3, p, li, label, legend, summary, th, td, blockquote > footer",
  );
  return [...lines]
    .filter((line) => !line.closest(skipped) && !line.querySelector("p, li, label") && line.checkVisibility())
    .map((line) => line.innerText.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
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
    lines.forEach((line, i) => {
      const utterance = new SpeechSynthesisUtterance(line);
      utterance.lang = document.documentElement.lang;
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
