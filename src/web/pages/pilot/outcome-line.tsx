import type { JSX } from "preact";
import { reportFields } from "../../../domain/report-fields.ts";
import type { AnswerField } from "../../../read/rows.ts";
import { VerdictBadge } from "../../parts/badges.tsx";
import type { EditionReport } from "./read-pilot.ts";

const answers = Object.entries(reportFields).flatMap(([name, { kind, label }]) =>
  kind === "answer" ? [{ field: name as AnswerField, label }] : [],
);

/** The outcome in short, as the latest edition says it. */
export const OutcomeLine = ({
  latest: { report, edition },
}: {
  readonly latest: EditionReport;
}): JSX.Element => (
  <section aria-label={`Uitkomst volgens ${edition.title}`}>
    <dl class="oogst-outcome">
      {answers.map(({ field, label }) => (
        <div key={field} class="oogst-outcome__item">
          <dt>{label}</dt>
          <dd>
            <VerdictBadge verdict={report[field].verdict} />
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
