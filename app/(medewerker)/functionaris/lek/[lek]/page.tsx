import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { LeakPage } from "@/components/officer/leak-page";
import { staffViewer } from "@/lib/auth/viewer";
import { readLeak } from "@/lib/officer/leaks";

export const metadata: Metadata = { title: "Teruggenomen nadat het gelezen was" };

export default async function LeakEntry({ params }: PageProps<"/functionaris/lek/[lek]">) {
  const { hat } = await staffViewer();
  const { lek } = await params;
  const found = z.uuid().safeParse(lek).success ? await readLeak(hat, lek) : null;
  if (!found) notFound();
  return <LeakPage {...found} />;
}
