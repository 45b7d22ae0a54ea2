import type { JSX } from "preact";
import { reportFields, type ReportField, type FieldsOfKind } from "../../../domain/report-fields.ts";
import { Doubts, Evidence } from "../../parts/evidence.tsx";
import { Link, Paragraph, VerdictBadge, type Part } from "../../parts/text.tsx";
import type { EditionReport } from "./read-pilot.ts";
import { SideBySide } from "./side-by-side.tsx";
import { type Kind, nameInFull } from "../../../domain/field.ts";
import { pathOf } from "../../addresses.ts";
import { periodInWords, sentence } from "../../parts/dutch-dates.ts";
import { differenceOf } from "../../../read/change-in-words.ts";

interface ShownField {
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
  answer: ({ report, texts, doubted }, field) => {
    const { verdict } = report[field];
    const text = texts[field];
    if (text === null && verdict === "NOT_STATED") return null;
    const above = (
      <p class="nl-paragraph">
        <VerdictBadge verdict={verdict} doubted={doubted(field)} />
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

function showField(from: EditionReport, field: ReportField): ShownField | null {
  const show = showKind[reportFields[field].kind] as (
    from: EditionReport,
    field: ReportField,
  ) => ShownField | null;
  return show(from, field);
}

/** Whether any of the reports says something in a field, or is in doubt about it. */
export const isFieldTold = (reports: readonly EditionReport[], field: ReportField): boolean =>
  reports.some(
    (from) => showField(from, field) !== null || from.doubts.some((doubt) => doubt.field === field),
  );

/**
 * One field as each edition has it, side by side, with what changed marked; left out when no edition says anything in it.
 * The latest edition is first.
 */
export const FieldSection: Part<{ field: ReportField; reports: readonly EditionReport[] }> = ({
  field,
  reports,
}) => {
  if (!isFieldTold(reports, field)) return null;
  const shown = reports.map((from) => ({
    said: showField(from, field),
    doubts: from.doubts.filter((doubt) => doubt.field === field),
  }));
  const { label, description } = reportFields[field];
  return (
    <SideBySide
      id={`veld-${field}`}
      label={label}
      about={description}
      reports={reports}
      note={(index) => (
        <Difference
          before={shown[index + 1]?.said?.words}
          words={shown[index]?.said?.words}
          first={index === shown.length - 1}
        />
      )}
      show={({ document, provenance }, about, index) => {
        const { said = null, doubts = [] } = shown[index] ?? {};
        const later = shown[index - 1]?.said;
        return (
          <>
            {said === null && <p class="oogst-nothing">Hier staat niets</p>}
            {said !== null && said.words === later?.words ? (
              <p class="oogst-nothing oogst-same">Hetzelfde als in {reports[index - 1]?.edition.title}</p>
            ) : (
              <>
                {said?.above}
                {said !== null && said.printed !== null && (
                  <MarkedText
                    text={said.printed}
                    before={shown[index + 1]?.said?.printed ?? null}
                    after={later?.printed ?? null}
                  />
                )}
                {said?.below}
              </>
            )}
            <Doubts about={about} document={document} doubts={doubts} />
            <Evidence
              about={about}
              document={document}
              provenance={provenance.filter((place) => place.field === field)}
            />
          </>
        );
      }}
    />
  );
};

const Difference: Part<{ before: string | undefined; words: string | undefined; first: boolean }> = ({
  before,
  words,
  first,
}) => {
  if (first) return null;
  const label =
    before === words
      ? "ongewijzigd"
      : before === undefined
        ? "nieuw"
        : words === undefined
          ? "vervallen"
          : "gewijzigd";
  return <span class={`oogst-difference oogst-difference--${label}`}>{label}</span>;
};

/** A passage of a text, and whether the text before it lacks these words, or the text after it. */
type MarkedWords = { readonly text: string; readonly isNew: boolean; readonly isGone: boolean };

/** For each UTF-16 unit of a text whether it differs from another text, that came before or after it. */
function differs(text: string, other: string | null, isBefore: boolean): boolean[] {
  if (other === null) return Array.from({ length: text.length }, () => false);
  const passages = isBefore ? differenceOf(other, text) : differenceOf(text, other);
  const own = isBefore ? "ADDED" : "REMOVED";
  return passages
    .filter(({ kind }) => kind === "SAME" || kind === own)
    .flatMap((passage) => Array.from(passage.text.split(""), () => passage.kind === own));
}

/**
 * A text in passages, whole and in order: what is new since the edition before it, and what is gone in the one after.
 * Where that edition says nothing (null) there is nothing to compare with.
 */
export function markWords(text: string, before: string | null, after: string | null): MarkedWords[] {
  const [isNew, isGone] = [differs(text, before, true), differs(text, after, false)];
  const passages: MarkedWords[] = [];
  let start = 0;
  for (let place = 1; place <= text.length; place++) {
    if (place < text.length && isNew[place] === isNew[start] && isGone[place] === isGone[start]) continue;
    const marks = { isNew: isNew[start] ?? false, isGone: isGone[start] ?? false };
    passages.push({ text: text.slice(start, place), ...marks });
    start = place;
  }
  return passages;
}

/** Text as a document has it, with the words marked that are new since the edition before, or gone in the one after. */
const MarkedText: Part<{ text: string; before: string | null; after: string | null }> = ({
  text,
  before,
  after,
}) => (
  <p class="nl-paragraph oogst-printed">
    {markWords(text, before, after).map((passage, place) => (
      <Passage key={place} passage={passage} />
    ))}
  </p>
);

const Passage: Part<{ passage: MarkedWords }> = ({ passage: { text, isNew, isGone } }) => {
  if (text.trim() === "") return <>{text}</>;
  const gone = isGone ? <del class="oogst-gone">{text}</del> : <>{text}</>;
  return isNew ? <ins class="oogst-new">{gone}</ins> : gone;
};
