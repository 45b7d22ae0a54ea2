import { motionKeyOf } from "../../domain/motion-key.ts";
import type { EditionRow, MotionRow, ReportRow } from "../rows.ts";
import { editionSortText } from "../sort-texts.ts";
import { compareTexts } from "./compare-texts.ts";
import type { SnapshotBesides, SnapshotLinks, SnapshotMentions, SnapshotRows } from "./snapshot-rows.ts";

/** Adds a value to the set that a map holds under a key. */
function addTo<K, V>(sets: Map<K, Set<V>>, key: K | null, value: V): void {
  if (key === null) return;
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** Editions in the order in which they appear. */
const inOrder = (editions: Iterable<EditionRow>): EditionRow[] =>
  [...editions].toSorted((a, b) => compareTexts(editionSortText(a), editionSortText(b)));

/** The links of the graph, from its rows and mentions. */
export function linkRows(
  rows: SnapshotRows,
  mentions: SnapshotMentions,
  { changes, saying }: SnapshotBesides,
): SnapshotLinks {
  const editions = inOrder(rows.Edition.byId.values());
  const placeOf = new Map(editions.map(({ id }, place) => [id, place]));
  const latestFirst = (a: ReportRow, b: ReportRow): number =>
    (placeOf.get(b.editionId) ?? 0) - (placeOf.get(a.editionId) ?? 0) || a.position - b.position;
  const reportsOfPilot = Map.groupBy(rows.Report.byId.values(), ({ pilotId }) => pilotId);
  for (const reports of reportsOfPilot.values()) reports.sort(latestFirst);
  const reportsOfEdition = Map.groupBy(rows.Report.byId.values(), ({ editionId }) => editionId);
  for (const reports of reportsOfEdition.values()) reports.sort((a, b) => a.position - b.position);
  const numbered = [...rows.Motion.byId.values()].filter(isNumbered);
  return {
    reportsOfPilot,
    reportsOfEdition,
    editionsOf: Map.groupBy(editions, ({ municipalityId }) => municipalityId),
    editionsOfMotion: linkEditions(rows, mentions, editions),
    motionsByKey: Map.groupBy(numbered, ({ number }) => motionKeyOf(number)),
    spellings: listSpellings(mentions),
    changesOfPilot: Map.groupBy(changes, ({ pilotId }) => pilotId),
    saying,
  };
}

const isNumbered = (motion: MotionRow): motion is MotionRow & { readonly number: string } =>
  motion.number !== null;

/** The editions that mention a motion or have it as their mandate. */
function linkEditions(
  rows: SnapshotRows,
  mentions: SnapshotMentions,
  editions: readonly EditionRow[],
): SnapshotLinks["editionsOfMotion"] {
  const ids = new Map<number, Set<number>>();
  for (const { id, editionId } of rows.Report.byId.values())
    for (const { motion } of mentions.motions.get(id) ?? []) addTo(ids, motion.id, editionId);
  for (const { id, mandateId } of editions) addTo(ids, mandateId, id);
  return new Map([...ids].map(([motion, of]) => [motion, inOrder(editionsIn(rows, of))]));
}

const editionsIn = ({ Edition }: SnapshotRows, ids: Iterable<number>): EditionRow[] =>
  Array.from(ids, (id) => Edition.byId.get(id)).filter((edition) => edition !== undefined);

function listSpellings(mentions: SnapshotMentions): SnapshotLinks["spellings"] {
  const spellings = new Map<number, Set<string>>();
  for (const list of mentions.partners.values())
    for (const { partner, printed } of list) addTo(spellings, partner.id, printed);
  return new Map([...spellings].map(([id, printed]) => [id, [...printed].toSorted(compareTexts)]));
}
