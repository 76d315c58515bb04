import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { SectionHead } from "@/components/ui/section-head";
import { TextLink } from "@/components/ui/text-link";
import { capital } from "@/lib/casus/number-words";
import type { Head } from "@/lib/casus/newest-heads";
import type { Parties } from "@/lib/casus/parties";
import type { CasusView } from "@/lib/casus/view";
import type { CasusConsents as Consents } from "@/lib/consent/casus-view";
import type { GuardedWait } from "@/lib/consent/guarded-waits";
import { CasusConsents } from "./casus-consents";
import { CasusKring } from "./casus-kring";
import { CasusWaits, waitsOf } from "./casus-waits";
import { standingNow } from "./consent-now";
import { inSentence } from "./consent-summary";
import { NewestHeads } from "./newest-heads";
import { FamilyLines, ProfessionalLines } from "./people-lines";
import { classWords, pupilTitle, whoDecides } from "./pupil-words";
import { day, longDay } from "@/lib/calendar/words";

type CasusPageProps = {
  casus: CasusView;
  consents: Consents["consents"];
  drafts: Consents["drafts"];
  parties: ReadonlyMap<string, Parties>;
  heads: readonly Head[];
  /** What waits for the viewer to be released. */
  guarded: readonly GuardedWait[];
  /** The viewer talks with the pupil for the school, and may promise no secrecy. */
  noSecrecy: boolean;
};

/** One casus from top to bottom: whom it is about, what waits, the people, the consents through time, the newest notes. */
export function CasusPage({ casus, consents, drafts, parties, heads, guarded, noSecrecy }: CasusPageProps) {
  const { pupil, organisation, coordinates, framework, now } = casus;
  const here = `/casussen/${casus.id}`;
  const waits = waitsOf(casus, consents, guarded);
  const decides = whoDecides(casus);
  const open = casus.closedAt === null;
  const statuses = consents.flatMap((consent) => standingNow(consent, now)?.status ?? []);
  const filled = waits.some(({ action }) => action !== undefined);
  return (
    <Page
      kicker={[classWords(pupil.schoolClass), organisation.name].filter(Boolean).join(", ")}
      title={pupilTitle(casus)}
    >
      <Letter>
        <Row
          state="stil"
          why={
            decides ? (
              <MarginNote title="Waarom" source={decides.source} rule={decides.rule}>
                {decides.sentence}
              </MarginNote>
            ) : undefined
          }
        >
          <p>{standingOfViewer(casus)}</p>
        </Row>
        <CasusWaits waits={waits} />
        <SectionHead id="mensen" title={`De mensen om ${pupil.callName}`} />
      </Letter>
      {coordinates && open ? (
        <CasusKring casus={casus} consents={consents} parties={parties} />
      ) : (
        <Letter>
          {casus.guardians.length > 0 || coordinates ? (
            <Row state="stil" when="gezin">
              <FamilyLines casus={casus} />
            </Row>
          ) : null}
          {casus.participants.length > 0 ? (
            <Row state="stil" when="professionals">
              <ProfessionalLines casus={casus} people={casus.participants} />
            </Row>
          ) : null}
        </Letter>
      )}
      <Letter>
        <Row state="stil">
          <Actions>
            {coordinates ? (
              <Button kind="text" href={`${here}/mensen`}>
                Bekijk en wijzig de mensen
              </Button>
            ) : null}
            <Button kind="text" href={`${here}/ambtskringen`}>
              Ambtskringen op school
            </Button>
          </Actions>
          {noSecrecy ? (
            <p>
              Gaat u met {pupil.callName} praten? Beloof geen geheimhouding.{" "}
              <TextLink href={`${here}/ambtskringen/gesprek`}>Lees wat u wel kunt zeggen</TextLink>.
            </p>
          ) : null}
        </Row>
        {consents.length > 0 || coordinates ? (
          <SectionHead id="toestemming" title="Toestemming door de tijd" />
        ) : null}
        {coordinates ? (
          <Row state="stil">
            <p>
              {statuses.length === 0
                ? "Er loopt nu geen vraag. Zonder toestemming leest ieder wat de eigen plaats opent, en niets van een andere organisatie."
                : `${capital(inSentence(statuses))}.`}
            </p>
            {open ? (
              <Actions>
                <Button kind={filled ? "edge" : "main"} href={`${here}/toestemming/nieuw`}>
                  Vraag toestemming
                </Button>
                {consents.length > 0 ? (
                  <Button kind="text" href={`${here}/toestemming`}>
                    Wie antwoordde wat, en wat eindigt wanneer
                  </Button>
                ) : null}
              </Actions>
            ) : null}
          </Row>
        ) : null}
        {drafts.map((draft) => (
          <Row key={draft.id} kort when="klad" whenDetail={day(draft.draftedAt, framework, now)}>
            <p>
              <TextLink href={`${here}/toestemming/${draft.id}`}>
                {draft.question || "Een vraag zonder tekst"}
              </TextLink>
              , nog niet verstuurd.
            </p>
          </Row>
        ))}
      </Letter>
      {consents.length > 0 ? <CasusConsents casus={casus} consents={consents} parties={parties} /> : null}
      <Letter>
        <SectionHead
          id="notities"
          title={`Wat u over ${pupil.callName} leest`}
          why={
            <MarginNote rule={["CON-1", "OWN-1"]}>
              Wat een andere organisatie schrijft, leest u met toestemming. Wat het gezin zelf deelt, leest u
              zonder.
            </MarginNote>
          }
        />
        <NewestHeads casus={casus} heads={heads} />
        {coordinates && open ? (
          <>
            <SectionHead title="Als het werk klaar is" />
            <Row state="stil">
              <p>
                U kunt de casus sluiten. Niemand doet dan nog mee.{" "}
                <TextLink href={`${here}/sluiten`}>Sluit de casus</TextLink>.
              </p>
            </Row>
          </>
        ) : null}
      </Letter>
    </Page>
  );
}

/** As what the viewer is here, and since when. */
function standingOfViewer({ me, organisation, framework, coordinates, pupil }: CasusView): string {
  const since = me?.since ? ` sinds ${longDay(me.since, framework)}` : "";
  const role = me?.role ? ` Wat u doet: ${me.role}.` : "";
  if (coordinates && me?.present)
    return `U coördineert deze casus van ${organisation.name} en doet${since} mee.${role}`;
  if (coordinates) return `U coördineert deze casus van ${organisation.name}.`;
  return `U doet${since} mee aan de casus van ${pupil.callName}, gemaakt door ${organisation.name}.${role}`;
}
