import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { WhoSeesPage } from "@/components/who-sees/who-sees-page";
import { staffViewer } from "@/lib/auth/viewer";
import { optionalDate } from "@/lib/auth/fields";
import { readCell } from "@/lib/who-sees/address";
import { readWhoSees } from "@/lib/who-sees/read";

export const metadata: Metadata = { title: "Wie ziet wat" };

const id = z.uuid();
const word = z.string().max(120);

export default async function WhoSees({ params, searchParams }: PageProps<"/casussen/[casus]/wie-ziet-wat">) {
  const { hat } = await staffViewer();
  const { casus } = await params;
  const asked = await searchParams;
  if (!id.safeParse(casus).success) notFound();
  const place = {
    day: typedDay(asked) ?? word.safeParse(asked.op).data,
    suppose: word.safeParse(asked.stel).data,
    before: id.safeParse(asked.voor).data,
  };
  const view = await readWhoSees(hat, casus, place);
  if (!view) notFound();
  return <WhoSeesPage view={view} place={place} chosen={readCell(word.safeParse(asked.cel).data)} />;
}

/** As three fields send it; nothing where it is no day. */
function typedDay(asked: Record<string, unknown>): string | undefined {
  const [day, month, year] = ["dag.day", "dag.month", "dag.year"].map((name) => asked[name]);
  return optionalDate.safeParse({ day, month, year }).data ?? undefined;
}
