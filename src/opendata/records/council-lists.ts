import { placeAddress, uriOf } from "../../domain/addresses.ts";
import { doubtsOf, restsOn } from "../../domain/doubted.ts";
import type { MentionField } from "../../domain/mention-fields.ts";
import { things } from "../../domain/things/things.ts";
import { originKinds, pilotStatuses, sequelKinds, verdicts } from "../../domain/vocabularies.ts";
import { allOf, andThen, type Awaitable } from "../../read/awaitable.ts";
import { pathStates } from "../../read/motions/motion-state.ts";
import type { ListedMotion, ListedPromise } from "../../read/motions/read-motions.ts";
import type { ToldPilot } from "../../read/motions/read-path.ts";
import type { DoubtRow } from "../../read/rows.ts";
import {
  code,
  group,
  integer,
  list,
  orNull,
  shape,
  string,
  text,
  uri,
  type DataRecord,
} from "../shape/shape.ts";
import type { RecordReader } from "./rows.ts";
import { table } from "./tables.ts";
import { recordOf as recordOfThing, refer } from "./thing-records.ts";
import { referenceShape, shapeOf } from "./thing-shapes.ts";

const sequel = shape("PromiseSequel", "Wat er van de pilot is geworden", [], {
  kind: code("", "Wat het is", "oogst:sequelKind", "SequelKind", sequelKinds),
  quote: text("citaat", "De woorden die het zeggen", null),
});

const verdictOf = (label: string) => code(label, "Het laatste oordeel", "oogst:verdict", "Verdict", verdicts);

const state = orNull(code("Staat", "Hoe ver het is", "oogst:pathState", "MotionStaat", pathStates));
const pilot = group("Pilot", "De pilot", null, referenceShape(things.Pilot));

/** How a pilot stands, in both lists. */
const standing = {
  status: code("Status", "Waar de pilot op de dag staat", "oogst:status", "PilotStatus", pilotStatuses),
  successful: verdictOf("Pilot succesvol?"),
  policyChange: verdictOf("Aanleiding om beleid aan te passen?"),
  sequels: list(group("Vervolg", "Wat er van de pilot is geworden", null, sequel), "kind", "quote"),
  doubts: list(
    group(
      "Twijfel",
      "Wat niet zeker goed is gelezen van waar de staat, de status en de oordelen op rusten",
      null,
      shapeOf(things.Doubt),
    ),
    ...things.Doubt.inLists,
  ),
};

const promise = shape(
  "Promise",
  "Een pilot die er kwam door een toezegging aan de raad of een voorstel uit de raad, en wat ervan kwam",
  [],
  {
    pilot,
    municipality: orNull(
      group("Gemeente", "De gemeente van de pilot", null, referenceShape(things.Municipality)),
    ),
    kind: code("Soort", "Waar de pilot uit voortkwam", "oogst:originKind", "OriginKind", originKinds),
    quote: text("Citaat", "De woorden die het zeggen", null),
    edition: orNull(group("Editie", "De laatste editie die het zegt", null, referenceShape(things.Edition))),
    source: orNull(uri("Bron", "De plaats van die woorden in het document", null)),
    state,
    ...standing,
  },
);

const pathOfPilot = shape("MotionPath", "Een pilot van een motie, en hoe die staat", [], {
  pilot,
  edition: group("Editie", "De laatste editie over de pilot", null, referenceShape(things.Edition)),
  ...standing,
  doubted: orNull(
    text("Twijfel", "“niet zeker” waar de status of een oordeel niet zeker goed is gelezen", null),
  ),
});

const memo = shape("MotionMemo", "Een memo over een pilot van de motie", [], {
  number: string("nummer", "Het nummer van de memo", null),
  date: orNull(string("datum", "De dag van de memo", null)),
});

