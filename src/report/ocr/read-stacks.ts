import { countEach } from "../../domain/count-each.ts";
import { composeDocument, type Draft } from "../../source/forms/draft.ts";
import type { BlockDocument } from "../../source/blocks.ts";
import { likestOf } from "../template/likeness.ts";
import { most } from "../template/is-label.ts";
import { isHeadingText } from "../template/mark-sections.ts";
import { fold } from "../template/similarity.ts";
import { runsOf, type Run } from "./label-columns.ts";
import type { Template } from "../template/template.ts";
import { beginsAnswer } from "../../source/value-openings.ts";
import { fieldOfLabel, fitsField } from "./column-fit.ts";

export interface Paragraph {
  readonly text: string;
  readonly id: string;
  /** Counted from 1. */
  readonly line: number;
}

const longest = 200_000;
/** So like words of the template that no other report needs to say the same. */
const surelyAlike = 0.85;
const longestLabel = 120;

/** What stands between blank lines. */
export const paragraphsOf = (text: string): Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let lines: string[] = [];
  for (const [index, printed] of [...text.split(/\r\n|[\n\r\f]/), ""].entries()) {
    const line = printed.trim();
    if (line !== "") lines.push(line);
    else if (lines.length > 0) {
      const whole = lines.join("\n");
      paragraphs.push({ text: whole, id: fold(whole.replaceAll("\n", " ")), line: index - lines.length + 1 });
      lines = [];
    }
  }
  return paragraphs;
};

const mayBeLabel = ({ text }: Paragraph): boolean =>
  text.length <= longestLabel && !/[.;,]$/.test(text) && !beginsAnswer(text);

/** So many paragraphs that always follow each other are a column of labels, known words or not. */
const longChain = 4;

/**
 * The paragraphs that are labels or headings: words that the template has, and those that come back around them, or in a long
 * column. Two values can come back together too: the same chapter and councillor.
 */
const labelsIn = (paragraphs: readonly Paragraph[], template: Template): ReadonlySet<string> => {
  const wordings = [template.sections, template.labels].flatMap((words) => Object.values(words).flat());
  const known = new Set(wordings.map(fold));
  const isShort = (each: Paragraph): boolean => known.has(each.id) || mayBeLabel(each);
  const pairOf = (index: number): string => `${paragraphs[index]?.id}>${paragraphs[index + 1]?.id}`;
  const counts = countEach(paragraphs.map(({ id }) => id));
  const pairs = countEach(paragraphs.map((_, index) => pairOf(index)));
  // One pilot repeats nothing.
  if (Math.max(...[...counts].flatMap(([id, count]) => (known.has(id) ? [count] : []))) < 2)
    for (const each of paragraphs.filter(mayBeLabel))
      if (likestOf(each.text, wordings, template.synonyms) >= surelyAlike) known.add(each.id);
  const labels = new Set<string>();
  let chain: string[] = [];
  for (const [index, each] of paragraphs.entries()) {
    if (isShort(each)) chain.push(each.id);
    const next = paragraphs[index + 1];
    const count = Math.min(counts.get(each.id) ?? 0, next ? (counts.get(next.id) ?? 0) : 0);
    const isSteady = count > 1 && (pairs.get(pairOf(index)) ?? 0) >= count * 0.8;
    if (isSteady && next && next.id !== each.id && isShort(each) && isShort(next)) continue;
    if (chain.length >= longChain || chain.some((id) => known.has(id)))
      for (const id of chain) if (chain.length > 1 || known.has(id)) labels.add(id);
    chain = [];
  }
  return labels;
};

type Stack = Run<Paragraph>;

/** How many of the labels above are headings, by what is usual in the document for labels that begin the same. */
const headingsOf = (stacks: readonly Stack[]): ReadonlyMap<string, number> =>
  new Map(
    [...Map.groupBy(stacks, ({ labels }) => idOf(labels))].map(([id, same]) => [
      id,
      most(same.map(({ labels, values }) => labels.length - values.length)) ?? 0,
    ]),
  );
const idOf = (labels: readonly Paragraph[]): string => labels.map(({ id }) => id).join(" ");

/**
 * Reads a text in which OCR printed the labels of a table first, and the values after them: as many values as labels, in
 * their order. Null when it has no such stacks. Labels and values are put beside each other, so that what is read is not the
 * text as it came; where their numbers differ they stay as they were.
 */
export const readStacks = (name: string, text: string, template: Template): BlockDocument | null => {
  if (text.length > longest) return null;
  const paragraphs = paragraphsOf(text);
  const labels = labelsIn(paragraphs, template);
  const [opening, ...found] = runsOf(paragraphs, ({ id }) => labels.has(id));
  const [first] = found;
  if (!opening || !first || !found.some((stack) => stack.labels.length > 2)) return null;
  const firstId = first.labels[0]?.id;
  const drafts: Draft[] = [];
  const add = (kind: Draft["kind"], { text: printed, line }: Paragraph, more: Partial<Draft> = {}): void => {
    drafts.push({ kind, text: printed, origin: { form: "text", line }, ...more });
  };
  // What stands right above the first label of a report names its pilot.
  const stacks = [opening, ...found].map((stack, index, all) => {
    const above = stack.values.at(-1);
    const isNext = all[index + 1]?.labels[0]?.id === firstId;
    return isNext && above && isHeadingText(above.text)
      ? { labels: stack.labels, values: stack.values.slice(0, -1), name: above }
      : { ...stack, name: null };
  });
  const headings = headingsOf(stacks);
  let row = 0;
  for (const { labels: printed, values, name: below } of stacks) {
    const heads = Math.min(1, headings.get(idOf(printed)) ?? 0);
    const rows = printed.slice(Math.max(0, heads));
    const isPaired =
      heads >= 0 &&
      rows.length === values.length &&
      rows.every((label, at) => fitsField(fieldOfLabel(label.text, template), values[at]?.text ?? ""));
    const isOne = printed.length === 1 && values.length > 0;
    if (isPaired || isOne) {
      const own = isOne ? printed : rows;
      for (const each of isOne ? [] : printed.slice(0, heads)) add("heading", each, { level: 3 });
      for (const [at, label] of own.entries()) {
        row += 1;
        add("label", { ...label, text: label.text.replaceAll("\n", " ") }, { row });
        for (const value of isOne ? values : values.slice(at, at + 1)) add("value", value, { row });
      }
    } else
      for (const [at, each] of [...printed, ...values].entries())
        if (drafts.length === 0 && at === 0 && isHeadingText(each.text)) add("heading", each, { level: 1 });
        else add("line", each);
    if (below) add("heading", below, { level: 2 });
  }
  return composeDocument(name, drafts, "positions");
};
