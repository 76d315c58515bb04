import { Lines } from "@/components/ui/lines";
import { Notice } from "@/components/ui/notice";
import { ScreenOnly } from "@/components/ui/screen-only";
import { TextLink } from "@/components/ui/text-link";
import { capital, inWords, listed } from "@/lib/casus/number-words";
import { NOTE_KIND_WORDS } from "@/lib/note/vocabulary";
import { nameOf } from "@/lib/person/people";
import { addressOf } from "@/lib/who-sees/address";
import type { WhoSees } from "@/lib/who-sees/read";

/** What somebody may suppose, as links: looking changes nothing. */
export function Suppositions({ view: { casusId, offered, supposed } }: { view: WhoSees }) {
  if (offered.length === 0) return null;
  return (
    <ScreenOnly>
      <details className="nader">
        <summary>Wat als er iets verandert?</summary>
        <p className="klein zacht mt-2 mb-4">
          U ziet wat er dan gebeurt. Er wordt niets bewaard en niemand hoort ervan.
        </p>
        <Lines
          items={offered.map(({ key, label }) => ({
            id: key,
            title: (
              <TextLink
                href={addressOf(casusId, { suppose: key })}
                aria-current={supposed?.offered.key === key ? "true" : undefined}
              >
                Stel: {withSmall(label)}
              </TextLink>
            ),
          }))}
        />
      </details>
    </ScreenOnly>
  );
}

/** A name keeps its capital. */
const withSmall = (label: string) => label.replace(/^Iemand/, "iemand");

/** What would be otherwise, part by part. */
export function Difference({ view }: { view: WhoSees }) {
  const { supposed, rows, people, casusId } = view;
  if (supposed === null) return null;
  const changed = rows.flatMap((row) => {
    const changes = supposed.changes.filter(({ part }) => part === row.id);
    return changes.length === 0 ? [] : [{ row, changes }];
  });
  const names = (changes: typeof supposed.changes, reads: boolean) =>
    changes.filter((each) => each.reads === reads).map(({ reader }) => nameOf(people, reader));
  return (
    <Notice
      kind={changed.length > 0 ? "wacht" : "info"}
      title={`Stel: ${withSmall(supposed.offered.label)}. ${outcome(changed.length)}`}
    >
      {changed.length > 0 ? (
        <ul className="stapel">
          {changed.map(({ row, changes }) => (
            <li key={row.id}>
              <strong>{row.heading ?? NOTE_KIND_WORDS[row.kind]}</strong>
              {": "}
              {[sentence(names(changes, true), "dan wel"), sentence(names(changes, false), "dan niet meer")]
                .filter(Boolean)
                .join(" ")}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="klein">
        Er is niets veranderd: dit is wat de regels dan zeggen.{" "}
        <TextLink href={addressOf(casusId, {})}>Terug naar hoe het nu is</TextLink>
      </p>
    </Notice>
  );
}

const outcome = (parts: number) =>
  parts === 0
    ? "Er verandert niets aan wie wat leest."
    : `${capital(inWords(parts))} ${parts === 1 ? "deel verandert" : "delen veranderen"} van lezers.`;

const sentence = (names: readonly string[], words: string) =>
  names.length === 0 ? "" : `${listed(names)} ${names.length === 1 ? "leest" : "lezen"} dit ${words}.`;
