import type { FlowText, Flow } from "../flow.ts";
import type { ParagraphStyle } from "./docx-styles.ts";
import { levelOfOutline } from "./docx-styles.ts";
import { FlowBuilder, spanOf } from "./flow-builder.ts";
import { walkXml, type Tag } from "./walk-xml.ts";

/** What was deleted or moved away, codes of fields, what older programs show instead, and what is no text. */
const skipped = new Set([
  "del",
  "moveFrom",
  "instrText",
  "delText",
  "Fallback",
  "oMath",
  "sectPr",
  "rPrChange",
  "pPrChange",
  "tblPrChange",
  "tcPrChange",
  "trPrChange",
]);
/** Boxes to tick, and bullets, as characters of a font of symbols. */
const stressing = new Set(["b", "i", "u", "smallCaps", "caps"]);
const strong = /^(?:strong ?(?:emphasis)?|zwaar)$/i;
const symbols: Readonly<Record<string, string>> = {
  f0fe: "☒",
  f078: "☒",
  f0fd: "☒",
  f0a8: "☐",
  f06f: "☐",
  f071: "☐",
  f0fc: "✓",
};

/**
 * Reads one part of a DOCX as a flow; what the writer of a document sees as its text, no more.
 * @param kind what a paragraph is when its style does not say
 */
export function readDocxPart(
  xml: Uint8Array,
  part: string,
  styleOf: (id: string) => ParagraphStyle,
  kind: FlowText["kind"] = "paragraph",
): Flow {
  const reader = new PartReader(part, styleOf, kind);
  walkXml(xml, reader);
  return reader.builder.flow;
}

class PartReader {
  readonly builder: FlowBuilder;
  readonly #styleOf: (id: string) => ParagraphStyle;
  readonly #kind: FlowText["kind"];
  /** How deep we are in what is skipped; 0 is not. */
  #skipping = 0;
  #inText = false;
  #runs = 0;
  #isBold = false;
  /** Text that is set not to be printed. */
  #isVanished = false;
  /** Per content control that is open, whether it shows its placeholder: nobody filled it in. */
  readonly #controls: { isPlaceholder: boolean; isContents: boolean }[] = [];
  #inRowProperties = false;

  constructor(part: string, styleOf: (id: string) => ParagraphStyle, kind: FlowText["kind"]) {
    this.builder = new FlowBuilder((paragraph) => ({ form: "docx", part, path: `p[${paragraph}]` }));
    this.#styleOf = styleOf;
    this.#kind = kind;
  }

  open = (tag: Tag): void => {
    // In the properties of a row or paragraph mark, "deleted" is said of what holds it, by an empty element.
    if (tag.name === "del" && this.#inRowProperties) this.builder.leaveRowOut();
    const isEmptied = tag.name === "sdtContent" && this.#controls.at(-1)?.isPlaceholder === true;
    if (this.#skipping > 0 || isEmptied || skipped.has(tag.name)) {
      this.#skipping += 1;
      return;
    }
    this.#structure(tag);
    this.#characters(tag);
  };

  close = (name: string): void => {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    if (name === "p") this.builder.closeParagraph();
    else if (name === "tbl") this.builder.closeTable();
    else if (name === "tr") this.builder.closeRow();
    else if (name === "t") this.#inText = false;
    else if (name === "r") {
      this.#runs -= 1;
      this.#isBold = false;
      this.#isVanished = false;
    } else if (name === "sdt") this.#controls.pop();
    else if (name === "trPr") this.#inRowProperties = false;
  };

  text = (text: string): void => {
    if (this.#skipping === 0 && this.#inText && !this.#isVanished)
      this.builder.write(text.replaceAll(/\s/g, " "), this.#isBold);
  };

  #structure({ name, attribute }: Tag): void {
    const { builder } = this;
    const value = attribute("val") ?? "";
    const { paragraph } = builder;
    if (name === "tbl") builder.openTable();
    else if (name === "tr") builder.openRow();
    else if (name === "trPr") this.#inRowProperties = true;
    else if (name === "tc") builder.openCell();
    else if (name === "gridSpan") builder.changeCell({ columns: spanOf(value) });
    else if ((name === "vMerge" || name === "hMerge") && value !== "restart")
      builder.changeCell({ kind: name === "vMerge" ? "CONTINUED" : "COVERED" });
    else if (name === "sdt") this.#controls.push({ isPlaceholder: false, isContents: false });
    else if (name === "showingPlcHdr") this.#control({ isPlaceholder: value !== "0" && value !== "false" });
    else if (name === "docPartGallery") this.#control({ isContents: value === "Table of Contents" });
    else if (name === "p") builder.openParagraph(this.#isInContents() ? "furniture" : this.#kind);
    else if (!paragraph || paragraph.kind === "furniture") return;
    else if (name === "pStyle") {
      const style = this.#styleOf(value);
      paragraph.level = style.level;
      if (style.isItem && style.level === null) paragraph.kind = "item";
      if (style.isContents) Object.assign(paragraph, { kind: "furniture", level: null });
    } else if (name === "outlineLvl") paragraph.level = levelOfOutline(value);
    else if (name === "numId") paragraph.kind = value === "0" ? this.#kind : "item";
  }

  /** Stops of tabs and properties of a paragraph's mark have the names of characters too, outside of runs. */
  #characters({ name, attribute }: Tag): void {
    if (name === "r") this.#runs += 1;
    else if (this.#runs === 0) return;
    else if (stressing.has(name)) this.#isBold ||= !["0", "false", "none"].includes(attribute("val") ?? "");
    else if (name === "rStyle") this.#isBold ||= strong.test(attribute("val") ?? "");
    else if (name === "t") this.#inText = true;
    else if (name === "vanish") this.#isVanished = !["0", "false"].includes(attribute("val") ?? "");
    else if (name === "br" || name === "cr") this.builder.write("\n");
    else if (name === "tab" || name === "ptab") this.builder.write(" ");
    else if (name === "noBreakHyphen") this.builder.write("-");
    else if (name === "sym") this.builder.write(symbols[(attribute("char") ?? "").toLowerCase()] ?? "");
  }

  #control(change: { isPlaceholder: boolean } | { isContents: boolean }): void {
    const control = this.#controls.at(-1);
    if (control) Object.assign(control, change);
  }

  readonly #isInContents = (): boolean => this.#controls.some(({ isContents }) => isContents);
}
