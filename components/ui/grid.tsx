import { Fragment, type ReactNode } from "react";
import {
  columnsByOrganisation,
  type GridCell,
  type GridColumn,
  type GridMark,
  type GridName,
  GRID_PEOPLE,
  namesByMark,
} from "./grid-layout";
import { gridIcons, gridWords, type GridWords } from "./grid-words";
import { Icon } from "./icon";
import { type Side, lineKind } from "./line-kind";
import { PersonName } from "./person-name";
import { TextLink } from "./text-link";

export type GridRow = {
  id: string;
  head: ReactNode;
  detail?: ReactNode;
  /** One a column. */ cells: readonly GridCell[];
};

type GridProps = {
  caption: string;
  /** Over the heads of the rows: "Deel". */
  corner: string;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  words?: GridWords;
};

/** Who sees what: a mark and a word in each cell. Above twelve people an organisation is a column; on a phone, sentences. */
export function Grid({ caption, corner, columns, rows, words = gridWords }: GridProps) {
  const grouped = columns.length > GRID_PEOPLE;
  return (
    <>
      {/* A wide table scrolls in its own box, which the keyboard must be able to reach. */}
      <div className="raster-vlak" role="region" aria-label={caption} tabIndex={0}>
        {grouped ? (
          <Organisations {...{ caption, corner, columns, rows, words }} />
        ) : (
          <People {...{ caption, corner, columns, rows, words }} />
        )}
      </div>
      <div className="zinnen">
        {rows.map((row) => (
          <article key={row.id}>
            <h3>{row.head}</h3>
            {row.detail ? <p className="klein zacht">{row.detail}</p> : null}
            <ul>
              {namesByMark(columns, row.cells, grouped).map(({ mark, names }) => {
                const many = names.length > 1 || names.some((name) => name.count > 1);
                return (
                  <li key={mark} className={`m-${mark}`}>
                    <Icon name={gridIcons[mark]} />
                    <span>
                      {names.map((name, i) => (
                        <Fragment key={name.id}>
                          {i === 0 ? "" : i === names.length - 1 ? ` ${words.and} ` : ", "}
                          <Named {...name} />
                          {name.count > 1 ? ` (${name.count})` : null}
                        </Fragment>
                      ))}{" "}
                      {many ? words[mark].many : words[mark].one}
                    </span>
                  </li>
                );
              })}
            </ul>
          </article>
        ))}
      </div>
    </>
  );
}

function Named({ name, sector, href }: { name: string; sector: Side; href?: string }) {
  const text = <span className={`naam o-${lineKind(sector)}`}>{name}</span>;
  return href ? (
    <TextLink href={href} className="text-current">
      {text}
    </TextLink>
  ) : (
    text
  );
}

type Inner = Required<GridProps>;

function RowHead({ row }: { row: GridRow }) {
  return (
    <th scope="row">
      {row.head}
      {row.detail ? <span>{row.detail}</span> : null}
    </th>
  );
}

function People({ caption, corner, columns, rows }: Inner) {
  return (
    <table className="raster" style={{ "--kolommen": columns.length } as React.CSSProperties}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              <PersonName name={column.name} sector={column.sector} role={column.role} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <RowHead row={row} />
            {columns.map((column, i) => {
              const cell = row.cells[i];
              if (!cell) return <td key={column.id} />;
              const content = (
                <>
                  <Icon name={gridIcons[cell.mark]} />
                  {cell.word}
                </>
              );
              return (
                <td key={column.id} className={cell.chosen ? `m-${cell.mark} gekozen` : `m-${cell.mark}`}>
                  {cell.href ? (
                    <TextLink href={cell.href} aria-current={cell.chosen ? "true" : undefined}>
                      {content}
                    </TextLink>
                  ) : (
                    content
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Organisations({ caption, corner, columns, rows, words }: Inner) {
  const groups = columnsByOrganisation(columns);
  return (
    <table className="raster organisaties" style={{ "--kolommen": groups.length } as React.CSSProperties}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {groups.map(({ organisation, members }) => (
            <th key={organisation} scope="col">
              <PersonName
                name={organisation}
                sector={columns[members[0] ?? 0]?.sector ?? "overig"}
                role={words.people(members.length)}
              />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <RowHead row={row} />
            {groups.map(({ organisation, members }) => (
              <td key={organisation}>
                {marksOf(columns, row, members).map((marked) => (
                  <Marked key={marked.mark} {...marked} legend={words[marked.mark].legend} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Marks = { mark: GridMark; names: readonly GridName[]; all: boolean };

/** One mark of an organisation: its legend where all have it, else after their names. Names that lead somewhere can be opened. */
function Marked({ mark, names, all, legend }: Marks & { legend: string }) {
  const listed = names.map((name, place) => (
    <Fragment key={name.id}>
      {place > 0 ? ", " : null}
      {name.href ? <TextLink href={name.href}>{name.name}</TextLink> : name.name}
    </Fragment>
  ));
  const leads = names.some(({ href }) => href);
  return (
    <span className={`m-${mark}`}>
      <Icon name={gridIcons[mark]} />
      {all && leads ? (
        <details>
          <summary>{legend}</summary>
          {listed}
        </details>
      ) : (
        <span>
          {all ? (
            legend
          ) : (
            <>
              {listed}: {legend}
            </>
          )}
        </span>
      )}
    </span>
  );
}

function marksOf(columns: readonly GridColumn[], row: GridRow, members: readonly number[]) {
  const own = members.flatMap((i) => columns[i] ?? []);
  const cells = members.flatMap((i) => row.cells[i] ?? []);
  return namesByMark(own, cells, false).map(({ mark, names }): Marks => ({
    mark,
    names,
    all: names.length === own.length,
  }));
}
