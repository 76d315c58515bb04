import { PersonName } from "@/components/ui/person-name";
import { Readers } from "@/components/ui/readers";
import { Why } from "@/components/why/why";
import { capital } from "@/lib/casus/number-words";
import { readersInWords } from "@/lib/note/count-words";
import type { Line, WhoReads } from "@/lib/note/who-reads";

/** Who will read a part, each on which ground and until when; then who will not. */
export function WhoReadsList({ of, level = 2, id }: { of: WhoReads; level?: 2 | 3; id: string }) {
  const { readers, others, remark } = of;
  const Heading = level === 2 ? "h3" : "h4";
  return (
    <>
      <Readers
        id={id}
        level={level}
        title={`${capital(readersInWords(readers.length))}.`}
        lead={readers.length > 0 ? "Behalve u, zodra u bewaart." : undefined}
        readers={readers.map((line, index) => ({
          ...line,
          id: String(index),
          sector: line.side,
          ground: <Why of={line.why} inLine />,
        }))}
      />
      {readers.some(({ side }) => side === "gezin") ? (
        <p className="klein zacht mt-4">
          Het gezin leest notities nu nog niet op een eigen pagina. Wie het mag lezen, kan het u vragen.
        </p>
      ) : null}
      {remark ? <p className="klein zacht mt-4">{remark}</p> : null}
      {others.length > 0 ? (
        <>
          <Heading className="kop-3 mt-8">Wie dit niet leest</Heading>
          <ul className="lezers mt-4">
            {alike(others).map(([first, ...more]) =>
              first === undefined ? null : (
                <li key={`${first.name} ${first.why.sentence}`}>
                  {[first, ...more].map((line, index) => (
                    <p key={index}>
                      <PersonName name={line.name} sector={line.side} role={line.role} />
                    </p>
                  ))}
                  <span className="grond">
                    <Why of={first.why} inLine />
                  </span>
                </li>
              ),
            )}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** People who are kept out for one reason stand together. */
const alike = (lines: readonly Line[]): Line[][] => [
  ...Map.groupBy(lines, ({ why }) => [why.sentence, why.rule, why.opens].join("\n")).values(),
];
