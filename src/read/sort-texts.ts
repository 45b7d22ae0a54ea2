import type { OrderDirection } from "../domain/vocabularies.ts";
import type { EditionRow } from "./rows.ts";

/** Sorts after every text that a list is ordered by, for what has none; in both directions it comes last. */
export const lastInOrder = { ASC: "~", DESC: "" } satisfies Record<OrderDirection, string>;

type Placed = Pick<EditionRow, "asOf" | "key">;

/** Editions in the order in which they appear, by the day that they speak of, as one text. SQL makes the same. */
export const editionSortText = ({ asOf, key }: Placed): string => `${asOf}/${key}`;

/** A text that puts the latest edition first. SQL makes the same. */
export const latestEditionFirstText = ({ asOf, key }: Placed): string =>
  `${99999999 - Number(asOf.replaceAll("-", ""))}/${key}`;

/** Where a row stands under an edition, as text. SQL makes the same. */
export const positionText = (position: number): string => String(position).padStart(6, "0").slice(0, 6);
