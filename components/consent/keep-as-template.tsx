import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";

/** The way from a request to an example of it. */
export function KeepAsTemplate({ href }: { href: string }) {
  return (
    <Row kort when="voorbeeld">
      <p>
        Stelt u deze vraag vaker?{" "}
        <TextLink href={href}>Bewaar die als voorbeeld voor uw organisatie</TextLink>, zonder namen.
      </p>
    </Row>
  );
}
