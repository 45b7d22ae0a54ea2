import { countEach } from "../../domain/count-each.ts";
import type { FollowedLine } from "./follow-lines.ts";
import { fewest, type Place, placesOf, type RepeatedStart } from "./repeated-starts.ts";
import { fold, foldedOf, type Folded, similarityFrom } from "./similarity.ts";
import type { Template } from "./template.ts";
import { beginsAnswer, opensAsValue } from "../../source/value-openings.ts";

type Cluster = { readonly first: Folded; readonly words: string; readonly places: Place[] };

const alike = 0.75;
/** A narrow column breaks a label in pieces of this length at the most. */
const longest = 48;
const mostClusters = 3000;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A label can begin as a sentence does: "Uit te voeren door". It has few words then, and a capital. */
const mostOpeningWords = 5;
const isInSentence = (text: string): boolean =>
  opensAsValue(text) && (!/^\p{Lu}/u.test(text) || text.split(" ").length > mostOpeningWords);

/** OCR prints labels in pieces: a piece of a known label is no label of its own. One with a capital begins where its label has one. */
const isPieceOfKnown = (printed: string, piece: string, template: Template): boolean =>
  [
    ...Object.values(template.labels).map(([usual = ""]) => usual),
    ...Object.values(template.sections).map(([usual = ""]) => usual),
  ].some((label) => {
    const printedWords = label.split(" ");
    const words = printedWords.map(fold);
    return words.some((_, from) => {
      if (isCapital(printed) && !isCapital(printedWords[from] ?? "")) return false;
      const run = words.slice(from).join("").slice(0, piece.length);
      return run.length > piece.length - 3 && similarityFrom(0.65, foldedOf(piece), foldedOf(run)) >= 0.65;
    });
  });

/**
 * Short lines that come back in at least half of the reports of a scanned annex, letters damaged or not: labels that the
 * template lacks, or pieces of them. Pieces that follow each other are one label.
 */
export const findScannedStarts = (
  followed: readonly FollowedLine[],
  template: Template,
  pilots: number,
): readonly RepeatedStart[] => {
  const least = Math.max(fewest, Math.ceil(pilots / 2));
  const clusters: Cluster[] = [];
  for (const place of placesOf(followed)) {
    const text = followed[place.index]?.line.text ?? "";
    const folded = foldedOf(fold(text));
    if (text.length > longest || folded.text.length < 3 || /[.,;!]$/.test(text)) continue;
    if (beginsAnswer(text) || (isInSentence(text) && !text.endsWith("?")) || /\b\d{4}\b/.test(text)) continue;
    const cluster = clusters.find(({ first }) => similarityFrom(alike, folded, first) >= alike);
    if (cluster) cluster.places.push(place);
    else if (clusters.length < mostClusters) clusters.push({ first: folded, words: text, places: [place] });
  }
  const repeated = clusters.filter(
    ({ places, first, words }) =>
      places.length >= least &&
      places.length <= Math.max(2, pilots * 1.4) &&
      usualPlace(places) >= 0.45 &&
      !isPieceOfKnown(words, first.text, template),
  );
  return mergePieces(repeated, followed);
};

/** The share of the places that stand below the same label. */
export const usualPlace = (places: readonly Place[]): number =>
  Math.max(...countEach(places.map(({ above }) => above)).values()) / places.length;

const mergePieces = (clusters: readonly Cluster[], followed: readonly FollowedLine[]): RepeatedStart[] => {
  const startOf = new Map(clusters.map(({ places }) => [places, new Set(places.map(({ index }) => index))]));
  const merged: { words: string; places: readonly Place[]; last: readonly Place[] }[] = [];
  const inOrder = [...clusters].sort((a, b) => (a.places[0]?.index ?? 0) - (b.places[0]?.index ?? 0));
  for (const { words, places } of inOrder) {
    const own = startOf.get(places) ?? new Set();
    const above = merged.find(({ last }) => {
      const following = last.filter(
        ({ index }) => own.has(index + 1) && (followed[index + 1]?.line.gap ?? 9) === 0,
      ).length;
      return following >= last.length * 0.6;
    });
    if (above) {
      above.words += ` ${words}`;
      above.last = places;
    } else merged.push({ words, places, last: places });
  }
  return merged.map(({ words, places }) => ({ words, places, strength: "LINE" as const }));
};
