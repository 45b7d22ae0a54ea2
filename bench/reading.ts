import { documentOf, generateAnnex } from "../corpus/annexes/generate-annexes.ts";
import type { Case } from "../corpus/gold/gold.ts";
import { createReadingContext, scoreCases } from "../corpus/gold/read-cases.ts";
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
import { createReader } from "../src/import/reader.ts";
import { openBytes } from "../src/source/open-source.ts";

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

const timed = 40;

/** What text costs to read, in every way that its form allows, when the program has read some before. */
const costOfText = async (cases: readonly Case[]): Promise<string> => {
  const { dictionary, register, templates } = await createReadingContext();
  const reader = createReader(register, dictionary, templates);
  const readAll = async (): Promise<void> => {
    for (const { name, document, gold } of cases) {
      const candidates = await openBytes(name, Buffer.from(document.text), reader.printed);
      reader.readBest(candidates, gold.municipality);
    }
  };
  await readAll();
  const from = process.cpuUsage();
  await readAll();
  const { user, system } = process.cpuUsage(from);
  const bytes = cases.reduce((sum, { document }) => sum + Buffer.byteLength(document.text), 0);
  return `text: ${((user + system) / bytes).toFixed(2)} seconds of CPU a MB`;
};

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
 * those in doubt, F1 of mentions, lines lost and unread, values and words invented. Sure and doubted are asked of clean text. Below
 * it stands what text costs to read.
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
  const annexes = generatedCases();
  return [
    `${"document".padEnd(36)}${heads.map((head) => head.padStart(9)).join("")}`,
    ...scores.map((score) => row(score.name, [score])),
    ...byLayout("all", scores),
    row("all", scores),
    ...byLayout("generated", await scoreCases(annexes)),
    `${"asked".padEnd(36)}${count(0)}${figure(fieldThreshold)}${"".padEnd(9)}${[sureThreshold, sureAndRightThreshold, doubtedThreshold].map(figure).join("")}${mentionNames.map((list) => figure(mentionThresholds[list])).join("")}${count(0)}${"".padEnd(9)}${count(0)}`,
    await costOfText(annexes.slice(0, timed)),
  ].join("\n");
};
