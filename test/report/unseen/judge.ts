import { reportFields, type ReportField } from "../../../src/domain/report-fields.ts";
import type { Reading, Report } from "../../../src/report/report.ts";
import { evenWords } from "../silent-faults.ts";
import type { UnseenAnnex } from "./annexes.ts";

/** One field of one pilot: what it should be, what was read, and how sure. */
export interface Judged {
  readonly pilot: string;
  readonly field: ReportField;
  readonly right: boolean;
  readonly isRead: boolean;
  /** The least of its sources; 0 where nothing was read. */
  readonly confidence: number;
  readonly isDoubted: boolean;
  /** Wrong, and neither in doubt, nor an extra field, nor unread. */
  readonly isSilent: boolean;
  readonly expected: string;
  readonly actual: string;
}

const bare = (field: ReportField, text: string): string =>
  field === "programme" ? text.replace(/^programma/, "") : text;

const reportOf = ({ reports }: Reading, name: string): Report | undefined =>
  reports.find((each) => evenWords(each.pilot.name) === evenWords(name));

/** Names that no pilot of the annex has, and of which the reading does not say that they may be wrong. */
export const strangeNames = ({ pilots }: UnseenAnnex, reading: Reading | null): string[] => {
  const printed = pilots.map(({ title }) => evenWords(title));
  return (reading?.reports ?? []).flatMap(({ pilot: { name }, doubts }) =>
    name === null ||
    printed.some((title) => evenWords(name).endsWith(title)) ||
    doubts.some(({ field }) => field === "pilot" || field === "title")
      ? []
      : [name],
  );
};

/** Holds the words of each field against those that were printed for it; what words mean is judged by tables of their own. */
export const judgeAnnex = (annex: UnseenAnnex, reading: Reading | null): Judged[] => {
  const printed = new Set(annex.rows.map(([field]) => field));
  const unread = evenWords(reading?.unread.map(({ text }) => text).join(" ") ?? "");
  return annex.pilots.flatMap((pilot) => {
    const name = pilot["title"] ?? "";
    const report = reading === null ? undefined : reportOf(reading, name);
    const extra = evenWords(report?.extra.map(({ text }) => text).join(" ") ?? "");
    return (Object.keys(reportFields) as ReportField[])
      .filter((field) => field !== "title" && (printed.has(field) || report !== undefined))
      .map((field): Judged => {
        const expected = bare(field, evenWords(pilot[field] ?? ""));
        const actual = bare(field, evenWords(report?.[field]));
        const sources =
          report?.provenance.filter((entry) => entry.field === field && entry.item === null) ?? [];
        const right = expected === actual;
        const isDoubted = report?.doubts.some((doubt) => doubt.field === field) ?? false;
        const isListed = expected !== "" && `${extra}${unread}`.includes(expected);
        return {
          pilot: name,
          field,
          right,
          isRead: actual !== "",
          confidence: sources.length === 0 ? 0 : Math.min(...sources.map(({ confidence }) => confidence)),
          isDoubted,
          // A document that is refused, or a pilot that is not there, is told of as a whole.
          isSilent: !right && report !== undefined && !isDoubted && !(actual === "" && isListed),
          expected,
          actual,
        };
      });
  });
};
