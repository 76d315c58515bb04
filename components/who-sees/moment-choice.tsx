import { Button } from "@/components/ui/button";
import { DateFields } from "@/components/ui/date-fields";
import { Moments } from "@/components/ui/moments";
import { ScreenOnly } from "@/components/ui/screen-only";
import { type Day, typedParts } from "@/lib/calendar/day";
import { writeDay } from "@/lib/calendar/words";
import { addressOf } from "@/lib/who-sees/address";
import type { Coming } from "@/lib/who-sees/moments";
import type { WhoSees } from "@/lib/who-sees/read";

/** Today, what is coming, or another day. Links and a form that only asks, so it works without scripts. */
export function MomentChoice({ view }: { view: WhoSees }) {
  const { casusId, coming, looked, child } = view;
  const current = looked.tense === "now" ? TODAY : isoDay(looked.day);
  const ahead = coming.map((each) => ({
    value: isoDay(each.day),
    label: comingWords(each, child ?? "de leerling"),
    detail: writeDay(each.day),
    href: addressOf(casusId, { day: isoDay(each.day) }),
  }));
  const other =
    looked.tense === "now" || ahead.some(({ value }) => value === current)
      ? []
      : [
          {
            value: current,
            label: looked.tense === "past" ? "toen" : "dan",
            detail: writeDay(looked.day),
            href: addressOf(casusId, { day: current }),
          },
        ];
  const today = { value: TODAY, label: "vandaag", detail: "zoals het nu is", href: addressOf(casusId, {}) };
  const [before, after] = looked.tense === "past" ? [other, []] : [[], other];
  return (
    <>
      <Moments label="Kies een moment" current={current} options={[...before, today, ...ahead, ...after]} />
      <ScreenOnly>
        <details className="nader mt-6">
          <summary>Een andere dag</summary>
          <form method="get" className="stapel mt-4">
            <DateFields
              name="dag"
              label="Welke dag?"
              help="Een dag in het verleden of in de toekomst. U ziet hoe het is om 12.00 uur."
              defaultValue={looked.tense === "now" ? undefined : typedParts(looked.day)}
            />
            <p>
              <Button kind="edge">Laat deze dag zien</Button>
            </p>
          </form>
        </details>
      </ScreenOnly>
    </>
  );
}

const TODAY = "vandaag";

const isoDay = ({ year, month, day }: Day) =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

function comingWords({ kind, age }: Coming, child: string): string {
  switch (kind) {
    case "meeting":
      return "overleg";
    case "consent_ends":
      return "na een toestemming";
    case "birthday":
      return `${child} wordt ${age}`;
  }
}
