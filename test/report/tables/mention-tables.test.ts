import { describe, expect, test } from "vitest";
import { loadLexicon } from "../../../src/import/reader.ts";
import { createMentionFinder } from "../../../src/report/mentions/find-mentions.ts";
import type { FoundMentions } from "../../../src/report/mentions/found.ts";
import { foldText } from "../../../src/report/values/fold-text.ts";
import { readTable, type Row } from "./read-table.ts";

/** The values of a cell; `none` is a cell without any. */
const listOf = (cell = ""): string[] =>
  cell === "none" || cell === "" ? [] : cell.split(";").map((one) => one.trim());

/** What a failing test prints of a row: the sentence, what is right, and what was read. */
const missOf = (row: Row, read: string): string => {
  const [, sentence = "", ...right] = Object.values(row);
  return `${sentence}  [${right.join(" | ")}]  read as  ${read || "none"}`;
};

const dictionary = await loadLexicon();

const readingOf = ({ sentence = "" }: Row): FoundMentions =>
  createMentionFinder({
    register: { partners: [], pilots: [], portfolios: [] },
    municipality: "Veldermeer",
    mandate: "21-0642",
    documentText: sentence,
    dictionary,
  })(
    new Map([
      ["title", "Proef Grutto"],
      ["description", sentence],
    ]),
  );

const misses = (name: string, judge: (row: Row, found: FoundMentions) => string | null): string[] =>
  readTable(name).flatMap((row) => {
    const read = judge(row, readingOf(row));
    return read === null ? [] : [missOf(row, read)];
  });

/** Whether each wanted value, of which commas part the spellings, meets one of those read, and none is left. */
const meets = (wanted: readonly string[], read: readonly string[]): boolean =>
  wanted.length === read.length &&
  wanted.every((want) => want.split(",").some((one) => read.includes(one.trim())));

const withoutBlanks = (number: string | null): string => (number ?? "-").replaceAll(/\s/gu, "").toLowerCase();
const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

const motionMiss = (row: Row, { motions }: FoundMentions): string | null => {
  const read = motions.map(({ value: { role, motion } }) => ({
    number: withoutBlanks(motion.number),
    role,
    date: motion.date?.from ?? "",
    precision: motion.date?.precision,
    title: motion.title,
  }));
  const numbers = listOf(row.numbers).map((one) => one.replaceAll(/\s/gu, "").toLowerCase());
  const right =
    meets(numbers, distinct(read.map(({ number }) => number))) &&
    numbers.every((number, index) => {
      const [roles = "", date = "", title = ""] = [row.roles, row.dates, row.titles].map(
        (cell) => (cell ?? "").split(";")[index] ?? "",
      );
      return read
        .filter((one) => number.split(",").includes(one.number))
        .every(
          (one) =>
            roles.split(",").includes(one.role) &&
            (date === "" || one.date.slice(0, date.length) === date) &&
            (date.length !== 10 || one.precision === "DAY") &&
            (title === "" ||
              (title === "none" ? one.title === null : foldText(one.title ?? "") === foldText(title))),
        );
    });
  return right
    ? null
    : read.map((one) => `${one.number} ${one.role} ${one.date} ${one.title ?? ""}`).join("; ");
};

const memoMiss = (row: Row, { memos }: FoundMentions): string | null => {
  const read = memos.map(({ value }) => ({ number: withoutBlanks(value.number), date: value.date ?? "" }));
  const numbers = listOf(row.numbers).map((one) => one.replaceAll(/\s/gu, "").toLowerCase());
  const dates = (row.dates ?? "").split(";");
  const right =
    meets(numbers, distinct(read.map(({ number }) => number))) &&
    numbers.every((number, index) =>
      read.some((one) => number.split(",").includes(one.number) && one.date === (dates[index] ?? "")),
    );
  return right ? null : read.map(({ number, date }) => `${number} ${date}`).join("; ");
};

/** The kinds that a sentence has; those of `also` may be read too. */
const kindsMiss = (row: Row, read: readonly string[]): string | null => {
  const options = listOf(row.kinds).map((one) => one.split(","));
  const must = options.filter((one) => !one.includes("none"));
  const may = new Set([...options.flat(), ...listOf(row.also).flatMap((one) => one.split(","))]);
  const right =
    must.every((one) => one.some((kind) => read.includes(kind))) && read.every((kind) => may.has(kind));
  return right ? null : read.join("; ");
};

/** A motion has a table of its own, and OTHER is for what no clerk has a word for. */
const originMiss = (row: Row, { origins }: FoundMentions): string | null =>
  kindsMiss(
    row,
    distinct(origins.map(({ value }) => value.kind)).filter((kind) => kind !== "MOTION" && kind !== "OTHER"),
  );

const sequelMiss = (row: Row, { sequels }: FoundMentions): string | null =>
  kindsMiss(
    row,
    sequels.map(({ value }) => value.kind),
  );

const formWords = /^(?:\p{L}*gemeente|stichting|vereniging|ministerie|provincie|van|het|de|en)$/u;
const nameWords = (name: string): string[] =>
  (foldText(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((one) => !formWords.test(one));

/** Whether two names are one organisation: the words of the shorter stand in the longer, form words aside. */
const sameOrganisation = (one: string, other: string): boolean => {
  const [short = [], long = []] = [nameWords(one), nameWords(other)].toSorted((a, b) => a.length - b.length);
  const place = [one, other].map((name) => /gemeente/iu.test(name));
  return (
    short.length > 0 &&
    short.every((it) => long.includes(it)) &&
    (short.length === long.length || (short.join("").length >= 3 && place[0] === place[1]))
  );
};

const partnerMiss = (row: Row, { partners }: FoundMentions): string | null => {
  const read = partners.map(({ value }) => value.partner);
  const names = listOf(row.name);
  const kinds = new Set((row.kinds ?? "").split(","));
  const right =
    names.length === read.length &&
    names.every((name) => read.some((it) => sameOrganisation(name, it.name))) &&
    read.every((it) => kinds.has(it.kind) && names.some((name) => sameOrganisation(name, it.name)));
  return right ? null : read.map(({ name, kind }) => `${name} ${kind}`).join("; ");
};

describe("mentions are read as a council clerk reads them", () => {
  test.each([
    ["motions", motionMiss],
    ["memos", memoMiss],
    ["sequels", sequelMiss],
    ["origins", originMiss],
    ["partners", partnerMiss],
  ] as const)("%s", (name, judge) => {
    expect(misses(name, judge)).toEqual([]);
  });
});
