import type { ComponentChildren } from "preact";
import type { Part } from "./text.tsx";

/** A table of the design system, which scrolls by itself where it is wider than the page. */
export const Table: Part<{
  caption: string;
  columns: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly (readonly ComponentChildren[])[];
  /** Columns that hold numbers, counted from 0. */
  numeric?: readonly number[];
  /** Whether the cells of a row stand under one another on a small screen, each with its column above it. */
  stacks?: boolean;
}> = ({ caption, columns, rows, numeric = [], stacks = false }) => {
  const headerClass = (index: number): string =>
    numeric.includes(index)
      ? "utrecht-table__header-cell utrecht-table__header-cell--numeric-column"
      : "utrecht-table__header-cell";
  const cellClass = (index: number): string =>
    numeric.includes(index)
      ? "utrecht-table__cell utrecht-table__cell--numeric-column"
      : "utrecht-table__cell";
  return (
    <section
      class={`utrecht-table-container oogst-table${stacks ? " oogst-table--stacks" : ""}`}
      aria-label={caption}
      tabIndex={0}
    >
      <table class="utrecht-table">
        <caption class="utrecht-table__caption">{caption}</caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {columns.map((column, index) => (
              <th key={column} scope="col" class={headerClass(index)}>
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
                <td
                  key={index}
                  class={cellClass(index + 1)}
                  data-column={stacks ? columns[index + 1] : undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
