import { reportFields } from "../../../domain/report-fields.ts";
import type { AnswerField } from "../../../read/rows.ts";
import { excerptOf, VerdictBadge } from "../../parts/text.tsx";
import { dayInWords } from "../../parts/dutch-dates.ts";
import type { EditionReport } from "./read-pilot.ts";
import type { Part } from "../../parts/part.ts";

const answers = Object.entries(reportFields).flatMap(([name, { kind, label }]) =>
  kind === "answer" ? [{ field: name as AnswerField, label }] : [],
);

/** The outcome in short, as the latest edition says it. */
export const OutcomeLine: Part<{ latest: EditionReport }> = ({
  latest: { report, edition, texts, doubted },
}) => (
  <section aria-label={`Uitkomst volgens ${edition.title}`}>
    <dl class="oogst-outcome">
      {answers.map(({ field, label }) => (
        <div key={field} class="oogst-outcome__item">
          <dt>{label}</dt>
          <dd>
            <VerdictBadge verdict={report[field].verdict} doubted={doubted(field)} />
            {texts[field] !== null && (
              <p class="oogst-printed oogst-outcome__words">{excerptOf(texts[field])}</p>
            )}
            <p class="oogst-outcome__from">
              {edition.title}, {dayInWords(edition.asOf)}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
