import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NothingHere } from "@/components/shell/nothing-here";
import { PlainFrame } from "@/components/shell/plain-frame";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("scherm.nietGevonden");
  return { title: t("titel") };
}

export default function NotFound() {
  return (
    <PlainFrame>
      <NothingHere />
    </PlainFrame>
  );
}
