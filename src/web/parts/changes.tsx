import type { JSX } from "preact";
import { type ReportField, reportFields } from "../../fields/report-fields.ts";
import { changeKinds } from "../../fields/vocabulary.ts";
import type { ChangeRow } from "../../graph/rows.ts";
import { pathOf } from "../addresses.ts";
import { daysInWords, sentence } from "./dutch-dates.ts";
import { excerptOf } from "../page/excerpt.ts";
import { Link } from "./text.tsx";

export interface ShownChange {
  readonly change: ChangeRow;
  /** Null where the page is about the pilot. */
  readonly pilot: { readonly slug: string; readonly name: string } | null;
  /** Null where the page is about the edition. */
  readonly edition: { readonly slug: string; readonly title: string } | null;
}

const labelOf = (field: string): string =>
  Object.hasOwn(reportFields, field) ? reportFields[field as ReportField].label : field;

/** What changed, as a list; nothing when nothing did. */
export function Changes({ changes }: { readonly changes: readonly ShownChange[] }): JSX.Element | null {
  if (changes.length === 0) return null;
  return (
    <ul class="oogst-changes">
      {changes.map(({ change, pilot, edition }) => (
        <li key={change.id} class={`oogst-change oogst-change--${change.kind.toLowerCase().replaceAll("_", "-")}`}>
          {pilot && (
            <>
              <Link to={pathOf("Pilot", pilot.slug)}>{pilot.name}</Link>{": "}
            </>
          )}
          <strong>{headline(change)}</strong>
          {edition && (
            <>
              {" "}in <Link to={pathOf("Edition", edition.slug)}>{edition.title}</Link>
            </>
          )}
          <Sides change={change} />
        </li>
      ))}
    </ul>
  );
}

function headline({ kind, field, days }: ChangeRow): string {
  if (kind === "FIELD_CHANGED" && field !== null) return `${labelOf(field)} ${changeKinds[kind]}`;
  return sentence(days === null ? changeKinds[kind] : `${changeKinds[kind]} met ${daysInWords(days)}`);
}

function Sides({ change: { kind, beforeText, afterText } }: { readonly change: ChangeRow }): JSX.Element | null {
  if (kind !== "FIELD_CHANGED" && kind !== "END_SLIPPED") return null;
  return (
    <span class="oogst-sides">
      {" "}
      {beforeText === null ? <i>niets</i> : <del>{excerptOf(beforeText)}</del>} <span aria-hidden="true">→</span>
      <span class="oogst-hidden"> werd </span> {afterText === null ? <i>niets</i> : <ins>{excerptOf(afterText)}</ins>}
    </span>
  );
}
