import { verdicts, type ChangeKind, type OrderDirection } from "../domain/vocabularies.ts";
import type { EditionRow } from "./rows.ts";

/** Sorts after every text that a list is ordered by, for what has none; in both directions it comes last. */
export const lastInOrder = { ASC: "~", DESC: "" } satisfies Record<OrderDirection, string>;

/** Outcomes in the order of their vocabulary; a place in it is one digit. */
export const verdictsInOrder = Object.keys(verdicts);

/** How many digits the days of a slip are told in, so that they sort as numbers do. */
export const slipDigits = 7;

/** The days that an end slipped, all changes together, as text; null when it never did. SQL makes the same. */
export function slipText(
  changes: readonly { readonly kind: ChangeKind; readonly days: number | null }[],
): string | null {
  const days = changes.flatMap((change) => (change.kind === "END_SLIPPED" ? (change.days ?? []) : []));
  const sum = days.reduce((total, some) => total + some, 0);
  return days.length === 0 ? null : String(sum).padStart(slipDigits, "0");
}

type Placed = Pick<EditionRow, "asOf" | "key">;

/** Editions in the order in which they appear, by the day that they speak of, as one text. SQL makes the same. */
export const editionSortText = ({ asOf, key }: Placed): string => `${asOf}/${key}`;

/** A text that puts the latest edition first. SQL makes the same. */
export const latestEditionFirstText = ({ asOf, key }: Placed): string =>
  `${99999999 - Number(asOf.replaceAll("-", ""))}/${key}`;

/** Where a row stands under an edition, as text. SQL makes the same. */
export const positionText = (position: number): string => String(position).padStart(6, "0").slice(0, 6);
