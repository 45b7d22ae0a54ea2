import type { JSX } from "preact";
import { type ReportField, reportFields } from "../../domain/report-fields.ts";
import { changeKinds } from "../../domain/vocabularies.ts";
import type { ChangeRow } from "../../read/rows.ts";
import { pathOf } from "../addresses.ts";
import { daysInWords, numberInWords, sentence } from "./dutch-dates.ts";
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

/** What changed, one after the other; nothing when nothing did. */
export function Changes({ changes }: { readonly changes: readonly ShownChange[] }): JSX.Element | null {
  if (changes.length === 0) return null;
  return (
    <ul class="oogst-changes">
      {changes.map(({ change, pilot, edition }) => (
        <li
          key={change.id}
          class={`oogst-change oogst-change--${change.kind.toLowerCase().replaceAll("_", "-")}`}
        >
          {pilot && (
            <>
              <Link to={pathOf("Pilot", pilot.slug)}>{pilot.name}</Link>
              {": "}
            </>
          )}
          {pilot ? headline(change) : <strong>{sentence(headline(change))}</strong>}
          {edition && (
            <>
              {" ("}
              <Link to={pathOf("Edition", edition.slug)}>{edition.title}</Link>)
            </>
          )}
          {change.kind !== "NEW" && <Sides change={change} />}
        </li>
      ))}
    </ul>
  );
}

/** Changed fields, folded away by pilot: most are small changes of wording. */
export function PilotChanges({ changes }: { readonly changes: readonly ShownChange[] }): JSX.Element {
  const byPilot = Map.groupBy(changes, ({ pilot }) => pilot?.slug ?? "");
  return (
    <>
      {[...byPilot].map(([slug, members]) => (
        <FoldedChanges
          key={slug}
          changes={members.map((member) => ({ ...member, pilot: null }))}
          title={members[0]?.pilot?.name ?? ""}
        />
      ))}
    </>
  );
}

/** Changes that are folded away under what they have in common. */
export function FoldedChanges({
  changes,
  title,
}: {
  readonly changes: readonly ShownChange[];
  readonly title: string;
}): JSX.Element | null {
  if (changes.length === 0) return null;
  const count = changes.length === 1 ? "1 veld" : `${numberInWords(changes.length)} velden`;
  return (
    <details class="oogst-folded">
      <summary>
        {title}: {count} gewijzigd
      </summary>
      <Changes changes={changes} />
    </details>
  );
}

function headline({ kind, field, days }: ChangeRow): string {
  if (kind === "FIELD_CHANGED" && field !== null) return labelOf(field);
  return days === null ? changeKinds[kind] : `${changeKinds[kind]} met ${daysInWords(days)}`;
}

function Sides({
  change: { kind, beforeText, afterText },
}: {
  readonly change: ChangeRow;
}): JSX.Element | null {
  if (beforeText === null && afterText === null) return null;
  const gone = kind === "VANISHED" || kind === "VANISHED_WITH_OUTCOME";
  return (
    <span class="oogst-sides">
      {beforeText === null ? <i>niets</i> : <del>{excerptOf(beforeText)}</del>}
      {!gone && (
        <>
          <span aria-hidden="true"> → </span>
          <span class="oogst-hidden"> werd </span>
          {afterText === null ? <i>niets</i> : <ins>{excerptOf(afterText)}</ins>}
        </>
      )}
    </span>
  );
}
