import { ConfirmInPlace } from "@/components/ui/confirm-in-place";
import { MarginNote } from "@/components/ui/margin-note";
import { Notice } from "@/components/ui/notice";
import { Row } from "@/components/ui/row";
import { day } from "@/lib/calendar/words";
import { endOwnPagesAction } from "@/lib/casus/actions";
import type { OwnPagesView } from "@/lib/casus/own-pages-view";
import type { CasusView } from "@/lib/casus/view";
import { FormSheet } from "./form-sheet";
import { OwnPagesForm } from "./own-pages-form";

type OwnPagesRowProps = {
  casus: Pick<CasusView, "id" | "framework" | "now" | "closedAt">;
  personId: string;
  /** How this person is called in a sentence. */
  name: string;
  view: OwnPagesView | null;
};

/** The link to somebody's own pages, apart from any question: when it went, whether it arrived, and how to take it back. */
export function OwnPagesRow({ casus, personId, name, view }: OwnPagesRowProps) {
  if (view === null) return null;
  const { offered, ways, last } = view;
  const lives = last !== null && last.endedAt === null;
  const wrong = lives && last.failedAt !== null;
  return (
    <Row
      level={2}
      when="eigen pagina’s"
      title={
        lives
          ? `${name} kan met een link naar de eigen pagina’s.`
          : `${name} heeft geen link naar de eigen pagina’s.`
      }
      why={
        <MarginNote title="Wat daar staat" rule="VIS-1">
          Wat deze persoon zelf mag lezen, en wie het las. De link werkt zolang er voor deze persoon iets te
          zien is, en opent alleen met een code op het eigen adres.
        </MarginNote>
      }
    >
      {last ? (
        wrong ? (
          <Notice kind="fout">De link kwam niet aan. Kijk of het adres klopt.</Notice>
        ) : (
          <p>{sentWords(last, casus)}</p>
        )
      ) : null}
      {casus.closedAt !== null ? null : offered ? (
        <Offer casusId={casus.id} personId={personId} ways={ways} again={lives} />
      ) : (
        <p>Er is nu niets waarvoor {name} een eigen pagina nodig heeft.</p>
      )}
      {lives ? (
        <ConfirmInPlace
          trigger="Neem de link terug"
          question={`Kan ${name} er dan niet meer in?`}
          confirm={
            <FormSheet
              action={endOwnPagesAction}
              hidden={{ casusId: casus.id, personId }}
              submit="Ja, neem terug"
              kind="stop"
            />
          }
        >
          Wie nu binnen is, is er meteen uit. Een vraag die nog loopt, houdt haar eigen link.
        </ConfirmInPlace>
      ) : null}
    </Row>
  );
}

type OfferProps = { casusId: string; personId: string; ways: OwnPagesView["ways"]; again: boolean };

function Offer({ casusId, personId, ways, again }: OfferProps) {
  if (ways.length === 0) return <p>Een link kan alleen naar een adres dat van deze persoon alleen is.</p>;
  return <OwnPagesForm casusId={casusId} personId={personId} ways={ways} again={again} />;
}

type Last = NonNullable<OwnPagesView["last"]>;

function sentWords(last: Last, { framework, now }: Pick<CasusView, "framework" | "now">): string {
  const on = (at: Date) => day(at, framework, now);
  if (last.endedAt !== null)
    return `De laatste link ging op ${on(last.at)}, en is gestopt op ${on(last.endedAt)}.`;
  if (last.sentAt === null) return `De link van ${on(last.at)} wordt verstuurd.`;
  return `De link is verstuurd op ${on(last.sentAt)}.`;
}
