import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";

/** The way from a request to an example of it. */
export function KeepAsTemplate({ href }: { href: string }) {
  return (
    <Row kort when="voorbeeld">
      <p>
        Werkt deze vraag goed? <TextLink href={href}>Bewaar die als voorbeeld voor uw organisatie</TextLink>,
        zonder namen.
      </p>
    </Row>
  );
}
