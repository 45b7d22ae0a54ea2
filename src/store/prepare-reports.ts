import { createHash } from "node:crypto";
import type { ProgrammeName } from "../domain/field.ts";
import type { Reading, Report } from "../report/report.ts";
import type { Register } from "../source/register.ts";
import { keyOf } from "./name-keys.ts";

/** A report ready to be stored: names resolved to the keys they are found by. */
export interface PreparedReport {
  readonly report: Report;
  readonly position: number;
  readonly programme: (ProgrammeName & { readonly key: string }) | null;
  readonly portfolio: { readonly name: string; readonly key: string } | null;
  readonly fingerprint: string;
  readonly sourceFingerprint: string;
}

const hashOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** The portfolio that people decided a printed one to be, or the printed one. */
function decidedPortfolio(printed: string, register: Register): string {
  const key = keyOf(printed);
  return (
    register.portfolios.find(({ name, aliases }) => [name, ...aliases].some((alias) => keyOf(alias) === key))
      ?.name ?? printed.trim()
  );
}

function prepareReport(report: Report, position: number, register: Register): PreparedReport {
  const { provenance, doubts, ...said } = report;
  const portfolioName = report.portfolio === null ? null : decidedPortfolio(report.portfolio.name, register);
  const portfolio = portfolioName === null ? null : { name: portfolioName, key: keyOf(portfolioName) };
  const programme =
    report.programme === null ? null : { ...report.programme, key: keyOf(report.programme.name) };
  return {
    report,
    position,
    programme,
    portfolio,
    fingerprint: hashOf([said, portfolio]),
    sourceFingerprint: hashOf([provenance, doubts]),
  };
}

/** Resolves the names of all reports of a reading. */
export const prepareReports = (reading: Reading, register: Register): PreparedReport[] =>
  reading.reports.map((report, position) => prepareReport(report, position, register));

/** Hash of all that storing a reading depends on: the same again changes nothing. */
export const fingerprintOf = (
  reading: Reading,
  prepared: readonly PreparedReport[],
  edition: unknown,
): string =>
  hashOf([
    edition,
    reading.layout,
    reading.introduction,
    reading.mandate,
    reading.expected,
    reading.unread,
    reading.doubts,
    prepared.map(({ fingerprint, sourceFingerprint }) => [fingerprint, sourceFingerprint]),
  ]);
