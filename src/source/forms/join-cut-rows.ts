import type { Draft } from "./draft.ts";
import { foldedWords, matchRun, type LabelWords } from "./printed-words.ts";

const pageOf = ({ origin }: Draft): number => ("page" in origin ? origin.page : 0);
const goesOn = /^[\p{Ll}(]/u;

/**
 * A row or paragraph that a page cuts comes as two: joined when what stands first on the new page cannot be one of its own,
 * because its label goes on where that label stopped, begins small, or is empty.
 */
export function joinCutRows(drafts: readonly Draft[], words: LabelWords): Draft[] {
  const joined: Draft[] = [];
  /** Rows of a new page that are the rest of one before. */
  const rests = new Map<number, number>();
  /** The last draft that is no furniture, and the label of its row, by their places in `joined`. */
  let lastAt = -1;
  let labelAt = -1;
  let page = 0;
  const add = (draft: Draft): void => {
    joined.push(draft);
    if (draft.kind === "furniture") return;
    lastAt = joined.length - 1;
    if (draft.kind === "label") labelAt = lastAt;
  };
  const append = (at: number, { text }: Draft): void => {
    const draft = joined[at];
    if (draft) joined[at] = { ...draft, text: `${draft.text}\n${text}` };
  };
  for (const each of drafts) {
    if (each.kind === "furniture") {
      add(each);
      continue;
    }
    const isFirst = pageOf(each) > page;
    page = Math.max(page, pageOf(each));
    const last = joined[lastAt];
    const label = joined[labelAt];
    const isInRow = last?.row !== undefined && label?.row === last.row;
    if (isFirst && last && isInRow && each.row !== undefined && isRest(each, label, words))
      rests.set(each.row, last.row ?? 0);
    const row = each.row === undefined ? undefined : (rests.get(each.row) ?? each.row);
    const draft: Draft = row === undefined ? each : { ...each, row };
    const isOfCutRow = each.row !== undefined && rests.has(each.row);
    if (isOfCutRow && draft.kind === "label") append(labelAt, draft);
    else if (isOfCutRow && last?.kind === "value" && draft.kind === "value" && goesOn.test(draft.text))
      append(lastAt, draft);
    else if (isFirst && last && areOneParagraph(last, draft)) append(lastAt, draft);
    else add(draft);
  }
  return joined;
}

/** Whether the first of a new page belongs to the row whose label this is. */
function isRest(first: Draft, label: Draft, words: LabelWords): boolean {
  if (first.kind === "value" || first.kind === "item") return true;
  if (first.kind !== "label") return false;
  const printed = foldedWords(label.text);
  const rest = foldedWords(first.text);
  const isInMiddle = words.labels.some((known) => {
    const run = matchRun(printed, known, 0);
    return run === printed.length && run < known.length && matchRun(rest, known, run) > 0;
  });
  return isInMiddle || /^\p{Ll}/u.test(first.text);
}

const areOneParagraph = (last: Draft, draft: Draft): boolean =>
  last.row === undefined &&
  draft.row === undefined &&
  ["paragraph", "line"].includes(last.kind) &&
  ["paragraph", "line"].includes(draft.kind) &&
  /^\p{Ll}/u.test(draft.text);
