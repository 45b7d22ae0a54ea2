import { Link } from "./text.tsx";
import type { Part } from "./part.ts";

/** A thing in a list of names. */
export interface Item {
  readonly path: string;
  readonly name: string;
  readonly note: string | null;
  /** What an address can lead to it by. */
  readonly id?: string | null;
}

/** Things by name, one under the other, each with a note at most. */
export const Items: Part<{ items: readonly Item[] }> = ({ items }) => (
  <ul class="oogst-things">
    {items.map(({ path, name, note, id = null }) => (
      <li key={path} class="oogst-thing" {...(id === null ? {} : { id })}>
        <Link to={path}>{name}</Link>
        {note !== null && <p class="oogst-thing__notes">{note}</p>}
      </li>
    ))}
  </ul>
);
