import { narrowNested, wideNested } from "@/components/kring/nested-layout";
import { NestedSvg } from "@/components/kring/nested-svg";
import { KRING_WORDS } from "@/lib/ambtskring/kinds";
import type { Member } from "@/lib/ambtskring/rows";
import type { KringView } from "@/lib/ambtskring/view";
import { callNameOf } from "@/lib/casus/view";

export type Shown = { kring: KringView; members: readonly Member[] };

type KringenDrawingProps = {
  child: { name: string; detail?: string };
  /** Of which day it speaks, as a label of the picture. */
  label: string;
  kringen: readonly Shown[];
  /** Where a membership is moved; null where nothing can be changed. */
  moveHref: ((member: Member) => string) | null;
};

/** The kringen round a pupil with who stands in them; whom the viewer may move is a link, as in the list under it. */
export function KringenDrawing({ child, label, kringen, moveHref }: KringenDrawingProps) {
  const nested = kringen.map(({ kring, members }) => ({
    id: kring.id,
    name: KRING_WORDS[kring.kind].name,
    about: members.length === 0 ? "niemand" : kring.situation,
    people: members.map(({ id, person }) => ({
      id,
      name: callNameOf(person.name),
      role: person.jobTitle ?? undefined,
      sector: person.organisation.sector,
    })),
  }));
  const doors = new Map(
    kringen.flatMap(({ kring, members }) =>
      moveHref === null || !kring.mayEnd
        ? []
        : members.map((member): [string, string] => [member.id, moveHref(member)]),
    ),
  );
  const choose = doors.size > 0 ? " Kies een naam om iemand te verplaatsen." : "";
  const common = { label: `${label}${choose} De lijst eronder zegt hetzelfde in woorden.`, doors };
  return (
    <figure className="kringtekening">
      <NestedSvg className="k-breed" layout={wideNested(child, nested)} {...common} />
      <NestedSvg className="k-smal" layout={narrowNested(child, nested)} {...common} />
      <figcaption>
        {label} De kring dichtst bij {child.name} hoort het meest.
        {choose}
      </figcaption>
    </figure>
  );
}
