import type { Metadata } from "next";
import { LetterText } from "@/components/demo/letter-text";
import { PlainFrame } from "@/components/shell/plain-frame";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Letter } from "@/components/ui/letter";
import { Page } from "@/components/ui/page";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { originOf } from "@/lib/demo/host";
import { demoLetters } from "@/lib/demo/letters";
import { demandDemo } from "@/lib/demo/only";
import { demoPeople } from "@/lib/demo/people";

export const metadata: Metadata = { title: "Post" };

const clock = new Intl.DateTimeFormat("nl-NL", { timeStyle: "medium", timeZone: "Europe/Amsterdam" });
const day = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", timeZone: "Europe/Amsterdam" });

/** The messages that were "sent", newest first; `?voor=` shows one person's. */
export default async function Post({ searchParams }: PageProps<"/demo/post">) {
  demandDemo();
  const { voor } = await searchParams;
  const everybody = (await demoPeople()).flatMap(({ people }) => people);
  const known = new Map(everybody.map((each) => [each.hat.personId, each]));
  const only = typeof voor === "string" ? known.get(voor) : undefined;
  const letters = await demoLetters(only?.hat.personId);
  const site = process.env.KRINGSPRAAK_ORIGIN ?? "";
  return (
    <PlainFrame footer="Iedereen in deze demo is verzonnen.">
      <Page
        kicker="Demo"
        title={only ? `Dit kreeg ${only.name}.` : "Dit ging er met de post."}
        lead="In de demo gaat niets echt de deur uit. Een link opent in een eigen tabblad, als degene voor wie hij is."
      >
        <Letter>
          <Row state="stil">
            <Actions>
              <Button kind="edge" href={only ? `/demo/post?voor=${only.hat.personId}` : "/demo/post"} hard>
                Kijk opnieuw
              </Button>
              <Button kind="text" href={only ? "/demo/post" : "/demo"}>
                {only ? "Alle post" : "Naar de mensen"}
              </Button>
            </Actions>
          </Row>
        </Letter>
        {letters.length === 0 ? (
          <Empty title="Er is nog niets verstuurd.">
            Stuurt u een vraag, of vraagt iemand een code aan, dan ligt het bericht binnen een paar tellen
            hier.
          </Empty>
        ) : (
          <Letter>
            {letters.map(({ id, personId, to, subject, text, sentAt }) => {
              const reader = known.get(personId);
              return (
                <Row
                  key={id}
                  when={`${clock.format(sentAt).replaceAll(":", ".")} uur`}
                  whenDetail={day.format(sentAt)}
                  title={subject === "" ? "Sms" : subject}
                  level={2}
                >
                  <p className="zacht">
                    Aan {reader ? <PersonName {...reader} /> : "iemand die er niet meer is"}, {to}
                  </p>
                  {only || !reader ? null : (
                    <p>
                      <TextLink className="lees" href={`/demo/post?voor=${personId}`}>
                        Alleen de post aan {reader.name}
                      </TextLink>
                    </p>
                  )}
                  <LetterText text={text} site={site} readerOrigin={reader ? originOf(reader.host) : site} />
                </Row>
              );
            })}
          </Letter>
        )}
      </Page>
    </PlainFrame>
  );
}
