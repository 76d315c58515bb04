import type { ReactNode } from "react";
import { classNames } from "./class-names";

type Column = {
  id: string;
  head: ReactNode;
  /** The word before the cell where the row is a sentence: "omdat", "op". */
  phone?: string;
  numeric?: boolean;
};

type TableProps = {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly Column[];
  /** One cell a column; the first heads the row. */
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
};

/** Lines and columns; on a phone each row becomes a sentence. The roles stay when CSS takes the table apart. */
export function Table({ caption, captionHidden, columns, rows }: TableProps) {
  return (
    <table className="tafel" role="table">
      <caption className={captionHidden ? "vh" : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.id} scope="col" role="columnheader">
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row">
            {columns.map((column, i) => {
              const content = (
                <>
                  {column.phone ? <span className="voorwoord">{column.phone} </span> : null}
                  {row.cells[i]}
                </>
              );
              return i === 0 ? (
                <th key={column.id} scope="row" role="rowheader">
                  {content}
                </th>
              ) : (
                <td key={column.id} role="cell" className={classNames(column.numeric && "cijfers")}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
