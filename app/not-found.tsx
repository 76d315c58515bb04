import type { Metadata } from "next";
import { NothingHere } from "@/components/shell/nothing-here";
import { PlainFrame } from "@/components/shell/plain-frame";

export const metadata: Metadata = { title: "Niet gevonden" };

export default function NotFound() {
  return (
    <PlainFrame>
      <NothingHere />
    </PlainFrame>
  );
}
