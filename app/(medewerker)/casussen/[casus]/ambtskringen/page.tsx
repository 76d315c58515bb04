import type { Metadata } from "next";
import { KringenPage } from "@/components/ambtskring/kringen-page";
import { kringenHere } from "@/lib/ambtskring/here";
import { onDay } from "@/lib/ambtskring/on-day";
import { optionalDate } from "@/lib/auth/fields";

export const metadata: Metadata = { title: "Ambtskringen" };

export default async function Kringen({ params, searchParams }: PageProps<"/casussen/[casus]/ambtskringen">) {
  const { casus, view } = await kringenHere((await params).casus);
  const query = await searchParams;
  const part = (name: string) => {
    const value = query[`op.${name}`];
    return typeof value === "string" ? value : undefined;
  };
  const typed = { day: part("day"), month: part("month"), year: part("year") };
  const read = optionalDate.safeParse(typed);
  const on = onDay(casus.framework, read.data ?? null, casus.now);
  return (
    <KringenPage
      casus={casus}
      view={view}
      on={on}
      asked={{ typed, error: read.success ? undefined : read.error.issues[0]?.message }}
    />
  );
}
