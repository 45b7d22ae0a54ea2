import type { ComponentChildren, JSX } from "preact";
import { type Verdict, verdicts } from "../../domain/vocabularies.ts";
import type { Doubted } from "../../domain/doubted.ts";
import { counted, sentence } from "../parts/dutch-dates.ts";
import { classOf, Heading, Link, type Part } from "../parts/text.tsx";
import { CitationOfPart } from "../parts/below-page.tsx";
import { Table } from "../parts/table.tsx";

/** How wide a chart is drawn, in its own units: one for a wide page, one for a telephone. */
export const chartWidths = { wide: 760, narrow: 340 } as const;
export type ChartSize = keyof typeof chartWidths;

export type Drawing = { readonly height: number; readonly marks: ComponentChildren };

/** What a colour or a shape stands for: how it looks on a page, the words, and how it is drawn in the picture as a file. */
interface Key {
  readonly look: string;
  readonly words: string;
  /** In a square of `SWATCH`. */
  readonly swatch: JSX.Element;
}

export const SWATCH = 12;
export const boxOf = (look: string): JSX.Element => <rect class={look} width={SWATCH} height={SWATCH} />;
export const strokeOf = (look: string): JSX.Element => (
  <line class={look} x1={SWATCH / 2} x2={SWATCH / 2} y1={0} y2={SWATCH} />
);

/** Which colour stands for which verdict, of those that are drawn. */
export const keysOf = (isDrawn: (verdict: Verdict) => boolean): Key[] =>
  (Object.keys(verdicts) as Verdict[]).filter(isDrawn).map((verdict) => ({
    look: classOf(verdict),
    words: sentence(verdicts[verdict]),
    swatch: boxOf(`oogst-bar oogst-bar--${classOf(verdict)}`),
  }));

/** A picture of data: it is shown on a page with its table, and stands by itself as a file. */
export interface Chart {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly draw: (size: ChartSize) => Drawing;
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly ComponentChildren[])[];
  };
  readonly keys: readonly Key[];
  /** What must be known besides to read it, such as what it leaves out. */
  readonly notes: readonly string[];
  /** Where to go from the page for what it leaves out. */
  readonly beyond?: ComponentChildren;
}

/** A note of a picture that draws what was not surely read right: of how many pilots, by the fields that it draws. */
export function notesOfUnsure(
  cards: readonly { readonly doubted: Doubted }[],
  fields: readonly string[],
): string[] {
  const unsure = cards.filter(({ doubted }) => fields.some(doubted)).length;
  return unsure === 0 ? [] : [`Van ${counted(unsure, "pilot")} is niet zeker dat dit goed is gelezen.`];
}

const shorten = (name: string, length: number): string =>
  name.length <= length ? name : `${name.slice(0, length - 1).trimEnd()}…`;

function lengthOfShared(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Names as a picture has room for them: of those that begin alike, what tells one from another is not cut off. */
export function shortNames(names: Iterable<string>, length: number): (name: string) => string {
  const alike = Map.groupBy(new Set(names), (name) => shorten(name, length));
  return (name) => {
    const others = (alike.get(shorten(name, length)) ?? []).filter((other) => other !== name);
    if (others.length === 0) return shorten(name, length);
    const shared = Math.max(...others.map((other) => lengthOfShared(name, other)));
    const kept = Math.floor(length / 3);
    return `${name.slice(0, kept).trimEnd()}…${shorten(name.slice(shared), length - kept - 1).trimStart()}`;
  };
}

/** A name on as few lines as it needs, of which each has room for so many letters; what has no room is cut off. */
export function linesOf(name: string, length: number, most: number): string[] {
  if (name.length <= length || most === 1) return [shorten(name, length)];
  const space = name.lastIndexOf(" ", length);
  const [first, next] =
    space > 0 ? [name.slice(0, space), space + 1] : [`${name.slice(0, length - 1)}-`, length - 1];
  return [first, ...linesOf(name.slice(next), length, most - 1)];
}

/** Something drawn that leads to what it stands for, where there is a page of just that. */
export const Mark: Part<{
  to: string | null;
  /** What it stands for, in words: told when it is pointed at or in focus. */
  told: string;
  children: ComponentChildren;
}> = ({ to, told, children }) => {
  const drawn = [<title key="told">{told}</title>, children];
  return to === null ? (
    <g>{drawn}</g>
  ) : (
    <a class="oogst-drawn" href={to}>
      {drawn}
    </a>
  );
};

/** A picture with its legend, its file and, behind it, the table that it was drawn from. */
export const ChartFigure: Part<{
  chart: Chart;
  /** Where the picture stands as a file. */
  file: string;
}> = ({ chart: { id, title, draw, table, keys, notes, beyond }, file }) => (
  <figure class="utrecht-figure oogst-chart" aria-labelledby={`${id}-titel`}>
    <figcaption class="utrecht-figure__caption">
      <Heading level={3} id={`${id}-titel`}>
        {title}
      </Heading>
    </figcaption>
    {keys.length > 0 && (
      <ul class="oogst-legend">
        {keys.map(({ look, words }) => (
          <li key={look} class={`oogst-legend__item oogst-legend__item--${look}`}>
            {words}
          </li>
        ))}
      </ul>
    )}
    {[...notes, ...(beyond ? [beyond] : [])].map((note, at) => (
      <p key={at} class="oogst-normal">
        {note}
      </p>
    ))}
    {/* Each of its marks tells what it is; who cannot see it has the table. */}
    {(Object.keys(chartWidths) as ChartSize[]).map((size) => {
      const { height, marks } = draw(size);
      return (
        <svg
          key={size}
          class={`oogst-chart__picture oogst-chart__picture--${size}`}
          viewBox={`0 0 ${chartWidths[size]} ${height}`}
          role="group"
          aria-labelledby={`${id}-titel`}
          aria-describedby={`${id}-tabel`}
        >
          {marks}
        </svg>
      );
    })}
    <p class="oogst-chart__told" data-tells aria-hidden="true"></p>
    <p class="oogst-chart__files">
      Dit beeld als{" "}
      <Link to={file} type="image/svg+xml">
        SVG<span class="oogst-hidden">: {title}</span>
      </Link>
      <button type="button" data-png={file} hidden>
        PNG<span class="oogst-hidden">: {title}</span>
      </button>
    </p>
    <details class="oogst-chart__table">
      <summary id={`${id}-tabel`}>
        Als tabel<span class="oogst-hidden">: {title}</span>
      </summary>
      <Table caption={title} {...table} />
    </details>
    <details class="oogst-chart__table">
      <summary>
        Citeren<span class="oogst-hidden">: {title}</span>
      </summary>
      <CitationOfPart id={`${id}-titel`} title={title} />
    </details>
  </figure>
);
