import { TextLink } from "@/components/ui/text-link";

/** Signing in again without leaving the form: in a tab beside it, so that what was typed stays. */
export function SignInBeside() {
  return (
    <p>
      <TextLink href="/inloggen" hard target="_blank">
        Log in, in een nieuw tabblad
      </TextLink>
      . Druk daarna hier nog een keer op de knop.
    </p>
  );
}
