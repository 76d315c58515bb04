import type { ReactNode } from "react";
import type { RequestAtAGlance } from "@/lib/consent/overview";

/** One thing on the first page of a professional. */
export type OverviewRow = {
  id: string;
  when?: string;
  whenDetail?: string;
  title?: string;
  text?: ReactNode;
  state?: "wacht" | "feest";
  kort?: boolean;
  why?: ReactNode;
  action?: { href: string; label: string };
};

export const casusPage = (id: string) => `/casussen/${id}`;
export const requestPage = ({ casusId, consentId }: RequestAtAGlance) =>
  `/casussen/${casusId}/toestemming/${consentId}`;