const motionOutcome = shape("MotionOutcome", "Een motie van de raad, en wat ervan kwam", [], {
  uri: uri("URI", "Het vaste adres van de motie", null),
  number: orNull(string("Nummer", "Nummer van de raad", null)),
  title: orNull(text("Titel", "Titel, waar die genoemd is", null)),
  date: orNull(string("Datum van", "De eerste dag waarop de motie kan zijn aangenomen", null)),
  municipality: orNull(
    group("Gemeente", "De gemeente van de motie", null, referenceShape(things.Municipality)),
  ),
  state,
  because: orNull(text("Citaat", "De woorden van een rapport die zeggen hoe ver het is", null)),
  pilotCount: integer("Aantal pilots", "Hoeveel pilots de motie noemen; de eerste twintig staan hier", null),
  pilots: list(
    group("Pilots", "De pilots van de motie, en hoe die staan", null, pathOfPilot),
    "pilot.name",
    "status",
    "successful",
    "policyChange",
    "edition.title",
    "doubted",
  ),
  memos: list(group("Memo’s", "De memo’s over die pilots", null, memo), "number", "date"),
});

const readDoubt = recordOfThing(things.Doubt) as (row: DoubtRow, from: RecordReader) => Awaitable<DataRecord>;

/** How a pilot stands, and what of that is in doubt. */
function standingOf(told: ToldPilot<MentionField>, from: RecordReader): Awaitable<DataRecord> {
  const { status, latest, sequels } = told;
  const doubts = doubtsOf(told.doubts, [...restsOn[status], "successful", "policyChange", "sequels"]);
  return andThen(allOf(doubts.map((doubt) => readDoubt(doubt, from))), (inDoubt) => ({
    status,
    successful: latest.successful.verdict,
    policyChange: latest.policyChange.verdict,
    sequels: sequels.map(({ kind, quote }) => ({ kind, quote })),
    doubts: inDoubt,
  }));
}

function recordOfPromise(told: ListedPromise, from: RecordReader): Awaitable<DataRecord> {
  const { municipality, kind, said } = told;
  const { publicUrl } = from;
  const [place] = said.provenance;
  return andThen(standingOf(told, from), (stands) => ({
    pilot: refer(things.Pilot, told.pilot, publicUrl),
    municipality: municipality && refer(things.Municipality, municipality, publicUrl),
    kind,
    quote: said.quote,
    edition: refer(things.Edition, said.edition, publicUrl),
    source: place
      ? placeAddress(publicUrl, { sha256: said.document.sha256, start: place.start, end: place.end })
      : null,
    state: told.state?.state ?? null,
    ...stands,
  }));
}

function recordOfMotion(told: ListedMotion, from: RecordReader): Awaitable<DataRecord> {
  const { motion, municipality, paths, total } = told;
  const { publicUrl } = from;
  const memos = new Map(paths.flatMap((path) => path.memos).map(({ number, date }) => [number, date]));
  const pilots = paths.map((path) =>
    andThen(standingOf(path, from), (stands) => ({
      pilot: refer(things.Pilot, path.pilot, publicUrl),
      edition: refer(things.Edition, path.edition, publicUrl),
      ...stands,
      doubted: Array.isArray(stands["doubts"]) && stands["doubts"].length > 0 ? "niet zeker" : null,
    })),
  );
  return andThen(allOf(pilots), (pilotRecords) => ({
    uri: uriOf(publicUrl, "Motion", motion.key),
    number: motion.number,
    title: motion.title,
    date: motion.date?.from ?? null,
    municipality: municipality && refer(things.Municipality, municipality, publicUrl),
    state: told.state?.state ?? null,
    because: told.state?.because?.quote ?? null,
    pilotCount: total,
    pilots: pilotRecords,
    memos: [...memos].map(([number, date]) => ({ number, date })),
  }));
}

/** Promises and proposals of the council, a record for each pilot and kind; its rows are those of the listing itself. */
export const promisesTable = table(
  "Pilot",
  "toezeggingen",
  "Toezeggingen en initiatieven",
  promise,
  recordOfPromise,
);

/** Motions as their page lists them, with what came of each; its rows are those of the listing itself. */
export const motionOutcomesTable = table(
  "Motion",
  "moties-met-uitkomst",
  "Moties met uitkomst",
  motionOutcome,
  recordOfMotion,
);
