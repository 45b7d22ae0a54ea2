import { changeKinds } from "../domain/vocabularies.ts";
import { labelOf } from "./properties.ts";
import type { ChangeRow } from "./rows.ts";

/** What a change is, in Dutch: which question it is about, and how much earlier or later. */
export function changeInWords({ kind, field, days, slip }: ChangeRow): string {
  const told =
    kind === "VERDICT_CHANGED" && field !== null
      ? `${changeKinds[kind]}: ${labelOf(field)}`
      : changeKinds[kind];
  if (slip !== null) return `${told}, ${slip} ${(days ?? 0) < 0 ? "eerder" : "later"}`;
  return days === null ? told : `${told} met ${days.toLocaleString("nl-NL")} ${days === 1 ? "dag" : "dagen"}`;
}
