import { createHash } from "node:crypto";
import { periodOf } from "../../src/domain/period.ts";
import { slugOf } from "../../src/domain/slug.ts";
import type { MentionField } from "../../src/domain/mention-fields.ts";
import type { ReportField } from "../../src/domain/report-fields.ts";
import type { Provenance, Reading, Report } from "../../src/report/report.ts";
import type { EditionEntry, EditionReading } from "../../src/store/store-edition.ts";
import type { Register } from "../../src/source/register.ts";

/** What a test says of a report; all else is as in a report of which little is printed. */
export type ReportPart = { readonly name: string } & Partial<Omit<Report, "pilot" | "provenance">>;

export const emptyRegister: Register = { partners: [], pilots: [], portfolios: [] };

const printed = (value: unknown): string | null => {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return null;
  if ("text" in value && typeof value.text === "string") return value.text;
  if ("quote" in value && typeof value.quote === "string") return value.quote;
  return "name" in value && typeof value.name === "string" ? value.name : null;
};

/** Prints a report as a page would, and remembers where each value stands. */
function printReport({ name, ...part }: ReportPart, before: string): { report: Report; text: string } {
  const said: Omit<Report, "pilot" | "provenance"> = {
    title: name,
    description: `Waar ${name} over gaat.`,
    programme: null,
    portfolio: null,
    goal: null,
    start: null,
    end: null,
    evaluationMoment: null,
    successful: { text: null, verdict: "NOT_STATED" },
    policyChange: { text: null, verdict: "NOT_STATED" },
    financialConsequence: { text: null, verdict: "NOT_STATED" },
    reporting: null,
    origins: [],
    motions: [],
    partners: [],
    memos: [],
    extra: [],
    doubts: [],
    amounts: [],
    sequels: [],
    endings: [],
    ...part,
  };
  let text = `${before}${name}\n`;
  const provenance: Provenance[] = [];
  const print = (field: ReportField | MentionField, item: number | null, quote: string): void => {
    const start = text.length;
    text += `${quote}\n`;
    const place = { start, end: start + quote.length, quote };
    provenance.push({ field, item, method: "VERBATIM", confidence: 1, ...place, corrections: [] });
  };
  for (const [field, value] of Object.entries(said)) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const [item, one] of values.entries()) {
      const quote = printed(one);
      if (quote !== null)
        print(field as ReportField | MentionField, Array.isArray(value) ? item : null, quote);
    }
  }
  return { report: { pilot: { name, slug: slugOf(name) }, ...said, provenance }, text };
}

const zoetermeer = { code: "GM0637", name: "Zoetermeer" };

/** An edition with the reading of a document that was printed for it. */
export function editionOf(
  edition: Partial<EditionEntry> & { readonly year: number },
  parts: readonly ReportPart[],
  options: {
    readonly register?: Register;
    readonly preface?: string;
    readonly reading?: Partial<Reading>;
  } = {},
): EditionReading {
  const kind = edition.kind ?? "PERSPECTIEFNOTA";
  const slug = edition.slug ?? `${kind.toLowerCase()}-${edition.year}`;
  let text = `${slug} ${edition.municipality?.name ?? ""}\n${options.preface ?? ""}`;
  const reports: Report[] = [];
  for (const part of parts) {
    const next = printReport(part, text);
    text = next.text;
    reports.push(next.report);
  }
  const reading: Reading = {
    layout: "WEB",
    introduction: "Deze bijlage is een uitvloeisel van raadsmotie 21-0642, Oogst van de pilots.",
    mandate: { number: "21-0642", title: "Oogst van de pilots" },
    reports,
    expected: reports.length,
    unread: [],
    furniture: [],
    warnings: [],
    doubts: [],
    labels: [],
    ...options.reading,
  };
  return {
    edition: { title: `${kind} ${edition.year}`, municipality: zoetermeer, ...edition, slug, kind },
    document: {
      name: `${slug}.txt`,
      text,
      mediaType: "text/plain",
      sha256: createHash("sha256").update(text).digest("hex"),
      sourceUrl: null,
    },
    reading,
    register: options.register ?? emptyRegister,
  };
}

const quarterEnds = ["03-31", "06-30", "09-30", "12-31"] as const;

/** "4de kwartaal 2025", as a period. */
export const quarterOf = (number: 1 | 2 | 3 | 4, year: number) =>
  periodOf(`${number}de kwartaal ${year}`, {
    from: `${year}-${String(number * 3 - 2).padStart(2, "0")}-01`,
    to: `${year}-${quarterEnds[number - 1] ?? "12-31"}`,
    precision: "QUARTER",
  });

/** A day printed as it is in ISO form. */
export const dayOf = (iso: string) => periodOf(iso, { from: iso, to: iso, precision: "DAY" });
