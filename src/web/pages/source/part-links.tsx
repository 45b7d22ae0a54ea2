import type { JSX } from "preact";
import { partPath } from "../../addresses.ts";

/** The way to the other parts of a document that is shown in more than one. */
export function PartLinks({
  sha256,
  parts,
  shown,
}: {
  readonly sha256: string;
  readonly parts: readonly unknown[];
  /** Which of the parts is shown, counted from 0. */
  readonly shown: number;
}): JSX.Element | null {
  if (parts.length === 1) return null;
  return (
    <nav class="oogst-next" aria-label="Delen van deze bron">
      <ul class="oogst-inline-list">
        <li>
          Deel {shown + 1} van {parts.length}
        </li>
        {shown > 0 && (
          <li>
            <a class="nl-link" href={partPath(sha256, shown - 1)} rel="prev">
              Vorige deel
            </a>
          </li>
        )}
        {shown + 1 < parts.length && (
          <li>
            <a class="nl-link" href={partPath(sha256, shown + 1)} rel="next">
              Volgende deel
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
