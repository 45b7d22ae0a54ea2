import { placeAddress } from "../../domain/addresses.ts";
import { doubtsOf, restsOn } from "../../domain/doubted.ts";
import { things } from "../../domain/things/things.ts";
import { originKinds, pilotStatuses, sequelKinds, verdicts } from "../../domain/vocabularies.ts";
import { allOf, andThen, type Awaitable } from "../../read/awaitable.ts";
import { pathStates } from "../../read/motions/motion-state.ts";
import type { ListedPromise } from "../../read/motions/read-promises.ts";
import type { DoubtRow } from "../../read/rows.ts";
import { code, group, list, orNull, shape, text, uri, type DataRecord } from "../shape/shape.ts";
import type { RecordReader } from "./rows.ts";
import { table } from "./tables.ts";
import { recordOf as recordOfThing, refer } from "./thing-records.ts";
import { referenceShape, shapeOf } from "./thing-shapes.ts";

const sequel = shape("PromiseSequel", "Wat er van de pilot is geworden", [], {
  kind: code("", "Wat het is", "oogst:sequelKind", "SequelKind", sequelKinds),
  quote: text("citaat", "De woorden die het zeggen", null),
});

const promise = shape(
  "Promise",
  "Een pilot die er kwam door een toezegging aan de raad of een voorstel uit de raad, en wat ervan kwam",
  [],
  {
    pilot: group("Pilot", "De pilot", null, referenceShape(things.Pilot)),
    municipality: orNull(
      group("Gemeente", "De gemeente van de pilot", null, referenceShape(things.Municipality)),
    ),
    kind: code("Soort", "Waar de pilot uit voortkwam", "oogst:originKind", "OriginKind", originKinds),
    quote: text("Citaat", "De woorden die het zeggen", null),
    edition: orNull(group("Editie", "De laatste editie die het zegt", null, referenceShape(things.Edition))),
    source: orNull(uri("Bron", "De plaats van die woorden in het document", null)),
    state: orNull(code("Staat", "Hoe ver het is", "oogst:pathState", "MotionStaat", pathStates)),
    status: code("Status", "Waar de pilot op de dag staat", "oogst:status", "PilotStatus", pilotStatuses),
    successful: code("Pilot succesvol?", "Het laatste oordeel", "oogst:verdict", "Verdict", verdicts),
    policyChange: code(
      "Aanleiding om beleid aan te passen?",
      "Het laatste oordeel",
      "oogst:verdict",
      "Verdict",
      verdicts,
    ),
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
  },
);

const readDoubt = recordOfThing(things.Doubt) as (row: DoubtRow, from: RecordReader) => Awaitable<DataRecord>;

function recordOf(told: ListedPromise, from: RecordReader): Awaitable<DataRecord> {
  const { pilot, municipality, kind, said, state, status, latest, sequels } = told;
  const { publicUrl } = from;
  const [place] = said.provenance;
  const doubts = doubtsOf(told.doubts, [...restsOn[status], "successful", "policyChange", "sequels"]);
  return andThen(allOf(doubts.map((doubt) => readDoubt(doubt, from))), (inDoubt) => ({
    pilot: refer(things.Pilot, pilot, publicUrl),
    municipality: municipality && refer(things.Municipality, municipality, publicUrl),
    kind,
    quote: said.quote,
    edition: refer(things.Edition, said.edition, publicUrl),
    source: place
      ? placeAddress(publicUrl, { sha256: said.document.sha256, start: place.start, end: place.end })
      : null,
    state: state?.state ?? null,
    status,
    successful: latest.successful.verdict,
    policyChange: latest.policyChange.verdict,
    sequels: sequels.map(({ kind: of, quote: words }) => ({ kind: of, quote: words })),
    doubts: inDoubt,
  }));
}

/** Promises and proposals of the council, a record for each pilot and kind; its rows are those of the listing itself. */
export const promisesTable = table(
  "Pilot",
  "toezeggingen",
  "Toezeggingen en initiatieven",
  promise,
  recordOf,
);
