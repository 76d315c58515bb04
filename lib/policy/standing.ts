/** What section 9 asks beside the facts: who coordinates, who drafted and was asked what. It opens no note. */
import type { Instant } from "./instant";
import type { Interval } from "./interval";

export type Standing = {
  /** Coordinators, and deputies in their period (ACT-1). One person may stand here more than once. */
  coordinators: (Interval & { id: string })[];
  /** Every request, drafts too: these are not yet in the facts. */
  consents: { id: string; draftedBy: string; asked: string[] }[];
  inquiries: (Interval & { id: string; by: string; ambtskring: string })[];
  /** Every disclosure, drafts too; `informed`: from when each of the family knows of it (VIS-6). */
  disclosures: {
    id: string;
    decidedBy: string;
    confirmedBy: string | null;
    emergency: boolean;
    notes: string[];
    informed: { id: string; at: Instant }[];
  }[];
};
