import type { ComponentProps } from "react";
import { ConsentBars, type Lane } from "./consent-bars";

type ConsentBarProps = Omit<ComponentProps<typeof ConsentBars>, "lanes" | "single"> &
  Omit<Lane, "id" | "href">;

/** The life of one consent through time, with the birthdays and ends on it. Its name and state stand elsewhere on the page. */
export function ConsentBar({ title, status, statusWords, segments, ...rest }: ConsentBarProps) {
  return <ConsentBars {...rest} single lanes={[{ id: "one", title, status, statusWords, segments }]} />;
}
