import type { JSX } from "preact";
import { type Kind, nameInFull } from "../../../domain/field.ts";
import { type FieldsOfKind, type ReportField, reportFields } from "../../../domain/report-fields.ts";
import { pathOf } from "../../addresses.ts";
import { Link, Paragraph, VerdictBadge } from "../../parts/text.tsx";
import { periodInWords, sentence } from "../../parts/dutch-dates.ts";
import type { EditionReport } from "./read-pilot.ts";

/** What an edition says in a field: as words, to compare, and as it is shown. */
export interface ShownField {
  readonly words: string;
  /** What the document has there. */
  readonly printed: string | null;
  readonly above?: JSX.Element;
  readonly below?: JSX.Element;
}

const shownText = (text: string | null): ShownField | null =>
  text === null ? null : { words: text, printed: text };

/** How a field of each kind is shown; null when the edition says nothing in it. */
const showKind: {
  readonly [K in Kind]: (from: EditionReport, field: FieldsOfKind<K>) => ShownField | null;
} = {
  name: ({ report }, field) => shownText(report[field]),
  text: ({ texts }, field) => shownText(texts[field]),
  period: ({ report }, field) => {
    const period = report[field];
    if (period === null) return null;
    const below = <p class="oogst-normal">{sentence(periodInWords(period))}</p>;
    return { words: `${period.text} ${period.from} ${period.to}`, printed: period.text, below };
  },
  answer: ({ report, texts }, field) => {
    const { verdict } = report[field];
    const text = texts[field];
    if (text === null && verdict === "NOT_STATED") return null;
    const above = (
      <p class="nl-paragraph">
        <VerdictBadge verdict={verdict} />
      </p>
    );
    return { words: `${verdict} ${text}`, printed: text, above };
  },
  reference: ({ named }, field) => {
    const thing = named[field];
    if (!thing) return null;
    const name = nameInFull(thing);
    const above = (
      <Paragraph>
        <Link to={pathOf(reportFields[field].refersTo, thing.key)}>{name}</Link>
      </Paragraph>
    );
    return { words: name, printed: null, above };
  },
};

/** What an edition says in a field, null when it says nothing. */
export function showField(from: EditionReport, field: ReportField): ShownField | null {
  const show = showKind[reportFields[field].kind] as (
    from: EditionReport,
    field: ReportField,
  ) => ShownField | null;
  return show(from, field);
}
