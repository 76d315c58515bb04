import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RequestsPage } from "@/components/officer/requests-page";
import { staffViewer } from "@/lib/auth/viewer";
import { listRequests } from "@/lib/officer/requests";

export const metadata: Metadata = { title: "Wat uw organisatie vroeg" };

export default async function OfficerRequests({ searchParams }: PageProps<"/functionaris/dossier">) {
  const { hat } = await staffViewer();
  const { nummer } = await searchParams;
  const number = typeof nummer === "string" ? nummer.trim().toLowerCase().slice(0, 36) : "";
  const found = await listRequests(hat, number === "" ? undefined : number);
  if (!found) notFound();
  return <RequestsPage {...found} number={number} />;
}
