import type { Metadata } from "next";
import { AskedPage } from "@/components/confidant/asked-page";
import { staffViewer } from "@/lib/auth/viewer";
import { viewAsked } from "@/lib/confidant/view";

export const metadata: Metadata = { title: "Vertrouwenspersoon" };

export default async function Confidant() {
  const { hat } = await staffViewer();
  return <AskedPage asked={await viewAsked(hat)} />;
}
