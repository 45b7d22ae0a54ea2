import type { Flow, FlowText } from "../flow.ts";
import { FlowBuilder, spanOf } from "./flow-builder.ts";
import { walkXml, type Tag } from "./walk-xml.ts";

/** What was changed away, remarks in the margin, and styles. */
const skipped = new Set([
  "tracked-changes",
  "annotation",
  "automatic-styles",
  "font-face-decls",
  "scripts",
  "forms",
  "hidden-text",
  "note-citation",
]);
/** What does not belong to the running text: notes, tables of contents and other indexes. */
const asides = new Set([
  "note-body",
  "table-of-content",
  "alphabetical-index",
  "illustration-index",
  "table-index",
  "user-index",
]);
const mostSpaces = 100;

/**
 * Reads one part of an ODT as a flow.
 * @param within the elements whose content counts: the body, or headers and footers
 */
export function readOdtPart(
  xml: Uint8Array,
  part: string,
  within: ReadonlySet<string>,
  kind: FlowText["kind"] = "paragraph",
): Flow {
  const reader = new PartReader(part, within, kind, boldStylesIn(xml));
  walkXml(xml, reader);
  return reader.builder.flow;
}

const isBoldWeight = (weight: string | null): boolean => /^(?:bold|[6-9]00)$/.test(weight ?? "");

/** The styles of words that print bold or in italics: those that this part declares for itself, and the one for strong emphasis. */
function boldStylesIn(xml: Uint8Array): ReadonlySet<string> {
  const bold = new Set<string>(["Strong_20_Emphasis", "Emphasis"]);
  let style: string | null = null;
  walkXml(xml, {
    open: ({ name, attribute }) => {
      if (name === "style") style = attribute("family") === "text" ? attribute("name") : null;
      else if (
        name === "text-properties" &&
        style !== null &&
        (isBoldWeight(attribute("font-weight")) ||
          attribute("font-style") === "italic" ||
          attribute("font-variant") === "small-caps" ||
          (attribute("text-underline-style") ?? "none") !== "none")
      )
        bold.add(style);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return bold;
}

class PartReader {
  readonly builder: FlowBuilder;
  readonly #within: ReadonlySet<string>;
  readonly #kind: FlowText["kind"];
  #skipping = 0;
  #wanted = 0;
  #asides = 0;
  #items = 0;
  readonly #boldStyles: ReadonlySet<string>;
  /** For each stretch of words that is open, whether it prints bold. */
  readonly #spans: boolean[] = [];

  constructor(
    part: string,
    within: ReadonlySet<string>,
    kind: FlowText["kind"],
    boldStyles: ReadonlySet<string>,
  ) {
    this.#boldStyles = boldStyles;
    this.builder = new FlowBuilder((paragraph) => ({ form: "odt", part, path: `p[${paragraph}]` }));
    this.#within = within;
    this.#kind = kind;
  }

  open = (tag: Tag): void => {
    // Titles of drawings are SVG's; a title of the document is a field of the text.
    if (this.#skipping > 0 || skipped.has(tag.name) || tag.namespace.includes("svg")) {
      this.#skipping += 1;
      return;
    }
    if (this.#within.has(tag.name)) this.#wanted += 1;
    if (this.#wanted > 0) this.#structure(tag);
  };

  close = (name: string): void => {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    if (this.#within.has(name)) this.#wanted -= 1;
    if (this.#wanted === 0) return;
    const { builder } = this;
    if (name === "p" || name === "h") builder.closeParagraph();
    else if (name === "table") builder.closeTable();
    else if (name === "table-row") builder.closeRow();
    else if (name === "span") this.#spans.pop();
    else if (name === "list-item") this.#items -= 1;
    else if (asides.has(name)) this.#asides -= 1;
  };

  text = (text: string): void => {
    // Blanks and line ends of the source are one space, as in HTML.
    if (this.#skipping === 0 && this.#wanted > 0)
      this.builder.write(text.replaceAll(/\s+/g, " "), this.#spans.includes(true));
  };

  #structure({ name, attribute }: Tag): void {
    const { builder } = this;
    if (name === "p") builder.openParagraph(this.#kindOfText());
    else if (name === "h") {
      const level =
        this.#asides > 0 || this.#kind === "furniture" ? null : Number(attribute("outline-level") ?? "1");
      builder.openParagraph(this.#kindOfText(), level);
    } else if (name === "table") builder.openTable();
    else if (name === "table-row") builder.openRow();
    else if (name === "table-cell")
      builder.openCell(
        "OWN",
        spanOf(attribute("number-rows-spanned")),
        spanOf(attribute("number-columns-spanned")),
      );
    else if (name === "covered-table-cell") builder.openCell("COVERED");
    else if (name === "span") this.#spans.push(this.#boldStyles.has(attribute("style-name") ?? ""));
    else if (name === "list-item") this.#items += 1;
    else if (asides.has(name)) this.#asides += 1;
    else if (name === "line-break") builder.write("\n");
    else if (name === "tab") builder.write(" ");
    else if (name === "s")
      builder.write(" ".repeat(Math.min(mostSpaces, Number(attribute("c") ?? "1") || 1)));
  }

  #kindOfText(): FlowText["kind"] {
    if (this.#asides > 0) return "furniture";
    return this.#items > 0 ? "item" : this.#kind;
  }
}
