import { PersonName } from "@/components/ui/person-name";
import type { Someone } from "@/lib/person/people";

/** Somebody of the casus, with what they do and where they work: names stay as they are in every language. */
export function SomeoneNamed({ of: { name, role, organisation } }: { of: Someone }) {
  const place = [role, organisation?.name].filter(Boolean).join(", ");
  return (
    <PersonName
      name={name}
      sector={organisation?.sector ?? "gezin"}
      role={place ? <bdi>{place}</bdi> : undefined}
    />
  );
}
