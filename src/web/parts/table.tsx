import type { ComponentChildren } from "preact";
import { numberInWords } from "./dutch-dates.ts";
import type { Part } from "./text.tsx";

/** A table of the design system, which scrolls by itself where it is wider than the page. */
export const Table: Part<{
  caption: string;
  columns: readonly string[];
  /** The first cell of a row names it; numbers stand below one another. */
  rows: readonly (readonly ComponentChildren[])[];
  /** Whether the cells of a row stand under one another on a small screen, each with its column above it. */
  stacks?: boolean;
}> = ({ caption, columns, rows, stacks = false }) => (
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
            <th
              key={column}
              scope="col"
              class={
                typeof rows[0]?.[index] === "number"
                  ? "utrecht-table__header-cell utrecht-table__header-cell--numeric-column"
                  : "utrecht-table__header-cell"
              }
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
              <td
                key={index}
                class={
                  typeof cell === "number"
                    ? "utrecht-table__cell utrecht-table__cell--numeric-column"
                    : "utrecht-table__cell"
                }
                data-column={stacks ? columns[index + 1] : undefined}
              >
                {typeof cell === "number" ? numberInWords(cell) : cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
