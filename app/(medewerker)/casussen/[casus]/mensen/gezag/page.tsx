import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuthorityPage } from "@/components/casus/authority-page";
import { SITUATIONS_OF } from "@/lib/casus/authority-picture";
import { managedCasusHere } from "@/lib/casus/here";

export const metadata: Metadata = { title: "Gezag" };

export default async function Authority({
  params,
  searchParams,
}: PageProps<"/casussen/[casus]/mensen/gezag">) {
  const { casus } = await managedCasusHere((await params).casus);
  // Of somebody who is grown up nobody holds authority as parent or voogd.
  if (!casus.pupil.facts || casus.pupil.facts.age >= 18) notFound();
  const { zo } = await searchParams;
  const wanted = SITUATIONS_OF[casus.framework].find((each) => each === zo) ?? null;
  return <AuthorityPage casus={casus} wanted={wanted} />;
}
