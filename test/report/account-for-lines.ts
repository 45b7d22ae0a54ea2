import { findUncovered, isOfLines, toUnread } from "../../src/report/lines/account-for-lines.ts";
import { blocksOfText } from "../../src/report/lines/blocks-of-text.ts";
import { splitLines } from "../../src/report/lines/lines.ts";
import type { Reading, UnreadLine } from "../../src/report/report.ts";
import type { BlockDocument } from "../../src/source/blocks.ts";

/**
 * The lines with ink that a reading neither uses for a value, nor knows as furniture, nor lists as unread. Empty for
 * every document ever read: that is the invariant.
 */
export const accountForLines = (
  { text }: Pick<BlockDocument, "text">,
  reading: Reading,
): readonly UnreadLine[] => {
  const spans = [
    ...reading.furniture,
    ...reading.unread,
    ...reading.reports.flatMap(({ provenance }) => provenance.filter(isOfLines)),
  ];
  return findUncovered(text, splitLines({ text, blocks: blocksOfText(text) }), spans).map(toUnread);
};
