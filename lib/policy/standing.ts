/** What section 9 asks beside the facts: who coordinates, who drafted and was asked what, who has an office. It opens no note. */
import type { Instant } from "./instant";
import type { Interval } from "./interval";

export type Standing = {
  /** Coordinators, and deputies in their period (ACT-1). One person may stand here more than once. */
  coordinators: (Interval & { id: string })[];
  /**
   * Every request, drafts too: these are not yet in the facts, and were not `sent`. `guarded`: guardians to whom reading is closed and for whom
   * those who closed it released a version without places (VIS-3). `replaces`: the one whose place it takes.
   */
  consents: {
    id: string;
    draftedBy: string;
    sent: boolean;
    asked: string[];
    guarded: string[];
    replaces: string | null;
  }[];
  inquiries: (Interval & { id: string; by: string; ambtskring: string })[];
  /** Every disclosure; a draft has no `confirmedBy`. `informed`: from when each of the family knows of it (VIS-6). */
  disclosures: {
    id: string;
    decidedBy: string;
    confirmedBy: string | null;
    emergency: boolean;
    notes: string[];
    informed: { id: string; at: Instant }[];
  }[];
  /**
   * What an organisation's officer is told of its authors' parts: readings that rested on an authority that turned out not to
   * be so, and parts that were taken back after they were read.
   */
  reports: { id: string; organisation: string }[];
  /** In the participants' organisations: who confirms duties (ACT-2), and the data protection officer. */
  offices: { id: string; organisation: string; confirmsDuties: boolean; officer: boolean }[];
};
