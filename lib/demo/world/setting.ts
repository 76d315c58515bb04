import type { Key } from "@/lib/crypto/seal";
import type { Covenant } from "./insert-covenant";
import type { Day } from "./story";

/** Where a story stands while it is written down: the people of the casus by their key, and its data key. */
export type Setting = {
  covenant: Covenant;
  here: { collaborationId: string; casusId: string };
  key: Key;
  people: Map<string, string>;
  /** The names of pupil and guardians, as they sign. */
  names: Map<string, string>;
  /** A moment within the working hours of a day. */
  on(day: Day): Date;
  /** The first moment of a day, at which something ends. */
  until(day: Day): Date;
  /** Somebody of the casus or of the covenant's staff. */
  who(key: string): string;
  organisation(key: string): string;
};
