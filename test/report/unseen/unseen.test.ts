import { beforeAll, describe, expect, test } from "vitest";
import { loadLexicon, createReader, type Reader } from "../../../src/import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../../../src/import/seeds.ts";
import { ReadError } from "../../../src/report/errors.ts";
import type { Reading } from "../../../src/report/report.ts";
import { readForm } from "../../../src/source/forms/read-form.ts";
import { openBytes, type Candidates } from "../../../src/source/open-source.ts";
import { sniff } from "../../../src/source/sniff.ts";
import type { SourceDocument } from "../../../src/source/source-document.ts";
import { readLater, readUnseen, type UnseenAnnex } from "./annexes.ts";
import { judgeAnnex, strangeNames, type Judged } from "./judge.ts";
import { prints } from "./print-annex.ts";
import { otherPrints } from "./print-otherwise.ts";

/** Mean share of right fields; a third of these annexes have one or two pilots, and most have no words of the template. */
const leastRight: Readonly<Record<string, number>> = {
  // Without headings nothing parts one pilot from the next.
  "text copied from a site": 0.45,
  "text in columns, with pages": 0.95,
  "DOCX, labels in bold": 0.93,
  "text with Roman numbers before pilots": 0.75,
  "text with letters before labels": 0.93,
  "text with bullets": 0.92,
  "DOCX, the name in the first row": 0.9,
  "HTML, a pilot in each column": 0.95,
};
const usuallyRight = 0.97;
/** What files and copies of tables print plainly. */
const cleanForms = [
  "text, values behind their labels",
  "text in columns",
  "text in lines of a window",
  "text in columns, with pages",
  "HTML",
  "HTML of a site, in lists of terms",
  "HTML, a table for each pilot",
  "DOCX",
  "DOCX, a table for each pilot",
  "DOCX, labels in bold",
  "ODT",
  "HTML, a pilot in each row",
];

describe("annexes of other municipalities, with words, order and sections of their own", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());
  });
  /** Not in a thread of its own, to begin which takes longer than to read most of these: test/source/forms asks for that. */
  const openHere = async (bytes: Uint8Array): Promise<Candidates> => {
    const name = "bijlage";
    const sniffed = sniff(name, bytes);
    if (sniffed === "TEXT") return openBytes(name, bytes, reader.printed);
    const task = { name, bytes, sniffed, printed: reader.printed, charset: null };
    const { form, documents } = await readForm(task, () => undefined);
    const file = {
      name,
      bytes,
      sha256: "",
      sourceUrl: null,
      fetchedAt: null,
      parser: "",
      mediaType: "",
      form,
    };
    return documents.map((document) => ({ ...file, ...document })) as [SourceDocument];
  };
  const read = async (bytes: Uint8Array): Promise<Reading | null> => {
    try {
      return reader.readBest(await openHere(bytes), null).reading;
    } catch (error) {
      if (error instanceof ReadError) return null;
      throw error;
    }
  };
  const told = ({ pilot, field, expected, actual }: Judged): string =>
    `${pilot}.${field}: ${expected} -> ${actual}`;

  /** Nothing is wrong in silence, nor sure and wrong, and so many values are right in the mean of the annexes. */
  const expectRead = async (
    all: readonly UnseenAnnex[],
    print: (annex: UnseenAnnex) => Uint8Array,
    least: number,
  ): Promise<void> => {
    const readings = await Promise.all(
      all.map(async (annex) => ({ annex, reading: await read(print(annex)) })),
    );
    expect(readings.flatMap(({ annex, reading }) => strangeNames(annex, reading))).toEqual([]);
    const judged = readings.map(({ annex, reading }) => judgeAnnex(annex, reading));
    const values = judged.flat();
    expect(values.filter(({ isSilent }) => isSilent).map(told)).toEqual([]);
    const isSure = ({ confidence, isRead, isDoubted }: Judged): boolean =>
      isRead && !isDoubted && confidence >= 0.95;
    expect(values.filter((each) => isSure(each) && !each.right).map(told)).toEqual([]);
    const shares = judged.map((each) => each.filter(({ right }) => right).length / each.length);
    const mean = shares.reduce((sum, each) => sum + each, 0) / shares.length;
    expect(mean).toBeGreaterThanOrEqual(least);
  };

  const annexes = readUnseen();
  test.each(Object.entries({ ...prints, ...otherPrints }).map(([form, print]) => ({ form, print })))(
    "$form: nothing is wrong in silence, nor sure and wrong",
    ({ form, print }) => expectRead(annexes, print, leastRight[form] ?? usuallyRight),
  );

  test.each(cleanForms)("%s: fifteen later annexes", async (form) => {
    const print = prints[form] ?? otherPrints[form];
    if (!print) throw new Error(`no form ${form}`);
    await expectRead(readLater(), print, 0.99);
  });

  test.each([
    ["scan", "positions", "all in doubt", 1],
    ["pdf", "positions", "in no doubt of their own, since most labels and all names are known", 0.2],
    ["pdf", "rulings", "as sure as in a table, since most labels are known", 0.2],
  ] as const)("words on a page of a %s, put together by %s, are %s", async (form, rung, _, most) => {
    const annex = readUnseen().find(({ municipality }) => municipality === "Súdwest-Fryslân");
    if (!annex) throw new Error("no annex");
    const [document] = await openHere(prints["HTML, a table for each pilot"]?.(annex) ?? new Uint8Array());
    const origin = { form, page: 1, box: [0, 0, 1, 1], rung } as const;
    const blocks = document.blocks?.map((block) => ({ ...block, origin })) ?? [];
    const { reading } = reader.readBest([{ ...document, rung, blocks }], null);
    const read = judgeAnnex(annex, reading).filter(({ isRead, field }) => isRead && field !== "title");
    expect(read.length).toBeGreaterThan(20);
    expect(read.filter(({ isSilent }) => isSilent).map(told)).toEqual([]);
    const doubted = read.filter(({ isDoubted }) => isDoubted).length / read.length;
    if (most === 1) expect(doubted).toBe(1);
    else expect(doubted).toBeLessThanOrEqual(most);
  });

  test("one pilot in the words of the template is read whole and for sure, in text, HTML and Word", async () => {
    const annex = readUnseen().find(({ municipality }) => municipality === "Roosendaal");
    if (!annex) throw new Error("no annex");
    for (const form of [
      "text, values below their labels",
      "text, values behind their labels",
      "HTML",
      "DOCX",
    ]) {
      const judged = judgeAnnex(annex, await read(prints[form]?.(annex) ?? new Uint8Array()));
      expect(judged.filter(({ right, isDoubted }) => !right || isDoubted).map(told)).toEqual([]);
      expect(Math.min(...judged.map(({ confidence }) => confidence))).toBeGreaterThanOrEqual(0.95);
    }
  });
});
