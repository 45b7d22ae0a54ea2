import type { OrderDirection } from "../domain/vocabularies.ts";
import type { EditionRow } from "./rows.ts";

/** Sorts after every text that a list is ordered by, for what has none; in both directions it comes last. */
export const lastInOrder = { ASC: "~", DESC: "" } satisfies Record<OrderDirection, string>;

type Placed = Pick<EditionRow, "year" | "kind" | "slug">;

/** Editions in the order in which they appear, by year, in spring before autumn, as one text. SQL makes the same. */
export const editionSortText = ({ year, kind, slug }: Placed): string =>
  `${String(year).padStart(4, "0").slice(0, 4)}${kind}/${slug}`;

/** A text that puts the latest edition first. SQL makes the same. */
export const latestEditionFirstText = ({ year, kind, slug }: Placed): string =>
  `${String(9999 - year)
    .padStart(4, "0")
    .slice(0, 4)}${kind === "PROGRAMMABEGROTING" ? "0" : "1"}${slug}`;

/** Where a row stands under an edition, as text. SQL makes the same. */
export const positionText = (position: number): string => String(position).padStart(6, "0").slice(0, 6);
