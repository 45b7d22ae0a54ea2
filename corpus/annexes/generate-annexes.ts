import { createHash } from "node:crypto";
import type { EditionKind } from "../../src/domain/vocabularies.ts";
import { reportFields } from "../../src/domain/report-fields.ts";
import { mentionFields, type MentionField } from "../../src/domain/mention-fields.ts";
import type { Provenance, Reading, Report } from "../../src/report/report.ts";
import type { SourceDocument } from "../../src/source/source-document.ts";
import type { Gold } from "../gold/gold.ts";
import { lifetime, makeReport, newcomers, type MadeReport } from "./make-report.ts";
import { openPage, type Page } from "./page.ts";
import { chanceOf } from "./random.ts";
import { municipalityNames } from "./words.ts";
import { printOcrIntroduction, printOcrReport } from "./print-ocr.ts";
import { printWebIntroduction, printWebReport } from "./print-web.ts";

const firstYear = 2006;
const editionsEach = 40;

export interface Annex {
  /** Invented, of the form GM9001. */
  readonly municipality: { readonly code: string; readonly name: string };
  readonly edition: {
    readonly slug: string;
    readonly title: string;
    readonly kind: EditionKind;
    readonly year: number;
  };
  readonly text: string;
  readonly gold: Gold;
}

interface Plan extends Pick<Annex, "municipality" | "edition"> {
  readonly seed: number;
  readonly mandate: string;
  readonly made: readonly MadeReport[];
}

/** Forty editions of one municipality follow each other; after those comes the next municipality. */
const planAnnex = (seed: number): Plan => {
  const place = Math.floor(seed / editionsEach);
  const edition = seed % editionsEach;
  const spring = edition % 2 === 0;
  const year = firstYear + Math.floor(edition / 2);
  const base = municipalityNames[place % municipalityNames.length] ?? municipalityNames[0];
  const round = Math.floor(place / municipalityNames.length);
  const kind = spring ? "PERSPECTIEFNOTA" : "PROGRAMMABEGROTING";
  const title = `${spring ? "Perspectiefnota" : "Programmabegroting"} ${year}`;
  const oldest = Math.max(0, edition - lifetime + 1) * newcomers;
  const pilots = Array.from({ length: (edition + 1) * newcomers - oldest }, (_, index) => oldest + index);
  return {
    seed,
    municipality: { code: `GM${9001 + place}`, name: round === 0 ? base : `${base} ${round + 1}` },
    edition: { slug: title.toLowerCase().replace(" ", "-"), title, kind, year },
    mandate: `0${(place % 8) + 1}-0${100 + place}`,
    made: pilots.map((pilot) => makeReport(place, pilot, edition, firstYear)),
  };
};

const printAnnex = (plan: Plan, layout: "WEB" | "OCR"): Page => {
  const page = openPage();
  const chance = chanceOf(plan.seed, 7);
  const long = plan.edition.kind === "PROGRAMMABEGROTING";
  const title = "Leren van pilots";
  if (layout === "WEB") printWebIntroduction(page, plan.mandate, title);
  else printOcrIntroduction(page, plan.mandate, title);
  plan.made.forEach((report, index) => {
    if (layout === "WEB") printWebReport(page, chance, report, index, long);
    else printOcrReport(page, chance, report, index, `${plan.edition.title} | ${100 + index}`);
  });
  return page;
};

/**
 * Makes an annex of about twelve reports with the answers it was made of. The same seed gives the same annex;
 * seeds 0 to 999 are 25 municipalities with 20 years of two editions each, half of them web pages, half OCR.
 */
export const generateAnnex = (seed: number): Annex => {
  const plan = planAnnex(seed);
  const layout = chanceOf(seed, 3).happens(0.5) ? "WEB" : "OCR";
  return {
    municipality: plan.municipality,
    edition: plan.edition,
    text: printAnnex(plan, layout).text(),
    gold: {
      edition: plan.edition,
      municipality: plan.municipality.name,
      document: `annex-${seed}.txt`,
      layout,
      mandate: { number: plan.mandate, title: "Leren van pilots" },
      reports: plan.made,
    },
  };
};

/** The document of an annex, as the readers and the store take it. */
export const documentOf = (name: string, text: string): SourceDocument => ({
  name,
  text,
  mediaType: "text/plain",
  sha256: createHash("sha256").update(text).digest("hex"),
  sourceUrl: null,
});

const provenanceOf = (page: Page, text: string, made: MadeReport, index: number): Provenance[] => {
  const exact = { confidence: 1, corrections: [] };
  const values = page.values().filter(({ report }) => report === index);
  const fields = values.map(({ field, start, end }): Provenance => {
    const method = reportFields[field].kind === "text" ? "VERBATIM" : "NORMALISED";
    return { ...exact, field, item: null, method, start, end, quote: text.slice(start, end) };
  });
  const mentions = (Object.keys(mentionFields) as MentionField[]).flatMap((field) =>
    made[field].flatMap((mention, item): Provenance[] => {
      const value = values.find(({ start, end }) => text.slice(start, end).includes(mention.quote));
      if (!value) return [];
      const start = value.start + text.slice(value.start, value.end).indexOf(mention.quote);
      return [
        {
          ...exact,
          field,
          item,
          method: "NORMALISED",
          start,
          end: start + mention.quote.length,
          quote: mention.quote,
        },
      ];
    }),
  );
  if (values.some(({ field }) => field === "title")) return [...fields, ...mentions];
  // The web page prints the name as the heading of the section, and nowhere else.
  const start = text.lastIndexOf(`\n${made.title}\n`, values[0]?.start ?? 0) + 1;
  const end = start + made.title.length;
  return [
    { ...exact, field: "title", item: null, method: "VERBATIM", start, end, quote: made.title },
    ...fields,
    ...mentions,
  ];
};

/** An annex with its reading, made without reading: for load on the store and the search. */
export interface GeneratedReading extends Pick<Annex, "municipality" | "edition"> {
  readonly document: SourceDocument;
  readonly reading: Reading;
}

/** Makes readings of web annexes until there are `count` reports or a few more. Quotes equal their spans. */
export function* generateReadings(count: number): Generator<GeneratedReading> {
  for (let seed = 0, made = 0; made < count; seed += 1) {
    const plan = planAnnex(seed);
    const page = printAnnex(plan, "WEB");
    const text = page.text();
    const reports = plan.made.map((it, index): Report => ({
      ...it,
      extra: [],
      doubts: [],
      provenance: provenanceOf(page, text, it, index),
    }));
    made += reports.length;
    yield {
      municipality: plan.municipality,
      edition: plan.edition,
      document: documentOf(`annex-${seed}.txt`, text),
      reading: {
        layout: "WEB",
        introduction: null,
        mandate: { number: plan.mandate, title: "Leren van pilots" },
        reports,
        expected: reports.length,
        unread: [],
        furniture: page.furniture(),
        warnings: [],
        doubts: [],
        labels: [],
      },
    };
  }
}
