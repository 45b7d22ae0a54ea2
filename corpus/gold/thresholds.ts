import type { MentionField } from "../../src/domain/mention-fields.ts";

/** The mean share of fields that must be wholly right. */
export const fieldThreshold = 0.97;

/** The share of the values that say they are right that must be so, over all documents. */
export const sureAndRightThreshold = 0.99;
/** On clean text: the least share of the values that say they are right, and the greatest that is in doubt. */
export const sureThreshold = 0.97;
export const doubtedThreshold = 0.01;

/** The F1 that each list of mentions must reach. */
export const mentionThresholds: Readonly<Record<MentionField, number>> = {
  motions: 0.95,
  memos: 0.95,
  amounts: 0.95,
  origins: 0.9,
  partners: 0.85,
  sequels: 0.9,
  endings: 0.9,
};
