import type { JSX } from "preact";
import { pilotStatuses, verdicts, type PilotStatus, type Verdict } from "../../domain/vocabularies.ts";
import { sentence } from "./dutch-dates.ts";

const classOf = (key: string): string => key.toLowerCase().replaceAll("_", "-");

/** What an outcome question was answered with. */
export const VerdictBadge = ({ verdict }: { readonly verdict: Verdict }): JSX.Element => (
  <span class={`nl-data-badge oogst-verdict oogst-verdict--${classOf(verdict)}`}>
    {sentence(verdicts[verdict])}
  </span>
);

/** Where a pilot stands today. */
export const StatusBadge = ({ status }: { readonly status: PilotStatus }): JSX.Element => (
  <span class={`nl-data-badge oogst-status oogst-status--${classOf(status)}`}>
    {sentence(status === "UNKNOWN" ? "status onbekend" : pilotStatuses[status])}
  </span>
);
