import { Empty } from "@/components/ui/empty";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { addressOf, type Chosen, type Place } from "@/lib/who-sees/address";
import type { WhoSees } from "@/lib/who-sees/read";
import { dayInWords } from "@/lib/who-sees/words";
import { ChosenCell } from "./chosen-cell";
import { MomentChoice } from "./moment-choice";
import { Difference, Suppositions } from "./supposing";
import { WhoSeesGrid } from "./who-sees-grid";

type WhoSeesPageProps = { view: WhoSees; place: Place; chosen: Chosen | null };

/** Who sees what about a pupil, at a moment. */
export function WhoSeesPage({ view, place, chosen }: WhoSeesPageProps) {
  const { casusId, child, as, rows, older } = view;
  return (
    <Page
      kicker={
        child ? <TextLink href={`/casussen/${casusId}/notities`}>{child}, notities</TextLink> : "Functionaris"
      }
      title={`Wie ziet wat${child ? ` over ${child}` : ""}, ${dayInWords(view)}?`}
      lead={`${WHOSE[as]} ${HOW[view.looked.tense]}`}
    >
      <MomentChoice view={view} />
      <Suppositions view={view} />
      <div className="mt-8 flex flex-col gap-8">
        <Difference view={view} />
        {rows.length === 0 ? (
          <Empty
            title={view.looked.tense === "past" ? "Hier stond toen nog niets." : "Hier staat nog niets."}
          />
        ) : (
          <WhoSeesGrid view={view} place={place} chosen={chosen} />
        )}
        {chosen ? <ChosenCell view={view} chosen={chosen} /> : null}
      </div>
      {older ? (
        <p className="mt-6">
          <TextLink className="lees" href={addressOf(casusId, { ...place, before: older, cell: undefined })}>
            Oudere delen
          </TextLink>
        </p>
      ) : null}
      <p className="klein zacht mt-6 max-w-[44em]">{ABOUT[as]}</p>
    </Page>
  );
}

const WHOSE: Record<WhoSees["as"], string> = {
  coordinator: "U ziet hier alleen de delen die u zelf mag lezen.",
  author: "U ziet hier de delen die u zelf schreef.",
  officer: "U ziet hier de delen die mensen van uw organisatie schreven, zonder de tekst.",
};

const HOW: Record<WhoSees["looked"]["tense"], string> = {
  now: "Kies een vakje voor de reden en de bron.",
  past: "Zo stond het toen, om 12.00 uur: dit is bewaard, en niet opnieuw beslist.",
  future: "Zo wordt het om 12.00 uur volgens de regels, als er verder niets verandert.",
};

const ABOUT: Record<WhoSees["as"], string> = {
  coordinator:
    "Waarom iemand niet leest, staat er alleen bij delen die u zelf schreef, en alleen als het volgt uit wat u zelf koos.",
  author: "Waarom iemand niet leest, staat er alleen bij als het volgt uit wat u zelf koos.",
  officer: "U ziet wie mag lezen en wie opende. Mensen die de leerling zelf koos, staan er niet bij.",
};
