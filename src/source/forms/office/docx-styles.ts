import { walkXml } from "./walk-xml.ts";

export interface ParagraphStyle {
  readonly level: number | null;
  readonly isItem: boolean;
  readonly isContents: boolean;
}

interface PrintedStyle {
  basedOn: string | null;
  level: number | null;
  isItem: boolean | null;
  isContents: boolean;
}

/** Word keeps the names of its own styles in English, whatever it shows: "Kop 2" is "heading 2". */
const headingName = /^(?:heading|kop|überschrift|titre) ?(\d)$/i;
const contentsName = /^(?:toc|inhopg) ?(?:\d|heading)/i;

export function readDocxStyles(xml: Uint8Array | undefined): (id: string) => ParagraphStyle {
  const styles = new Map<string, PrintedStyle>();
  let open: PrintedStyle | null = null;
  if (xml)
    walkXml(xml, {
      open: ({ name, attribute }) => {
        const value = attribute("val") ?? "";
        if (name === "style") {
          open = { basedOn: null, level: null, isItem: null, isContents: false };
          styles.set(attribute("styleId") ?? "", open);
        } else if (!open) return;
        else if (name === "basedOn") open.basedOn = value;
        else if (name === "name") {
          open.level ??= levelOfName(value);
          open.isContents = contentsName.test(value);
        } else if (name === "outlineLvl") open.level = levelOfOutline(value);
        else if (name === "numId") open.isItem = value !== "0";
      },
      close: (name) => {
        if (name === "style") open = null;
      },
      text: () => undefined,
    });
  return (id) => inherit(styles, id);
}

const levelOfName = (name: string): number | null => {
  if (/^title$/i.test(name)) return 1;
  const level = headingName.exec(name)?.[1];
  return level === undefined ? null : Number(level);
};

/** Outline levels count from 0; 9 is body text. */
export const levelOfOutline = (value: string): number | null => {
  const level = Number(value);
  return value !== "" && level < 9 ? level + 1 : null;
};

function inherit(styles: ReadonlyMap<string, PrintedStyle>, id: string): ParagraphStyle {
  let level: number | null = null;
  let isItem: boolean | null = null;
  let isContents = false;
  let style = styles.get(id);
  // A style can name itself as its own base in a damaged file.
  for (let steps = 0; style && steps < 20; steps += 1) {
    level ??= style.level;
    isItem ??= style.isItem;
    isContents ||= style.isContents;
    style = style.basedOn === null ? undefined : styles.get(style.basedOn);
  }
  return { level, isItem: isItem ?? false, isContents };
}
