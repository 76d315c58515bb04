import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FamilyFrame } from "@/components/shell/family-frame";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { DurationBar } from "@/components/ui/duration-bar";
import { Lines } from "@/components/ui/lines";
import { MarginNote } from "@/components/ui/margin-note";
import { Mark } from "@/components/ui/mark";
import { Page } from "@/components/ui/page";
import { PeopleList } from "@/components/ui/people-list";
import { PersonName } from "@/components/ui/person-name";
import { StickyBar } from "@/components/ui/sticky-bar";
import { YesNo } from "@/components/ui/yes-no";

export const metadata: Metadata = { title: "Onderdelen voor het gezin" };

/** The frame for guardians and pupils, with a letter in it. */
export default function FamilyStylePage() {
  if (process.env.KRINGSPRAAK_DEMO !== "1") notFound();
  return (
    <FamilyFrame
      help={{ name: "Marije Postma", telephone: "085 – 010 20 30" }}
      steps={{ current: 1, total: 2 }}
      signOut="/uitloggen"
    >
      <Page
        layout="brievenblad"
        kicker="Over Noor van Dalen, klas 2b"
        title="Mogen wij de jeugdarts vertellen wat er met Noor speelt?"
      >
        <MarginNote inText title="Waarom u" source="Convenant, Bijlage 6" rule="SAY-NL-2">
          U bent haar moeder en hebt gezag. Noor is dertien: tot zestien jaar beslissen kind en ouder samen.
        </MarginNote>
        <p>Beste Sanne,</p>
        <p>
          Noor komt vaak te laat of niet op school. Zij wil zelf weten waarom opstaan niet lukt. Wij willen
          daar met de jeugdarts over praten.
        </p>
        <h2>Wat wij willen delen</h2>
        <Lines
          items={[
            {
              id: "verzuim",
              title: "Verzuim",
              help: "Hoe vaak Noor er sinds september niet was. Niet waarom.",
            },
            { id: "thuis", title: "Thuis", help: "Wat u en Noor vertelden over slapen. Niets over u zelf." },
          ]}
        />
        <h2>Met wie</h2>
        <PeopleList
          people={[
            {
              id: "ilse",
              name: "Ilse Verhoeven",
              sector: "gezondheidszorg",
              role: "jeugdarts, GGD Rivierland",
            },
          ]}
        />
        <h2>Wanneer</h2>
        <p>
          Tot en met <Mark>31 juli 2027</Mark>. Dan houdt het vanzelf op.
        </p>
        <DurationBar
          from="9 maart"
          until="31 juli"
          after="daarna niets"
          label="Van 9 maart tot en met 31 juli 2027"
        />
        <h2>Wat er dan gebeurt</h2>
        <YesNo
          yes={{ title: "Zegt u ja", children: "Dan denken zij mee over wat Noor helpt." }}
          no={{ title: "Zegt u nee", children: "De hulp van school gaat gewoon door." }}
        />
        <p>
          Met vriendelijke groet,
          <br />
          <PersonName name="Marije Postma" sector="school" role="zorgcoördinator, De Zilverberk" />
        </p>
        <Actions>
          <Button href="#">Ik heb het gelezen, verder</Button>
        </Actions>
        <p className="klein zacht">U hebt nog niets besloten.</p>
        <StickyBar>
          <span>3 mensen lezen dit</span>
        </StickyBar>
      </Page>
    </FamilyFrame>
  );
}
