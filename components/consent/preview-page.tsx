import { TextLink } from "@/components/ui/text-link";
import type { Preview } from "@/lib/consent/preview";
import { TheQuestion } from "./form/question";

type PreviewPageProps = {
  preview: Preview;
  /** Where the coordinator came from. */
  back: { href: string; label: string };
};

/** The page of one signer as that person gets it, under a bar that says whose it is. Nothing in it can be pressed. */
export function PreviewPage({ preview, back }: PreviewPageProps) {
  const { asked, name, who } = preview;
  return (
    <>
      <aside className="voorbeeldbalk" aria-label="Over dit voorbeeld">
        <p>
          <strong>Zo leest {who} het.</strong> De knoppen en velden doen hier niets.
        </p>
        <TextLink href={back.href}>{back.label}</TextLink>
      </aside>
      <fieldset className="voorbeeld" disabled>
        <TheQuestion asked={asked} name={name} freshKey={asked.consentId} />
      </fieldset>
    </>
  );
}
