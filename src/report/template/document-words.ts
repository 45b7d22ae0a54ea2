import { fieldOrder, onlyFieldOf, sectionOrder, type Section } from "./sections.ts";
import { labelsOf, type Label } from "./labels.ts";
import type { SectionKey } from "./keys.ts";
import { fold, foldedOf, similarity, type Folded } from "./similarity.ts";
import type { Template } from "./template.ts";

export type Heading = { readonly key: SectionKey; readonly name: Folded };

export interface DocumentWords {
  readonly labels: readonly Label[];
  readonly headings: readonly Heading[];
  /** Headings of what stands before the first pilot, folded. */
  readonly introduction: readonly string[];
  /** Letters of the longest heading, and some more for what damages it. */
  readonly longestHeading: number;
}

/** "Bijlage 6. Monitoring evaluatie pilots", above all pilots. */
export const isAnnexTitle = (text: string): boolean =>
  /^bijlage\b|^monitoring\s/i.test(text) && text.length < 90;

/** "Inleiding", and what else stands above what is told before the first pilot. */
export const isIntroduction = ({ introduction }: DocumentWords, folded: string): boolean =>
  introduction.some((heading) => similarity(folded, heading) >= 0.75);

export const makeHeading = (key: SectionKey): Heading => ({ key, name: foldedOf(fold(key.words)) });

export const makeWords = ({
  labels,
  headings,
  introduction,
}: Omit<DocumentWords, "longestHeading">): DocumentWords => ({
  labels,
  headings,
  introduction,
  longestHeading: Math.max(...headings.map(({ name }) => name.text.length)) + 8,
});

const knownHeading = (words: string, section: Section): Heading =>
  makeHeading({ words, section, field: onlyFieldOf(section), extra: null, how: "KNOWN" });

type Lines = readonly { readonly text: string }[];

/** The words that begin a line, and so many that a wording of the template is among them. */
const mostWords = 18;

const add = (counts: Map<string, number>, text: string): void => {
  counts.set(text, (counts.get(text) ?? 0) + 1);
};

/** Every beginning of the wordings of a template, and of headings: what goes on otherwise is none of them. */
const allBeginnings = (template: Template): ReadonlySet<string> => {
  const wordings = [template.sections, template.labels].flatMap((words) => Object.values(words).flat());
  return new Set(
    wordings.map(fold).flatMap((words) => Array.from(words, (_, index) => words.slice(0, index + 1))),
  );
};

const known = new WeakMap<Template, ReadonlySet<string>>();

/**
 * How many lines begin with wordings of a template, folded; and how many are nothing else. Headings are no beginnings.
 */
const countPrints = (lines: Lines, headings: ReadonlySet<string>, wanted: ReadonlySet<string>) => {
  const beginnings = new Map<string, number>();
  const wholes = new Map<string, number>();
  for (const { text } of lines) {
    let beginning = "";
    const begun: string[] = [];
    for (const word of text.slice(0, 160).split(/\s+/, mostWords)) {
      const folded = fold(word);
      if (folded === "") continue;
      beginning += folded;
      if (!wanted.has(beginning)) break;
      begun.push(beginning);
    }
    if (!headings.has(beginning)) for (const each of begun) add(beginnings, each);
    if (text.length < 90 && wanted.has(beginning)) add(wholes, beginning);
  }
  return { beginnings, wholes };
};

/** Two wordings of one label, each in reports of its own, are together printed as often as there are reports. */
const mostOnce = 1.3;
/** A wording that is printed so many times as often as another is the label that each pilot has. */
const oftenMore = 3;

const folds = new WeakMap<Template, Map<string, string>>();

/**
 * The words of a template that a document can have: the usual ones, and those others that it prints more often, in report
 * after report. "Doel" and "Resultaten" stand in values too.
 */
export const wordsFor = (template: Template, lines: Lines): DocumentWords => {
  const kept = folds.getOrInsertComputed(template, () => new Map<string, string>());
  const foldOnce = (words: string): string => kept.getOrInsertComputed(words, fold);
  /** A question over two lines has at least these words on the first. */
  const firstWords = (words: string): string => {
    const second = words.indexOf(" ", words.indexOf(" ") + 1);
    return foldOnce(second === -1 ? words : words.slice(0, second));
  };
  const { beginnings, wholes } = countPrints(
    lines,
    new Set(sectionOrder.map((name) => foldOnce(template.sections[name][0] ?? ""))),
    known.getOrInsertComputed(template, allBeginnings),
  );
  const countOf = (counts: ReadonlyMap<string, number>, words: string): number => counts.get(words) ?? 0;
  const usual = [
    ...sectionOrder.map((name) => countOf(wholes, foldOnce(template.sections[name][0] ?? ""))),
    ...fieldOrder.map((field) => countOf(beginnings, firstWords(template.labels[field][0] ?? ""))),
  ];
  const most = Math.max(
    ...usual,
    ...sectionOrder.flatMap((name) =>
      template.sections[name].map((words) => countOf(wholes, foldOnce(words))),
    ),
  );
  const headings = sectionOrder.flatMap((name, section) => {
    const [first = "", ...others] = template.sections[name];
    // A report has one heading of a section: of two that it prints the other says something else.
    let left = most * 1.2 - countOf(wholes, foldOnce(first));
    const printed = others.filter((words) => {
      const count = countOf(wholes, foldOnce(words));
      if (count === 0 || count > left) return false;
      left -= count;
      return true;
    });
    return [first, ...printed].map((words) => knownHeading(words, section));
  });
  const least = Math.max(1, Math.ceil(most * 0.4));
  /** The wordings of a field so far, by its usual one. */
  const accepted = new Map<string, string[]>();
  // "Waarom deze pilot?" in the reports that have "Ambitie" too asks for something else.
  const isOtherLabel = (usualWords: string, words: string): boolean => {
    const [one, other] = [foldOnce(usualWords), foldOnce(words)];
    const isPart = one.startsWith(other) || other.startsWith(one);
    return !isPart && countOf(wholes, one) + countOf(wholes, other) > most * mostOnce;
  };
  const wordings = Object.values(template.labels);
  // "Loopt tot" heads a column of a list of the pilots, "Tot wanneer?" is printed for each of them.
  const isOutdone = (words: string, than: string): boolean =>
    (wordings.find(([usualWords]) => usualWords === than) ?? []).some(
      (each) =>
        isOtherLabel(each, words) &&
        countOf(wholes, foldOnce(each)) > countOf(wholes, foldOnce(words)) * oftenMore,
    );
  const isUsed = (words: string, than: string): boolean => {
    const own = countOf(beginnings, foldOnce(words));
    // A shorter wording begins the longer one too, and two wordings can have their first words in common.
    const count = foldOnce(than).startsWith(foldOnce(words))
      ? own - countOf(beginnings, foldOnce(than))
      : own;
    const begin = firstWords(than);
    const others = countOf(beginnings, begin) - (foldOnce(words).startsWith(begin) ? own : 0);
    // Where both are printed they are two labels, and what the other one says is not known.
    if (count < least || count * 0.7 <= others) return false;
    const before = accepted.get(than) ?? [];
    if (isOutdone(words, than) || before.some((each) => isOtherLabel(each, words))) return false;
    accepted.set(than, [...before, words]);
    return true;
  };
  return makeWords({
    labels: labelsOf(template, isUsed),
    headings: headings.filter(
      ({ key, name }) =>
        key.words === template.sections[sectionOrder[key.section] ?? "name"][0] ||
        countOf(wholes, name.text) >= least,
    ),
    introduction: template.introduction.map(foldOnce),
  });
};
