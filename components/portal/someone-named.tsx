import { PersonName } from "@/components/ui/person-name";
import type { Someone } from "@/lib/person/people";

/** Somebody of the casus, with what they do and where they work: names stay as they are in every language. */
export function SomeoneNamed({ of: { name, role, organisation } }: { of: Someone }) {
  // A confidant works nowhere: the organisation is made for this one person.
  const house = organisation?.sector === "vertrouwenspersoon" ? null : organisation?.name;
  const place = [role, house].filter(Boolean).join(", ");
  return (
    <PersonName
      name={name}
      sector={organisation?.sector ?? "gezin"}
      role={place ? <bdi>{place}</bdi> : undefined}
    />
  );
}
