import type { ComponentChildren } from "preact";
import { type Verdict, verdicts } from "../../domain/vocabularies.ts";
import { sentence } from "../parts/dutch-dates.ts";
import { classOf } from "../parts/text.tsx";
import type { Key } from "./chart.ts";
import type { Part } from "../parts/part.ts";

/** Which colour stands for which verdict, and what else is drawn. */
export const VerdictLegend: Part<{ used: readonly Verdict[]; children?: ComponentChildren }> = ({
  used,
  children,
}) => (
  <ul class="oogst-legend">
    {used.map((verdict) => (
      <li key={verdict} class={`oogst-legend__item oogst-legend__item--${classOf(verdict)}`}>
        {sentence(verdicts[verdict])}
      </li>
    ))}
    {children}
  </ul>
);

/** The same for a picture as a file. */
export const keysOf = (used: readonly Verdict[]): Key[] =>
  used.map((verdict) => ({
    drawnAs: `oogst-bar oogst-bar--${classOf(verdict)}`,
    words: sentence(verdicts[verdict]),
  }));
