import { findMunicipality } from "../domain/municipalities/find-municipality.ts";
import type { EditionKind } from "../domain/vocabularies.ts";
import { slugOf } from "../domain/slug.ts";

/** Which edition a document is, as far as its name and its first lines tell. */
export interface EditionGuess {
  readonly slug: string;
  readonly title: string;
  readonly kind: EditionKind;
  /** What the paper is called, where that is none of the kinds. */
  readonly kindName: string | null;
  readonly year: number;
}

type NamedKind = Exclude<EditionKind, "OTHER">;

/** What municipalities call the papers of each kind; its own name comes first. */
const words: Readonly<Record<NamedKind, readonly [string, ...string[]]>> = {
  PERSPECTIEFNOTA: ["perspectiefnota"],
  PROGRAMMABEGROTING: ["programmabegroting", "meerjarenbegroting", "begroting"],
  KADERNOTA: ["kadernota", "kaderbrief"],
  VOORJAARSNOTA: ["voorjaarsnota", "voorjaarsrapportage"],
  ZOMERNOTA: ["zomernota", "zomerrapportage"],
  BESTUURSRAPPORTAGE: ["bestuursrapportage", "berap", "burap"],
  NAJAARSNOTA: ["najaarsnota", "najaarsrapportage"],
  JAARSTUKKEN: ["jaarstukken", "jaarverslag", "jaarrekening", "jaarverantwoording"],
};
const kinds = Object.entries(words) as [NamedKind, readonly [string, ...string[]]][];
const kindOf = (word: string): EditionKind =>
  kinds.find(([, called]) => called.includes(word.toLowerCase()))?.[0] ?? "OTHER";

const years = String.raw`[\s_-]*(20\d{2})(?:\s*[-–—_/]\s*(20\d{2}))?(?!\d)`;
const namedBy = (called: readonly string[], flags: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(${called.join("|")})${years}`, flags);
/**
 * The introduction says that the annex goes into "perspectiefnota en programmabegroting": only a name with a year counts.
 * "De begroting 2025" is any text's word for money: in documents only a kind's own name counts.
 */
const printed = namedBy(
  kinds.map(([, [own]]) => own),
  "giu",
);
const named = namedBy(
  kinds.flatMap(([, called]) => called),
  "iu",
);
/** Whatever a paper is called, where somebody says that this is its name. */
const other = new RegExp(String.raw`^(\p{L}[\p{L} _-]*?)${years}$`, "iu");
/** The title stands above the first report; a report can name other editions. */
const headLength = 1500;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

function editionOf(word: string, first: string, last: string | undefined): EditionGuess {
  const name = capital(word.replaceAll(/[_-]/g, " "));
  const title = `${name} ${last === undefined ? first : `${first}-${last}`}`;
  const kind = kindOf(word);
  return { slug: slugOf(title), title, kind, kindName: kind === "OTHER" ? name : null, year: Number(first) };
}

/** The one edition that a text names; null when it names none, or more than one. */
function printedIn(text: string): EditionGuess | null {
  const found = [...text.matchAll(printed)].map(([, word = "", first = "", last]) =>
    editionOf(word, first, last),
  );
  const [one] = found;
  return one !== undefined && found.every(({ slug }) => slug === one.slug) ? one : null;
}

/**
 * Guesses the edition of a document that no manifest knows: by its file name, or else by its first lines.
 * Returns null when neither names one, or its lines name several; it is never taken from the text of a report.
 */
export const guessEdition = (fileName: string, text: string): EditionGuess | null =>
  printedIn(fileName) ?? printedIn(text.slice(0, headLength));

/** "delft-tussenrapportage": the municipality is no part of what its paper is called. */
function withoutMunicipality(name: string): string {
  const parts = name.split(/[\s_-]+/);
  const length = parts.findLastIndex(
    (_, at) => findMunicipality(parts.slice(0, at + 1).join(" ")).municipality !== null,
  );
  return parts.slice(length + 1).join(" ");
}

/** The edition that a slug names, "tussenrapportage-2025" of another paper too; null for one without a name or a year. */
export function editionOfSlug(slug: string): EditionGuess | null {
  const [, known, from = "", to] = named.exec(slug) ?? [];
  if (known !== undefined) return editionOf(known, from, to);
  const [, called = "", first = "", last] = other.exec(slug) ?? [];
  const name = withoutMunicipality(called);
  return name === "" ? null : editionOf(name, first, last);
}
