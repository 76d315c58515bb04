import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Letter } from "@/components/ui/letter";
import { Lines } from "@/components/ui/lines";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { SectionHead } from "@/components/ui/section-head";
import { TextLink } from "@/components/ui/text-link";
import { KRING_ORDER, KRING_WORDS } from "@/lib/ambtskring/kinds";
import { membersOn, type OnDay } from "@/lib/ambtskring/on-day";
import type { Member } from "@/lib/ambtskring/rows";
import type { KringenView } from "@/lib/ambtskring/view";
import { instantOf } from "@/lib/calendar/date";
import { longDay } from "@/lib/calendar/words";
import { inWords } from "@/lib/casus/number-words";
import type { CasusView } from "@/lib/casus/view";
import { KringRow } from "./kring-row";
import { KringenDrawing } from "./kringen-drawing";
import { MomentForm, type TypedMoment } from "./moment-form";
import { OwnInquiries } from "./own-inquiries";

type KringenPageProps = {
  casus: CasusView;
  view: KringenView;
  on: OnDay;
  asked: { typed: TypedMoment; error?: string };
};

/** The ambtskringen round a pupil on one day: drawn, and in words; then another day, and what each kind means. */
export function KringenPage({ casus, view, on, asked }: KringenPageProps) {
  const { pupil, framework } = casus;
  const here = `/casussen/${casus.id}/ambtskringen`;
  const now = on.when === "now";
  const moveHref = now ? ({ id }: Member) => `${here}/leden/${id}` : null;
  const shown = view.kringen
    .map((kring) => ({ kring, members: membersOn(on, kring.members) }))
    // Of another day: those in which somebody stood then.
    .filter(({ members }) => now || members.length > 0);
  const written = longDay(instantOf(framework, on.day), framework);
  return (
    <Page
      kicker={<TextLink href={`/casussen/${casus.id}`}>{pupil.name}</TextLink>}
      title={titleOf(pupil.callName, shown.length, view, on, written)}
      lead="Een ambtskring is wie op school iets mag weten over één leerling, in één situatie, zolang dat nodig is. Wat daar verteld wordt, blijft daar."
    >
      <Letter>
        {view.promisesNoSecrecy ? (
          <Row state="stil" when="voor een gesprek">
            <p>
              Gaat u met {pupil.callName} praten? Beloof geen geheimhouding.{" "}
              <TextLink href={`${here}/gesprek`}>Lees wat u wel kunt zeggen</TextLink>.
            </p>
          </Row>
        ) : null}
        {view.mayMake || view.mayInquire ? (
          <Row state="stil">
            <Actions>
              {view.mayMake ? <Button href={`${here}/nieuw`}>Maak een kring</Button> : null}
              {view.mayInquire ? (
                <Button kind={view.mayMake ? "text" : "main"} href={`${here}/op-de-hoogte`}>
                  Vraag om op de hoogte te zijn
                </Button>
              ) : null}
            </Actions>
          </Row>
        ) : null}
      </Letter>
      {shown.length > 0 ? (
        <KringenDrawing
          child={{ name: pupil.callName, detail: pupil.schoolClass ?? undefined }}
          label={labelOf(pupil.callName, on, written)}
          kringen={shown}
          moveHref={moveHref}
        />
      ) : null}
      <Letter>
        {shown.map(({ kring, members }) => (
          <KringRow
            key={kring.id}
            kring={kring}
            members={members}
            casus={casus}
            on={on}
            moveHref={moveHref}
          />
        ))}
        <OwnInquiries inquiries={view.ownInquiries} casus={casus} open={casus.closedAt === null} />
        {view.kringen.length > 0 ? (
          <>
            <SectionHead id="dag" title="Wie stond er op een andere dag in?" />
            <Row
              state="stil"
              why={
                <MarginNote>
                  Van een dag die voorbij is, ziet u wat er toen en later is opgeschreven. Van een dag die
                  komt, wat er nu is afgesproken.
                </MarginNote>
              }
            >
              <MomentForm path={here} typed={asked.typed} error={asked.error} elsewhen={!now} />
            </Row>
          </>
        ) : null}
        <SectionHead title="Welke kringen er zijn" />
        <Row
          state="stil"
          why={
            <MarginNote source="CLB-informatie" rule={["KRG-1", "KRG-3"]}>
              In welke kring iemand staat, hangt af van de leerling, de situatie en het moment. Niet van de
              functie alleen.
            </MarginNote>
          }
        >
          <Lines
            items={KRING_ORDER.map((kind) => ({
              id: kind,
              title: KRING_WORDS[kind].name,
              help: KRING_WORDS[kind].meaning,
            }))}
          />
        </Row>
      </Letter>
    </Page>
  );
}

function titleOf(pupil: string, count: number, view: KringenView, on: OnDay, day: string): string {
  switch (on.when) {
    case "past":
      return count === 0
        ? `Op ${day} stond er niemand in een kring die u ziet.`
        : `Zo stonden de kringen om ${pupil} op ${day}.`;
    case "future":
      return `Zo staan de kringen om ${pupil} op ${day}, als er niets verandert.`;
    case "now":
      if (count > 0) return `U ziet ${inWords(count)} ${count === 1 ? "kring" : "kringen"} om ${pupil}.`;
      return view.mayMake ? `Er is nog geen kring om ${pupil}.` : `U staat in geen kring om ${pupil}.`;
  }
}

function labelOf(pupil: string, on: OnDay, day: string): string {
  switch (on.when) {
    case "past":
      return `De kringen om ${pupil} zoals zij op ${day} stonden.`;
    case "future":
      return `De kringen om ${pupil} zoals zij op ${day} staan, als er niets verandert.`;
    case "now":
      return `De kringen om ${pupil} zoals zij nu zijn.`;
  }
}
