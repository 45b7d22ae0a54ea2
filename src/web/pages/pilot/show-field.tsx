import type { JSX } from "preact";
import type { Kind } from "../../../domain/field.ts";
import { reportFields, type ReportField } from "../../../domain/report-fields.ts";
import type { FieldsOfKind } from "../../../read/rows.ts";
import { pathOf } from "../../addresses.ts";
import { VerdictBadge } from "../../parts/badges.tsx";
import { periodInWords, sentence } from "../../parts/dutch-dates.ts";
import { Link, Paragraph, Printed } from "../../parts/text.tsx";
import type { EditionReport } from "./read-pilot.ts";

/** What an edition says in a field: as words, to compare, and as it is shown. */
export interface ShownField {
  readonly words: string;
  readonly body: JSX.Element;
}

const shownText = (text: string | null): ShownField | null =>
  text === null ? null : { words: text, body: <Printed text={text} /> };

/** How a field of each kind is shown; null when the edition says nothing in it. */
const showKind: {
  readonly [K in Kind]: (from: EditionReport, field: FieldsOfKind<K>) => ShownField | null;
} = {
  name: ({ report }, field) => shownText(report[field]),
  text: ({ texts }, field) => shownText(texts[field]),
  period: ({ report }, field) => {
    const period = report[field];
    if (period === null) return null;
    const body = (
      <>
        <Printed text={period.text} />
        <p class="oogst-normal">{sentence(periodInWords(period))}</p>
      </>
    );
    return { words: `${period.text} ${period.from} ${period.to}`, body };
  },
  answer: ({ report, texts }, field) => {
    const { verdict } = report[field];
    const text = texts[field];
    if (text === null && verdict === "NOT_STATED") return null;
    const body = (
      <>
        <p class="nl-paragraph">
          <VerdictBadge verdict={verdict} />
        </p>
        {text !== null && <Printed text={text} />}
      </>
    );
    return { words: `${verdict} ${text}`, body };
  },
  programme: ({ programme }) => {
    if (!programme) return null;
    const name = programme.number === null ? programme.name : `${programme.number}. ${programme.name}`;
    const body = (
      <Paragraph>
        <Link to={pathOf("Programme", programme.key)}>{name}</Link>
      </Paragraph>
    );
    return { words: name, body };
  },
  portfolio: ({ portfolio }) => {
    if (!portfolio) return null;
    const body = (
      <Paragraph>
        <Link to={pathOf("Portfolio", portfolio.key)}>{portfolio.name}</Link>
      </Paragraph>
    );
    return { words: portfolio.name, body };
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
