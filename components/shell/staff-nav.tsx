"use client";

import { usePathname } from "next/navigation";
import { TextLink } from "@/components/ui/text-link";

const places = [
  { id: "vandaag", href: "/overzicht", label: "Vandaag" },
  { id: "leerlingen", href: "/casussen", label: "Leerlingen" },
  { id: "toestemming", href: "/toestemming", label: "Toestemming" },
] as const;

export type StaffPlace = (typeof places)[number]["id"];

/** The main pages of a professional. Where one is follows from the address, unless a page says it. */
export function StaffNav({ active }: { active?: StaffPlace }) {
  const path = usePathname();
  const here = active ?? places.find(({ href }) => path === href || path.startsWith(`${href}/`))?.id;
  return (
    <nav aria-label="Hoofdmenu">
      <ul>
        {places.map((place) => (
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
