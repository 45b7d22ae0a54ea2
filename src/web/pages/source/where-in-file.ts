import type { PlacedBlock } from "../../../read/rows.ts";
import { numberInWords } from "../../parts/dutch-dates.ts";
import type { Place } from "./text-in-parts.ts";

type Box = NonNullable<PlacedBlock["origin"]["box"]>;

const LONGEST_HEADING = 80;

/**
 * Where a place stands in the file, in words: "bladzijde 3, bovenaan, in de rechterkolom, onder het kopje “Data”". A
 * text has lines and no pages; of the size of a page only what is printed on it is known.
 */
export function whereInFile(place: Place, text: string, blocks: readonly PlacedBlock[]): string {
  const own = blocks.filter(({ start, end }) => start < place.end && place.start < end);
  const heading = blocks.findLast(({ kind, start }) => kind === "heading" && start <= place.start);
  const words = heading && text.slice(heading.start, heading.end).trim();
  const isNear = words && words.length <= LONGEST_HEADING && !own.includes(heading);
  return [
    ...(onPages(own, blocks) ?? [onLines(place, text)]),
    ...(isNear ? [`onder het kopje “${words}”`] : []),
  ].join(", ");
}

function onPages(own: readonly PlacedBlock[], all: readonly PlacedBlock[]): string[] | null {
  const pages = [...new Set(own.flatMap(({ origin }) => origin.page ?? []))];
  const [first] = own;
  if (first?.origin.box === undefined || pages.length === 0) return null;
  if (pages.length > 1) return [`bladzijden ${pages.join(" en ")}`];
  const [x, y, width, height] = first.origin.box;
  const boxes = all.flatMap(({ origin: { box } }) => (box === undefined ? [] : [box]));
  const most = (endOf: (box: Box) => number): number =>
    boxes.map(endOf).reduce((far, end) => Math.max(far, end), 1);
  const third = Math.floor(((y + height / 2) / most((box) => box[1] + box[3])) * 3);
  const middle = most((box) => box[0] + box[2]) / 2;
  const side = columns[first.kind] ?? (x > middle ? "rechts" : x + width < middle ? "links" : "");
  return [
    `bladzijde ${pages.join("")}`,
    ["bovenaan", "in het midden"][third] ?? "onderaan",
    ...(side === "" ? [] : [side]),
  ];
}

/** The sides of a row of a table; a heading is of the whole width. */
const columns: Readonly<Record<string, string>> = {
  label: "in de linkerkolom",
  value: "in de rechterkolom",
  heading: "",
};

function onLines({ start, end }: Place, text: string): string {
  const lineAt = (offset: number): number => text.slice(0, offset).split("\n").length;
  const [first, last, all] = [lineAt(start), lineAt(Math.max(start, end - 1)), lineAt(text.length)];
  const until = first === last ? "" : ` tot en met ${numberInWords(last)}`;
  return `regel ${numberInWords(first)}${until} van de ${numberInWords(all)}`;
}
