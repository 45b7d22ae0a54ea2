import { scoreCases } from "../corpus/gold/read-cases.ts";
import type { Score } from "../corpus/gold/score.ts";
import { addTallies, f1, mentionNames } from "../corpus/gold/score-mentions.ts";
import { fieldThreshold, mentionThresholds } from "../corpus/gold/thresholds.ts";

const figure = (value: number): string => value.toFixed(3).padStart(9);
const count = (value: number): string => String(value).padStart(9);

const row = (name: string, scores: readonly Score[]): string => {
  const mean = (value: (score: Score) => number): number =>
    scores.reduce((sum, score) => sum + value(score), 0) / scores.length;
  const total = (value: (score: Score) => number): number => scores.reduce((sum, it) => sum + value(it), 0);
  return [
    name.padEnd(36),
    count(total(({ reports }) => reports)),
    figure(mean(({ accuracy }) => accuracy)),
    figure(mean(({ credit }) => credit)),
    ...mentionNames.map((list) => figure(f1(addTallies(scores.map(({ mentions }) => mentions[list]))))),
    count(total(({ lost }) => lost.length)),
    count(total(({ unread }) => unread)),
    count(total(({ invented }) => invented.length)),
  ].join("");
};

/**
 * How well the documents with gold answers are read, as a table: mean accuracy of fields (wholly right, and with
 * credit for the right words of a text), F1 of mentions, lines lost and unread, values and words invented.
 */
export const reportReadingQuality = async (): Promise<string> => {
  const scores = await scoreCases();
  const heads = ["reports", "fields", "credit", ...mentionNames, "lost", "unread", "invented"];
  return [
    `${"document".padEnd(36)}${heads.map((head) => head.padStart(9)).join("")}`,
    ...scores.map((score) => row(score.name, [score])),
    row("all", scores),
    `${"asked".padEnd(36)}${count(0)}${figure(fieldThreshold)}${"".padEnd(9)}${mentionNames.map((list) => figure(mentionThresholds[list])).join("")}${count(0)}${"".padEnd(9)}${count(0)}`,
  ].join("\n");
};
