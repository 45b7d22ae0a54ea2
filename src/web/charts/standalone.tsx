import { renderToString } from "preact-render-to-string";
import { type Chart, chartWidths, SWATCH } from "./chart.tsx";

/** Of the built style, the rules of what is drawn: selectors and declarations. */
const rule =
  /(?<=^|[{}])([^{}@]*\.oogst-(?:bar|timeline|axis|flow|today|chart__picture)[^{}]*)\{([^{}]*)\}/gu;
/** What a name stands for in the light, as the build writes it: the last one holds. */
const token = /--(oogst-[a-z-]+):\s*(?:var\(--lightningcss-light,\s*|light-dark\(\s*)?(#[0-9a-f]{3,8})/giu;

/** The rules that a picture is drawn by, for where nothing knows names of colours: in the light, with each colour itself. */
export function standaloneStyle(style: string): string {
  const colours = new Map([...style.matchAll(token)].map(([, name = "", colour = ""]) => [name, colour]));
  return [...style.matchAll(rule)]
    .filter(([, selector = ""]) => !/:(?:hover|focus)|--narrow|--wide/u.test(selector))
    .map(([, selector = "", body = ""]) => {
      const told = body.replaceAll(/var\(--([a-z-]+)\)/gu, (all, name: string) => colours.get(name) ?? all);
      // What is no colour, such as the letters of the site, is the file's own to say.
      const known = told.split(";").filter((declaration) => !declaration.includes("var("));
      return `${selector.trim()}{${known.join(";")}}`;
    })
    .join("");
}

interface Around {
  /** The rules that it is drawn by. */
  readonly style: string;
  /** Where it comes from, in words. */
  readonly source: string;
  readonly publicUrl: string;
}

const MARGIN = 16;
const LINE = 20;
/** How wide a letter is, by and large. */
const LETTER = 7;
const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** A chart as an SVG file: with its title, its legend and where it comes from, and with addresses that lead from anywhere. */
export function standaloneSvg(
  { title, draw, keys, notes }: Chart,
  { style, source, publicUrl }: Around,
): string {
  const { height, marks } = draw("wide");
  const width = chartWidths.wide + 2 * MARGIN;
  const places = placesOf(keys.map(({ words }) => words));
  const lines = keys.length === 0 ? 0 : (places.at(-1)?.line ?? 0) + 1;
  const below = MARGIN + LINE * (1.4 + lines);
  const top = below + LINE * (notes.length + 0.1);
  const svg = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={top + height + 2 * LINE}
      viewBox={`0 0 ${width} ${top + height + 2 * LINE}`}
      font-family={FONT}
      font-size={13}
      class="oogst-chart__picture"
    >
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: style }} />
      <rect width="100%" height="100%" fill="#ffffff" />
      <text x={MARGIN} y={MARGIN + 12} font-size={16} font-weight={600}>
        {title}
      </text>
      {keys.map(({ swatch, words }, index) => {
        const { x, line } = places[index] ?? { x: 0, line: 0 };
        const y = MARGIN + LINE * (1.4 + line);
        return (
          <g key={words} transform={`translate(${MARGIN + x} ${y})`}>
            {swatch}
            <text x={SWATCH + 6} y={11}>
              {words}
            </text>
          </g>
        );
      })}
      {notes.map((note, index) => (
        <text key={note} x={MARGIN} y={below + LINE * (index + 0.5)} font-size={11}>
          {note}
        </text>
      ))}
      <g transform={`translate(${MARGIN} ${top})`}>{marks}</g>
      <text x={MARGIN} y={top + height + 1.4 * LINE} font-size={11}>
        {source}
      </text>
    </svg>
  );
  // Words may hold what XML has no place for, though HTML has.
  return renderToString(svg).replaceAll("]]>", "]]&gt;").replaceAll(' href="/', ` href="${publicUrl}/`);
}

/** Where the parts of a legend stand: one beside the other, on a next line where there is no more room. */
function placesOf(words: readonly string[]): { readonly x: number; readonly line: number }[] {
  let [x, line] = [0, 0];
  return words.map((told) => {
    const wide = SWATCH + 24 + told.length * LETTER;
    if (x > 0 && x + wide > chartWidths.wide) [x, line] = [0, line + 1];
    const place = { x, line };
    x += wide;
    return place;
  });
}
