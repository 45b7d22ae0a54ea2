import { documentOf, generateAnnex } from "../corpus/annexes/generate-annexes.ts";
import type { Case } from "../corpus/gold/gold.ts";
import { scoreCases } from "../corpus/gold/read-cases.ts";
import type { Score } from "../corpus/gold/score.ts";
import { addSureness } from "../corpus/gold/score-sureness.ts";
import { addTallies, f1, mentionNames } from "../corpus/gold/score-mentions.ts";
import {
  doubtedThreshold,
  fieldThreshold,
  mentionThresholds,
  sureAndRightThreshold,
  sureThreshold,
} from "../corpus/gold/thresholds.ts";

const figure = (value: number): string => value.toFixed(3).padStart(9);
const count = (value: number): string => String(value).padStart(9);

const row = (name: string, scores: readonly Score[]): string => {
  const mean = (value: (score: Score) => number): number =>
    scores.reduce((sum, score) => sum + value(score), 0) / scores.length;
  const total = (value: (score: Score) => number): number => scores.reduce((sum, it) => sum + value(it), 0);
  const { values, sure, sureAndRight, doubted } = addSureness(scores.map(({ sureness }) => sureness));
  return [
    name.padEnd(36),
    count(total(({ reports }) => reports)),
    figure(mean(({ accuracy }) => accuracy)),
    figure(mean(({ credit }) => credit)),
    figure(sure / values),
    figure(sureAndRight / sure),
    figure(doubted / values),
    ...mentionNames.map((list) => figure(f1(addTallies(scores.map(({ mentions }) => mentions[list]))))),
    count(total(({ lost }) => lost.length)),
    count(total(({ unread }) => unread)),
    count(total(({ invented }) => invented.length)),
  ].join("");
};

const generated = 300;
const generatedCases = (): Case[] =>
  Array.from({ length: generated }, (_, seed) => {
    const { gold, text } = generateAnnex(seed);
    return { name: `annex-${seed}`, gold, document: documentOf(gold.document, text) };
  });

const byLayout = (name: string, scores: readonly Score[]): string[] =>
  (["WEB", "OCR"] as const).map((layout) =>
    row(
      `${name} ${layout}`,
      scores.filter((score) => score.layout === layout),
    ),
  );

/**
 * How well the documents with gold answers are read, as a table: mean accuracy of fields (wholly right, and with
 * credit for the right words of a text), the share of the values that say they are right, of those that are so and of
 * those in doubt, F1 of mentions, lines lost and unread, values and words invented. Sure and doubted are asked of clean text.
 */
export const reportReadingQuality = async (): Promise<string> => {
  const scores = await scoreCases();
  const heads = [
    "reports",
    "fields",
    "credit",
    "sure",
    "right",
    "doubted",
    ...mentionNames,
    "lost",
    "unread",
    "invented",
  ];
  return [
    `${"document".padEnd(36)}${heads.map((head) => head.padStart(9)).join("")}`,
    ...scores.map((score) => row(score.name, [score])),
    ...byLayout("all", scores),
    row("all", scores),
    ...byLayout("generated", await scoreCases(generatedCases())),
    `${"asked".padEnd(36)}${count(0)}${figure(fieldThreshold)}${"".padEnd(9)}${[sureThreshold, sureAndRightThreshold, doubtedThreshold].map(figure).join("")}${mentionNames.map((list) => figure(mentionThresholds[list])).join("")}${count(0)}${"".padEnd(9)}${count(0)}`,
  ].join("\n");
};
