import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BeforeTalk } from "@/components/ambtskring/before-talk";
import { kringenHere } from "@/lib/ambtskring/here";

export const metadata: Metadata = { title: "Voor het gesprek" };

/** For who talks with the pupil for the school without professional secrecy. */
export default async function BeforeTheTalk({ params }: PageProps<"/casussen/[casus]/ambtskringen/gesprek">) {
  const { casus, view } = await kringenHere((await params).casus);
  if (!view.promisesNoSecrecy) notFound();
  return <BeforeTalk casus={casus} />;
}
