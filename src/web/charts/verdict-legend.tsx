import type { JSX } from "preact";
import { verdicts, type Verdict } from "../../fields/vocabulary.ts";
import { sentence } from "../parts/dutch-dates.ts";
import { verdictClass } from "./verdict-class.ts";

/** Which colour stands for which verdict. */
export const VerdictLegend = ({ used }: { readonly used: readonly Verdict[] }): JSX.Element => (
  <ul class="oogst-legend">
    {used.map((verdict) => (
      <li key={verdict} class={`oogst-legend__item oogst-legend__item--${verdictClass(verdict)}`}>
        {sentence(verdicts[verdict])}
      </li>
    ))}
  </ul>
);
