import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { Letter } from "@/components/ui/letter";
import { Lines } from "@/components/ui/lines";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { SectionHead } from "@/components/ui/section-head";
import { TextLink } from "@/components/ui/text-link";
import {
  type AuthoritySituation,
  authorityPicture,
  SITUATIONS_OF,
  stepsTowards,
} from "@/lib/casus/authority-picture";
import { SITUATION_LABELS, situationSentence, stepWords } from "@/lib/casus/authority-words";
import { capital } from "@/lib/casus/number-words";
import type { CasusView } from "@/lib/casus/view";
import type { GuardianView } from "@/lib/casus/view-people";
import { AuthorityGap } from "./authority-gap";
import { AUTHORITY_WORDS, checkWords, relationOf, reviewWords } from "./people-words";

type AuthorityPageProps = {
  casus: CasusView;
  /** What somebody says is so; null where nobody said anything. */
  wanted: AuthoritySituation | null;
};

/** Who holds authority over a minor, how that was checked, and what to record where it is otherwise. */
export function AuthorityPage({ casus, wanted }: AuthorityPageProps) {
  const { pupil, guardians } = casus;
  const picture = authorityPicture(guardians);
  const people = `/casussen/${casus.id}/mensen`;
  return (
    <Page
      kicker={<TextLink href={people}>De mensen om {pupil.callName}</TextLink>}
      title={situationSentence(picture, pupil.callName)}
    >
      <Letter>
        <AuthorityGap casus={casus} picture={picture} />
        {guardians.map((guardian) => (
          <Holder key={guardian.id} casus={casus} guardian={guardian} />
        ))}
        <SectionHead
          id="anders"
          title="Is het anders?"
          why={
            <MarginNote rule={["ACT-3", "AUT-1"]}>
              Dit beeld volgt uit wat er per persoon is vastgelegd. U verandert het door dat vast te leggen.
            </MarginNote>
          }
        />
        <Row state="stil">
          <form className="stapel" action="#anders">
            <ChoiceList
              type="radio"
              name="zo"
              label={`Wie heeft er gezag over ${pupil.callName}?`}
              defaultValue={wanted ?? picture.situation}
              options={SITUATIONS_OF[casus.framework].map((value) => ({
                value,
                label: SITUATION_LABELS[value],
                help: value === picture.situation ? "zo is het nu vastgelegd" : undefined,
              }))}
            />
            <Actions>
              <Button kind="edge">Toon wat ik dan vastleg</Button>
            </Actions>
          </form>
        </Row>
        {wanted ? <Steps casus={casus} wanted={wanted} /> : null}
      </Letter>
    </Page>
  );
}

function Holder({ casus, guardian }: { casus: CasusView; guardian: GuardianView }) {
  const [newest] = guardian.records;
  const page = `/casussen/${casus.id}/mensen/${guardian.id}`;
  const known = guardian.authority ?? "unknown";
  const review = newest ? reviewWords(newest, casus) : null;
  const due = review !== null && newest?.reviewOn != null && newest.reviewOn <= casus.now;
  const open = known === "undetermined" || known === "unknown";
  return (
    <Row
      level={2}
      state={due || open ? "wacht" : undefined}
      when={relationOf(guardian, casus)}
      title={
        open
          ? `Of ${guardian.name} gezag heeft, staat nog niet vast.`
          : `${guardian.name} ${AUTHORITY_WORDS[known]}.`
      }
    >
      <p>{newest ? checkWords(newest, casus.names, casus) : "Nog niemand ging het na."}</p>
      {newest?.courtLimits ? (
        <p>
          <strong>Een rechter bepaalde:</strong> {newest.courtLimits}
        </p>
      ) : null}
      {review ? <p>{due ? <strong>{review}</strong> : review}</p> : null}
      <p>
        <TextLink href={page}>Bekijk of wijzig {guardian.name}</TextLink>
      </p>
    </Row>
  );
}

function Steps({ casus, wanted }: { casus: CasusView; wanted: AuthoritySituation }) {
  const steps = stepsTowards(wanted, casus.guardians).map(stepWords);
  const people = `/casussen/${casus.id}/mensen`;
  return (
    <Row state="nu" level={2} title={`${capital(SITUATION_LABELS[wanted])}: dit legt u vast.`}>
      {steps.length === 0 ? (
        <p>Niets. Zo is het al vastgelegd.</p>
      ) : (
        <Lines
          items={steps.map(({ id, title, guardianId }) => ({
            id,
            title: (
              <TextLink href={guardianId ? `${people}/${guardianId}/gezag` : `${people}/gezin`}>
                {title}
              </TextLink>
            ),
          }))}
        />
      )}
    </Row>
  );
}
