import type { Messages } from "./messages";

/** One language, as its folder below `messages/` gives it. */
export type Language = {
  /** What the language calls itself. */
  name: string;
  direction: "ltr" | "rtl";
  /** How Intl knows it, with the digits and the calendar that its readers here are used to. */
  tag: string;
  /** Somebody who speaks it has read the whole beside the Dutch. */
  reviewed: boolean;
  words: Messages;
};
