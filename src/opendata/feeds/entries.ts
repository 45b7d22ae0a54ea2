import { capital } from "../../domain/thing.ts";
import { keyPath } from "../../domain/addresses.ts";
import { changeKinds, type ChangeKind } from "../../domain/vocabularies.ts";
import { changeInWords, differenceOf } from "../../read/change-in-words.ts";
import { labelOf } from "../../domain/mention-fields.ts";
import type { ToldChanges } from "../../read/read-told.ts";
import type { ChangeRow, Rows } from "../../read/rows.ts";

/** All that an edition changed for a pilot, as readers of a feed see it. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly link: string;
  /** ISO moment at which any of it was last told otherwise. */
  readonly updated: string;
  readonly kinds: readonly ChangeKind[];
}

export interface ToldOf {
  readonly told: ToldChanges;
  readonly pilot: Rows["Pilot"];
  readonly edition: Rows["Edition"];
  /** The editions that changes are compared with, by id. */
  readonly previous: ReadonlyMap<number, Rows["Edition"]>;
  /** Null where all pilots are of one municipality. */
  readonly municipality: Rows["Municipality"] | null;
}

export function entryOf({ told, pilot, edition, previous, municipality }: ToldOf, publicUrl: string): Entry {
  const { changes, at } = told;
  const link = `${publicUrl}/pilots/${keyPath(pilot.key)}`;
  const place = municipality === null ? edition.title : `${municipality.name}, ${edition.title}`;
  const fields = Map.groupBy(changes, ({ field }) => field);
  const parts = [...fields].flatMap(([field, members]) =>
    field === null
      ? members.map(({ kind, previousId }) => ({
          head: changeKinds[kind],
          line: `${capital(changeKinds[kind])}, vergeleken met ${previous.get(previousId)?.title ?? "de vorige"}`,
        }))
      : [{ head: headOf(field, members), line: `${capital(headOf(field, members))}. ${sidesOf(members)}` }],
  );
  return {
    id: `${link}#${encodeURIComponent(edition.slug)}`,
    title: readable(`${pilot.name}: ${parts.map(({ head }) => head).join("; ")} (${place})`),
    text: readable(parts.map(({ line }) => line).join("\n")),
    link,
    updated: at,
    kinds: [...new Set(changes.map(({ kind }) => kind))],
  };
}

/** What happened to a field: by its special kinds, each with how much, or that it changed. */
function headOf(field: string, changes: readonly ChangeRow[]): string {
  const special = changes.filter(({ kind }) => kind !== "FIELD_CHANGED");
  return special.length === 0
    ? `${labelOf(field)} ${changeKinds.FIELD_CHANGED}`
    : special.map(changeInWords).join(", ");
}

/** Up to so many letters both sides are told whole. */
const short = 160;
const quoted = (text: string): string => `“${text}”`;

/** What a field said and says: whole where it is short, else the words that went and came. */
function sidesOf([first]: readonly ChangeRow[]): string {
  const { beforeText: before = null, afterText: after = null } = first ?? {};
  if (before === null && after === null) return "";
  if (before === null) return `Nu: ${quoted(after ?? "")}.`;
  if (after === null) return `Was: ${quoted(before)}; staat er niet meer.`;
  if (Math.max(before.length, after.length) <= short) return `Was: ${quoted(before)}. Is: ${quoted(after)}.`;
  return differenceOf(before, after)
    .filter(({ kind, text }) => kind !== "SAME" && text.trim() !== "")
    .map(({ kind, text }) => `${kind === "ADDED" ? "Erbij" : "Weg"}: ${quoted(text.trim())}.`)
    .join(" ");
}

/** Without what XML cannot hold. */
export const readable = (text: string): string =>
  text.replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, " ").toWellFormed();
