import type { ConsentStatus } from "@/lib/policy/vocabulary";

/** What the work list says of one thing: when, how it stands, what is the case, and what can be done. */
export type WorkWords = {
  when: string;
  whenDetail?: string;
  /** The ring, where it is about one consent. */
  status?: ConsentStatus;
  /** A whole sentence. */
  title: string;
  /** What it is about. */
  about?: string;
  action?: { href: string; label: string } | { renews: string; label: string };
};
