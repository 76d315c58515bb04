import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { STEPS, type Step, type StepLinks } from "./form/steps";

const NAMES: Record<Step, string> = {
  brief: "De brief",
  antwoord: "Antwoord",
};

type PreviewBarProps = {
  /** "Sanne de Wit (moeder)". */
  who: string;
  step: Step;
  /** Null where all is on one page. */
  links: StepLinks | null;
  languages: readonly { locale: Locale; label: string; href: string; current: boolean }[];
  back: { href: string; label: string };
};

/**
 * Above a preview, in Dutch whatever the language below it: whose page it is, the other steps, and the way back. Another
 * language is a page loaded whole: its direction stands at the top of the document.
 */
export function PreviewBar({ who, step, links, languages, back }: PreviewBarProps) {
  return (
    <aside className="voorbeeldbalk" aria-label="Over dit voorbeeld" lang="nl" dir="ltr">
      <div>
        <p>
          <strong>Zo leest {who} het.</strong> De knoppen en velden doen hier niets.
        </p>
        <TextLink href={back.href} hard>
          {back.label}
        </TextLink>
      </div>
      <div>
        {links === null ? null : (
          <nav aria-label="Stappen van het formulier">
            <ol>
              {STEPS.map((each) => (
                <li key={each}>
                  <TextLink href={links[each]} aria-current={each === step ? "step" : undefined}>
                    {NAMES[each]}
                  </TextLink>
                </li>
              ))}
            </ol>
          </nav>
        )}
        {languages.length < 2 ? null : (
          <ul aria-label="In welke taal">
            {languages.map(({ locale, label, href, current }) => (
              <li key={locale}>
                <TextLink href={href} hard aria-current={current ? "true" : undefined}>
                  {label}
                </TextLink>
              </li>
            ))}
          </ul>
        )}
      </div>
    </aside>
  );
}
