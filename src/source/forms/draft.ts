import type { Block, BlockKind, BlockDocument, Origin, Rung } from "../blocks.ts";

/** A block before its place in the canonical text is known. */
export interface Draft {
  readonly kind: BlockKind;
  readonly text: string;
  readonly level?: number;
  readonly row?: number;
  readonly isGuessed?: boolean;
  readonly origin: Origin;
}

/** Soft hyphens, joiners and marks have no ink; the blanks of a form are plain, its lines of print are kept. */
const clean = (text: string): string =>
  text
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, "")
    .replaceAll(/[^\S\n]+/gu, " ")
    .replaceAll(/ ?\n[ \n]*/gu, "\n")
    .trim();

const jointOf = (above: Block, draft: Draft): string => {
  if (draft.row !== undefined && draft.row === above.row) return "\n";
  return draft.kind === "heading" ? "\n\n\n" : "\n\n";
};

/**
 * Lays drafts out as one canonical text: a blank line between blocks, two above a heading, the cells of a row on lines
 * of their own, so that what reads lines reads this text too. Drafts without ink are left out.
 */
export function composeDocument(name: string, drafts: readonly Draft[], rung: Rung | null): BlockDocument {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const draft of drafts) {
    const { text: printed, ...rest } = draft;
    const text = clean(printed);
    if (text === "") continue;
    const above = blocks.at(-1);
    const joint = above === undefined ? "" : jointOf(above, draft);
    const start = length + joint.length;
    parts.push(joint, text);
    length = start + text.length;
    blocks.push({ ...rest, start, end: length, gap: Math.max(0, joint.length - 1) });
  }
  return { name, text: `${parts.join("")}\n`, blocks, rung };
}
