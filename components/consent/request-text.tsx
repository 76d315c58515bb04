import { Lines } from "@/components/ui/lines";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { YesNo } from "@/components/ui/yes-no";
import { writePeriod } from "@/lib/calendar/words";
import type { Step } from "@/lib/consent/draft-checks";
import type { Request } from "@/lib/consent/request";
import { CATEGORY_WORDS, EXCEPTION_WORDS, listOf, MEANING_WORDS } from "@/lib/consent/vocabulary";

/** What is asked, in the words in which it is asked. With `edit`, each part leads to its step. */
export function RequestText({ request, edit }: { request: Request; edit?: (step: Step) => string }) {
  const change = (step: Step, what: string) =>
    edit ? (
      <p className="klein">
        <TextLink href={edit(step)}>Verander {what}</TextLink>
      </p>
    ) : null;
  return (
    <>
      <Row level={2} when="de vraag" title={request.question || "Er staat nog geen vraag."}>
        <Paragraphs text={request.purpose} />
        <Lines
          items={request.meaning.map((meaning) => ({
            id: meaning,
            title: MEANING_WORDS[meaning].name,
            help: MEANING_WORDS[meaning].says,
          }))}
        />
        {change("vraag", "de vraag")}
      </Row>
      <Row level={2} when="informatie" title="Dit mag worden gedeeld:">
        <Lines
          items={request.categories.map(({ category, example }) => ({
            id: category,
            title: CATEGORY_WORDS[category].name,
            help: example,
          }))}
        />
        {change("informatie", "de informatie")}
      </Row>
      <Row
        level={2}
        when="van wie aan wie"
        title={`${listOf(request.disclosers.map(({ name }) => name)) || "Niemand"} ${request.disclosers.length > 1 ? "mogen" : "mag"} het vertellen aan:`}
      >
        <Lines
          items={request.recipients.map(({ entry, name, sector, readBy }) => ({
            id: entry,
            title: <PersonName name={name} sector={sector} />,
            help: readBy,
          }))}
        />
        {change("wie", "wie")}
      </Row>
      {request.bothGuardiansBecause.length > 0 ? (
        <Row level={2} when="uitzondering" title="Ieder met gezag moet zelf ja zeggen.">
          <Lines
            items={request.bothGuardiansBecause.map((exception) => ({
              id: exception,
              title: EXCEPTION_WORDS[exception].name,
              help: EXCEPTION_WORDS[exception].says,
            }))}
          />
          {change("tekent", "de uitzonderingen")}
        </Row>
      ) : null}
      <Row level={2} when="tijd" title={`Het geldt ${writePeriod(request.framework, request)}.`}>
        {request.how ? <p>{request.how.replace(/\.*$/, ".")}</p> : null}
        {change("wanneer", "de tijd")}
      </Row>
      <Row level={2} when="wat volgt">
        <YesNo
          yes={{ title: "Bij een ja", children: <Paragraphs text={request.whatFollowsYes} /> }}
          no={{ title: "Bij een nee", children: <Paragraphs text={request.whatFollowsNo} /> }}
        />
        {change("wanneer", "wat volgt")}
      </Row>
    </>
  );
}

/** What somebody typed, with its line breaks. */
function Paragraphs({ text }: { text: string }) {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    .map((line, place) => <p key={place}>{line}</p>);
}
