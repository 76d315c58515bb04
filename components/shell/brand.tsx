import { TextLink } from "@/components/ui/text-link";

/** The mark and the name: home. */
export function Brand({ href = "/" }: { href?: string }) {
  return (
    <TextLink className="merk" href={href}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <use href="#i-mark" />
      </svg>
      Kringspraak
    </TextLink>
  );
}
