import type { Metadata } from "next";
import { RequestsPage } from "@/components/consent/requests-page";
import { staffViewer } from "@/lib/auth/viewer";
import { frameworkOf } from "@/lib/consent/framework";
import { requestsAtAGlance } from "@/lib/consent/overview";

export const metadata: Metadata = { title: "Toestemming" };

export default async function Requests() {
  const { hat } = await staffViewer();
  return <RequestsPage requests={await requestsAtAGlance(hat)} framework={await frameworkOf(hat)} />;
}
