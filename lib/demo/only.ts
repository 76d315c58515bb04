import { notFound } from "next/navigation";

/** Only the demo's launcher says so; the environment refuses it beside a database that lies beyond this machine. */
export const isDemo = (): boolean => process.env.KRINGSPRAAK_DEMO === "1";

/** Outside the demo its pages do not exist. */
export function demandDemo(): void {
  if (!isDemo()) notFound();
}
