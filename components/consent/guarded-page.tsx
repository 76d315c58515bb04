import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { MarginNote } from "@/components/ui/margin-note";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { longDay } from "@/lib/calendar/words";
import type { GuardedPage } from "@/lib/consent/guarded-view";
import { listOf } from "@/lib/consent/vocabulary";
import { PrintInLanguages } from "./print-in-languages";
import { ReleaseForm, WriteForm } from "./guarded-forms";

type Ids = { casus: string; consent: string; person: string };

/** The request as a guardian reads it to whom reading is closed: written by one of the two, released by the other. */
export function GuardedVersionPage({ ids, view }: { ids: Ids; view: GuardedPage }) {
  const { name, call, version, released, may, manages, two } = view;
  const request = `/casussen/${ids.casus}/toestemming/${ids.consent}`;
  const back = manages
    ? { href: request, label: "Naar de toestemming" }
    : { href: `/casussen/${ids.casus}`, label: "Naar de casus" };
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={back.href}>{back.label}</TextLink>}
      title={titleOf(view)}
      aside={
        <MarginNote title="Twee mensen" rule={["VIS-3", "ACT-3"]}>
          Lezen is afgesloten voor {name}. School, klas, plaatsen en mensen staan daarom niet in de vraag aan
          deze persoon. {listOf(two)} sloten het af: de een schrijft, de ander geeft vrij.
        </MarginNote>
      }
    >
      {version === null ? null : (
        <p>
          <TextLink href={`${request}/zo-leest/${ids.person}`}>
            Lees de versie zoals {call} die krijgt
          </TextLink>
        </p>
      )}
      <Standing view={view} />
      {may === "release" && version ? <ReleaseForm ids={ids} version={version.id} call={call} /> : null}
      {released && manages ? (
        <>
          <Actions>
            <Button href={`${request}/vragen/${ids.person}`}>Vraag het aan {call}</Button>
            <Button
              kind="text"
              icon="print"
              href={`${request}/zonder-plaatsen/${ids.person}/formulier.pdf`}
              hard
            >
              Deze versie om te printen (pdf)
            </Button>
          </Actions>
          <PrintInLanguages form={`${request}/zonder-plaatsen/${ids.person}/formulier.pdf`} />
          <p className="zacht">
            Geef het blad op een plek die niets verraadt, en niet met een brief of envelop van uw organisatie.
          </p>
        </>
      ) : null}
      {may === "write" ? (
        <>
          <h2>{version === null ? "Schrijf de versie" : "Schrijf een nieuwe versie"}</h2>
          <p>
            De onderwerpen, de duur en de rechten komen uit de vraag. Wie het vraagt, vertelt en krijgt, staat
            er alleen als soort in: een school, een organisatie voor jeugdhulp. De rest schrijft u hier, zo
            dat {call} weet waar een ja of een nee over gaat.
          </p>
          {released ? (
            <p>
              Bewaart u een nieuwe, dan leest {call} de vorige meteen niet meer, tot de nieuwe is vrijgegeven.
            </p>
          ) : null}
          <WriteForm ids={ids} texts={version} kind={released ? "edge" : "main"} />
        </>
      ) : null}
      {may === "look" && version === null ? (
        <p>
          {listOf(two)} schrijven deze versie. Is een van beiden er niet meer? Vraag dan{" "}
          <TextLink href={`/casussen/${ids.casus}/mensen/${ids.person}/afsluiten?mee=ander`}>
            iemand anders om mee te beslissen
          </TextLink>
          .
        </p>
      ) : null}
    </Page>
  );
}

function titleOf({ call, version, released, may }: GuardedPage): string {
  if (may === "release") return `Mag deze versie naar ${call}? Dat beslist u mee.`;
  if (released) return `${call} kan de vraag krijgen, zonder school, plaats en namen.`;
  if (version === null || version.secondAgrees !== null)
    return `${call} krijgt de vraag pas in een versie zonder school, plaats en namen.`;
  return `De versie voor ${call} wacht op ${version.second}.`;
}

function Standing({ view: { version, released, framework, may } }: { view: GuardedPage }) {
  if (version === null || may === "release") return null;
  const on = (at: Date) => longDay(at, framework);
  const made = `${version.by} schreef deze versie op ${on(version.writtenAt)}.`;
  if (version.secondAt === null)
    return (
      <p>
        {made} {version.second} leest haar en geeft haar vrij.
      </p>
    );
  if (version.secondAgrees !== true)
    return (
      <Notice kind="wacht">
        {version.second} gaf deze versie op {on(version.secondAt)} niet vrij. Spreek samen af wat anders moet,
        en schrijf een nieuwe.
      </Notice>
    );
  return (
    <p>
      {made} {version.second} gaf haar vrij op {on(version.secondAt)}.
      {released ? "" : " Daarna is het lezen opnieuw afgesloten: er is een nieuwe versie nodig."}
    </p>
  );
}
