import type { ReactNode } from "react";
import { StaffFrame } from "@/components/shell/staff-frame";
import { type Viewer, staffViewer } from "@/lib/auth/viewer";

/** Head and foot of every page for professionals. Each page asks `staffViewer` itself too: a layout is no guard. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const who = await staffViewer();
  const sector = who.organisation?.sector ?? "school";
  return (
    <StaffFrame
      person={{ name: who.name, sector, hat: hatOf(who), officer: who.officer }}
      signOut="/uitloggen"
    >
      {children}
    </StaffFrame>
  );
}

/** "zorgcoördinator, De Zilverberk" */
function hatOf({ jobTitle, organisation }: Viewer): string {
  return [jobTitle, organisation?.name].filter(Boolean).join(", ");
}
