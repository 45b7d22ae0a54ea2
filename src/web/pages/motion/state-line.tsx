import type { JSX } from "preact";
import { sentence } from "../../parts/dutch-dates.ts";
import { pathStates, type JudgedState } from "../../../read/motions/motion-state.ts";

/** How far something has come, with the words that say so; nothing where no report tells. */
export const StateLine = ({ state }: { readonly state: JudgedState | null }): JSX.Element | null =>
  state === null ? null : (
    <p class="oogst-thing__notes">
      <span
        class={`nl-data-badge oogst-path-state oogst-path-state--${state.state.toLowerCase().replace("_", "-")}`}
      >
        {sentence(pathStates[state.state])}
      </span>
      {state.because !== null && (
        <span>
          “{state.because.quote}” ({state.because.edition})
        </span>
      )}
    </p>
  );
