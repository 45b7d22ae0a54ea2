import type { MentionField } from "../../src/domain/mention-fields.ts";

/** The mean share of fields that must be wholly right. */
export const fieldThreshold = 0.97;

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
