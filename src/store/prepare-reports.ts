import { createHash } from "node:crypto";
import type { PrintedName } from "../domain/field.ts";
import { byReference, type ReferenceName, type ReferredType } from "../domain/reference-fields.ts";
import { pluralOf } from "../domain/referred.ts";
import type { Reading, Report } from "../report/report.ts";
import type { Register } from "../source/register.ts";
import { keyOf } from "./name-keys.ts";

type NamedWithKey = PrintedName & { readonly key: string };

/** A report ready to be stored: names resolved to the keys they are found by. */
export interface PreparedReport {
  readonly report: Report;
  readonly position: number;
  /** What it names in its fields, as it was decided to be called. */
  readonly named: Readonly<Record<ReferenceName, NamedWithKey | null>>;
  readonly fingerprint: string;
  readonly sourceFingerprint: string;
}

const hashOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

function decided(type: ReferredType, printed: PrintedName, register: Register): NamedWithKey {
  const key = keyOf(printed.name);
  const known = register[pluralOf(type)]?.find(({ name, aliases }) =>
    [name, ...aliases].some((alias) => keyOf(alias) === key),
  );
  const name = known?.name ?? printed.name.trim();
  return { ...printed, name, key: keyOf(name) };
}

function prepareReport(report: Report, position: number, register: Register): PreparedReport {
  const { provenance, doubts, ...said } = report;
  const named = byReference(({ name, refersTo }) => {
    const printed = report[name];
    return printed && decided(refersTo, printed, register);
  });
  return {
    report,
    position,
    named,
    fingerprint: hashOf([said, named]),
    sourceFingerprint: hashOf([provenance, doubts]),
  };
}

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
