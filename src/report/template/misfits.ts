import { reportFields } from "../../domain/report-fields.ts";
import { type DocumentWords, makeWords } from "./document-words.ts";
import type { FollowedLine } from "./follow-lines.ts";
import type { Key } from "./keys.ts";
import { kindShare } from "./kind-share.ts";
import type { Label } from "./labels.ts";

/** What stands behind each known label, or right below it. */
const valuesOf = (followed: readonly FollowedLine[]): ReadonlyMap<Key, readonly string[]> => {
  const values = new Map<Key, string[]>();
  let own: string[] = [];
  for (const [index, { kind, key, rest, line }] of followed.entries()) {
    if (kind === "text") {
      if (own.at(-1) === "") own[own.length - 1] = line.text;
    } else if (kind === "label" && key && followed[index - 1]?.key !== key) {
      own = values.getOrInsert(key, []);
      own.push(rest);
    } else if (kind === "heading") own = [];
  }
  return values;
};
/** A word that can label a moment labels none where fewer of what stands below it are moments. */
const leastOfKind = 0.3;

/**
 * Without the labels that go on with the same small word wherever they stand: "Beoogd resultaat | behaald" is no print of
 * "Beoogd resultaat", nor "Programma / bestuurder" of "Programma".
 */
export const withoutPieces = (words: DocumentWords, followed: readonly FollowedLine[]): DocumentWords => {
  const rests = Map.groupBy(
    followed.filter(({ kind, line }) => kind === "label" && line.block.kind !== "label"),
    ({ key }) => key,
  );
  const isPiece = ({ key }: { readonly key: Key }): boolean => {
    const said = (rests.get(key) ?? []).map(({ rest }) => /^\s*[/&+(]?\s*(\p{Ll}+)\s?/u.exec(rest)?.[1]);
    return said.length > 1 && said[0] !== undefined && said.every((each) => each === said[0]);
  };
  const values = valuesOf(followed);
  const isMisfit = ({ key, isBare }: Label): boolean =>
    isBare &&
    key.field !== null &&
    reportFields[key.field].kind === "period" &&
    values.has(key) &&
    kindShare(values.get(key) ?? [], key.field) < leastOfKind;
  const labels = words.labels.filter((label) => !isPiece(label) && !isMisfit(label));
  return labels.length === words.labels.length ? words : makeWords({ ...words, labels });
};
