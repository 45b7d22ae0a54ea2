import { diffWordsWithSpace } from "diff";
import type { DifferenceKind } from "../domain/vocabularies.ts";

export interface DifferencePart {
  readonly kind: DifferenceKind;
  readonly text: string;
}

/** Texts that differ in more words than this are told as gone and come, whole. */
const mostEdits = 400;

/** The words of two printed texts in order: what both have, what went and what came. Nothing where neither is printed. */
export function differenceOf(before: string | null, after: string | null): DifferencePart[] {
  const whole: DifferencePart[] = [
    { kind: "REMOVED", text: before ?? "" },
    { kind: "ADDED", text: after ?? "" },
  ];
  const parts = diffWordsWithSpace(before ?? "", after ?? "", { maxEditLength: mostEdits });
  const told =
    parts?.map(({ added, removed, value }): DifferencePart => ({
      kind: added ? "ADDED" : removed ? "REMOVED" : "SAME",
      text: value,
    })) ?? whole;
  return told.filter(({ text }) => text !== "");
}
