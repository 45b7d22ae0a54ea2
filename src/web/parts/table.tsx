import type { ComponentChildren, JSX } from "preact";

interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** Columns that hold numbers, counted from 0. */
  readonly numeric?: readonly number[];
}

/** A table of the design system, which scrolls by itself where it is wider than the page. */
export function Table({ caption, columns, rows, numeric = [] }: TableProps): JSX.Element {
  const numericClass = (index: number, part: string): string =>
    numeric.includes(index) ? ` utrecht-table__${part}--numeric-column` : "";
  return (
    <section class="utrecht-table-container oogst-table" aria-label={caption} tabIndex={0}>
      <table class="utrecht-table">
        <caption class="utrecht-table__caption">{caption}</caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                class={`utrecht-table__header-cell${numericClass(index, "header-cell")}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {rows.map(([name, ...cells], row) => (
            <tr key={row} class="utrecht-table__row">
              <th scope="row" class="utrecht-table__header-cell">
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={index} class={`utrecht-table__cell${numericClass(index + 1, "cell")}`}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
