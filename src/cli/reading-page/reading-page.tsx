import type { FunctionComponent as Part, JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { labelOf, mentionFields, type MentionField, mentionLists } from "../../domain/mention-fields.ts";
import { type ReportField, reportFieldNames } from "../../domain/report-fields.ts";
import { doubtReasons } from "../../domain/vocabularies.ts";
import type { Provenance, Reading, Report } from "../../report/report.ts";
import type { SourceDocument } from "../../source/source-document.ts";
import { howRead, weighReport, counted, formOf, wordsOfField, wordsOfMentions } from "../weigh-reading.ts";
import { markText, type Segment } from "./mark-text.ts";

/** The look of a reading beside its document; colours differ in lightness too, and lines tell what colour alone would. */
const style = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.5rem; margin: 0; block-size: 100vh; }
main, aside { overflow: auto; padding: 1rem 1.5rem; }
aside { border-inline-start: 1px solid GrayText; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-block: 2rem 0; }
dl > div { border-block-start: 1px solid color-mix(in srgb, GrayText 40%, transparent); padding-block: .3rem; }
dl > .doubt { border-inline-start: 4px solid #b54708; padding-inline-start: .6rem; }
dt { font-weight: 600; } dd { margin: 0; white-space: pre-line; }
.why, .doubts { margin: .2rem 0; } .place { font-size: .85rem; margin-inline-start: .3rem; }
mark { color: inherit; background: none; }
mark.value { background: color-mix(in srgb, #1a7f37 18%, transparent); }
mark.doubt { background: color-mix(in srgb, #b54708 25%, transparent); border-block-end: 2px dashed #b54708; }
mark.extra { background: color-mix(in srgb, #0969da 18%, transparent); }
mark.unread { border-block-end: 2px dotted #cf222e; }
mark.furniture { color: GrayText; }
mark:target { outline: 3px solid Highlight; }
@media (max-width: 50rem) { body { display: block; block-size: auto; } }
`;

/** Nothing of the page is fetched or run, whatever the document holds. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** A page of one file that shows a reading beside its document, each place that was read marked; it needs no server and no script. */
export function readingPage(document: SourceDocument, title: string, reading: Reading): string {
  const segments = markText(document.text, reading);
  return `<!doctype html>\n${renderToString(
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width" />
        <title>{`${title}: zo is het gelezen`}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>
            {document.name}, {formOf(document)}; {counted(reading.reports.length, "rapport")} gelezen.
          </p>
          <Legend />
          <DocumentDoubts reading={reading} />
          {reading.reports.map((report, place) => (
            <ReportSection key={place} report={report} />
          ))}
          <Unread reading={reading} />
        </main>
        <aside aria-label="Het document" tabIndex={0}>
          <pre>
            {segments.map((segment) => (
              <MarkedSegment key={segment.start} segment={segment} text={document.text} />
            ))}
          </pre>
        </aside>
      </body>
    </html>,
  )}\n`;
}

const placeId = (start: number): string => `p${start}`;

const Legend = (): JSX.Element => (
  <p class="legend">
    In het document: <mark class="value">gelezen</mark> <mark class="doubt">niet zeker</mark>{" "}
    <mark class="extra">eigen label</mark> <mark class="unread">niet geplaatst</mark>{" "}
    <mark class="furniture">kop, label of bladzijde</mark>
  </p>
);

const DocumentDoubts: Part<{ reading: Reading }> = ({ reading: { doubts, labels } }) => (
  <ul class="doubts">
    {doubts.map(({ reason, start }) => (
      <li key={reason}>
        <a href={`#${placeId(start)}`}>Niet zeker</a>: {doubtReasons[reason]}
      </li>
    ))}
    {labels.map((label) => (
      <li key={label.words}>
        “{label.words}” ({label.count}×) {howRead(label)}
      </li>
    ))}
  </ul>
);

const ReportSection: Part<{ report: Report }> = ({ report }) => {
  const { sure, doubtful, missing } = weighReport(report);
  return (
    <section>
      <h2>{report.pilot.name}</h2>
      <p>
        {sure.length} zeker, {doubtful.length} in twijfel, {missing.length} ontbreken
      </p>
      <Doubts doubts={report.doubts.filter(({ field }) => field === "pilot")} />
      <dl>
        {reportFieldNames.map((field) => (
          <Row key={field} report={report} field={field} words={wordsOfField(report, field)} />
        ))}
        {mentionLists.map((list) => (
          <Row key={list} report={report} field={list} words={wordsOfMentions(report, list) || null} />
        ))}
        {report.extra.map(({ label, text }, item) => (
          <div key={item}>
            <dt>
              {label} <small>(eigen label)</small>
            </dt>
            <dd>
              {text}{" "}
              <Places
                places={report.provenance.filter((each) => each.field === "extra" && each.item === item)}
              />
              <Doubts doubts={report.doubts.filter((doubt) => doubt.label === label)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Row: Part<{ report: Report; field: ReportField | MentionField; words: string | null }> = ({
  report,
  field,
  words,
}) => {
  const doubts = report.doubts.filter((doubt) => doubt.field === field);
  if (words === null && field in mentionFields && doubts.length === 0) return null;
  return (
    <div class={doubts.length > 0 ? "doubt" : undefined}>
      <dt>{labelOf(field)}</dt>
      <dd>
        {words ?? <em>ontbreekt</em>}{" "}
        <Places places={report.provenance.filter((each) => each.field === field)} />
        <Doubts doubts={doubts} />
      </dd>
    </div>
  );
};

const Doubts: Part<Pick<Report, "doubts">> = ({ doubts }) => (
  <>
    {doubts.map(({ reason, start }) => (
      <p key={`${reason}-${start}`} class="why">
        <a href={`#${placeId(start)}`}>Niet zeker</a>: {doubtReasons[reason]}
      </p>
    ))}
  </>
);

/** Links to where a value stands, one for each place. */
const Places: Part<{ places: readonly Provenance[] }> = ({ places }) => (
  <>
    {[...new Set(places.map(({ start }) => start))].map((start, index) => (
      <a key={start} class="place" href={`#${placeId(start)}`}>
        {index === 0 ? "plaats" : index + 1}
      </a>
    ))}
  </>
);

const Unread: Part<{ reading: Reading }> = ({ reading: { unread } }) => {
  if (unread.length === 0) return null;
  return (
    <section>
      <h2>Niet geplaatst</h2>
      <ul>
        {unread.map(({ line, start, text }) => (
          <li key={start}>
            <a href={`#${placeId(start)}`}>regel {line}</a>: {text}
          </li>
        ))}
      </ul>
    </section>
  );
};

const MarkedSegment: Part<{ segment: Segment; text: string }> = ({
  segment: { start, end, mark, titles },
  text,
}) => {
  const words = text.slice(start, end);
  return mark === null ? (
    <>{words}</>
  ) : (
    <mark id={placeId(start)} class={mark} title={titles.join("\n")}>
      {words}
    </mark>
  );
};
