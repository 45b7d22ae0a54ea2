import { changeKinds, type DifferenceKind } from "../domain/vocabularies.ts";
import { labelOf } from "../domain/mention-fields.ts";
import type { ChangeRow } from "./rows.ts";
import { diffWordsWithSpace } from "diff";

/** What a change is, in Dutch: which question it is about, and how much earlier or later. */
export function changeInWords({ kind, field, days, slip }: ChangeRow): string {
  const told =
    kind === "VERDICT_CHANGED" && field !== null
      ? `${changeKinds[kind]}: ${labelOf(field)}`
      : changeKinds[kind];
  if (slip !== null) return `${told}, ${slip} ${(days ?? 0) < 0 ? "eerder" : "later"}`;
  return days === null ? told : `${told} met ${days.toLocaleString("nl-NL")} ${days === 1 ? "dag" : "dagen"}`;
}

export type DifferencePart = { readonly kind: DifferenceKind; readonly text: string };

/** Texts that differ in more words than this are told as gone and come, whole. */
const mostEdits = 400;

/** The words of two printed texts in order: what both have, what went and what came. Nothing where neither is printed. */
export function differenceOf(before: string | null, after: string | null): DifferencePart[] {
  const whole: DifferencePart[] = [
    { kind: "REMOVED", text: before ?? "" },
    { kind: "ADDED", text: after ?? "" },
  ];
  const told =
    diffWordsWithSpace(before ?? "", after ?? "", { maxEditLength: mostEdits })?.map(
      ({ added, removed, value }): DifferencePart => ({
        kind: added ? "ADDED" : removed ? "REMOVED" : "SAME",
        text: value,
      }),
    ) ?? whole;
  const parts = joinAdjacent(told.filter(({ text }) => text !== ""));
  return (isOther(parts, before ?? "", after ?? "") ? whole : parts).filter(({ text }) => text !== "");
}

/** A text of which little stayed is another text: the few small words that both have only part what is to be read. */
function isOther(parts: readonly DifferencePart[], before: string, after: string): boolean {
  const shared = parts.reduce((sum, { kind, text }) => sum + (kind === "SAME" ? text.trim().length : 0), 0);
  return shared < Math.min(before.length, after.length) / 3;
}

const isSpace = ({ kind, text }: DifferencePart): boolean => kind === "SAME" && text.trim() === "";

/** Words that went and came with no more than a space between them are told as one that went and one that came. */
function joinAdjacent(parts: readonly DifferencePart[]): DifferencePart[] {
  const joined: DifferencePart[] = [];
  for (let at = 0; at < parts.length;) {
    let end = at;
    while (parts[end] !== undefined && parts[end]?.kind !== "SAME") {
      end += 1;
      const [space, next] = [parts[end], parts[end + 1]];
      if (space !== undefined && isSpace(space) && next !== undefined && next.kind !== "SAME") end += 1;
    }
    const stretch = parts.slice(at, Math.max(end, at + 1));
    const sides = (["REMOVED", "ADDED"] as const).map((kind) => ({
      kind,
      isThere: stretch.some((part) => part.kind === kind),
      text: stretch.map((part) => (part.kind === kind || part.kind === "SAME" ? part.text : "")).join(""),
    }));
    if (sides.every(({ isThere }) => isThere))
      joined.push(...sides.map(({ kind, text }) => ({ kind, text })));
    else joined.push(...stretch);
    at += stretch.length;
  }
  return joined;
}
