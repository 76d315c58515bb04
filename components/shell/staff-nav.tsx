"use client";

import { usePathname } from "next/navigation";
import { TextLink } from "@/components/ui/text-link";

type Place = { id: string; href: string; label: string };

const places = [
  { id: "vandaag", href: "/overzicht", label: "Vandaag" },
  { id: "leerlingen", href: "/casussen", label: "Leerlingen" },
  { id: "toestemming", href: "/toestemming", label: "Toestemming" },
] as const satisfies readonly Place[];

const ofOfficer: Place = { id: "functionaris", href: "/functionaris", label: "Functionaris" };

export type StaffPlace = (typeof places)[number]["id"];

/** The main pages of a professional. Where one is follows from the address, unless a page says it. */
export function StaffNav({ active, officer }: { active?: StaffPlace; officer?: boolean }) {
  const path = usePathname();
  const shown: readonly Place[] = officer ? [...places, ofOfficer] : places;
  const here = active ?? shown.find(({ href }) => path === href || path.startsWith(`${href}/`))?.id;
  return (
    <nav aria-label="Hoofdmenu">
      <ul>
        {shown.map((place) => (
          <li key={place.id}>
            <TextLink href={place.href} aria-current={place.id === here ? "page" : undefined}>
              {place.label}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
