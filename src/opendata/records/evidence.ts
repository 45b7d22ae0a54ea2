import { uriOf } from "../../domain/addresses.ts";
import { things } from "../../domain/things/things.ts";
import { methods } from "../../domain/vocabularies.ts";
import { allOf, andThen, type Awaitable } from "../../read/awaitable.ts";
import { labelOf } from "../../read/properties.ts";
import type { ReportRow } from "../../read/rows.ts";
import {
  code,
  group,
  integer,
  list,
  orNull,
  shape,
  share,
  string,
  text,
  uri,
  type DataRecord,
} from "../shape/shape.ts";
import type { RecordReader } from "./rows.ts";
import { refer } from "./thing-records.ts";
import { referenceShape } from "./thing-shapes.ts";
const correction = shape(
  "Correction",
  "Een verbeterde letterfout van de tekstherkenning",
  ["oogst:Correction"],
  {
    printed: text("zoals het er staat", "De woorden die er staan", "oogst:printed"),
    read: text("gelezen", "Zoals het gelezen is", "oogst:read"),
  },
);

/** Where one value came from. Provenance is a table of its own, beside the values. */
export const evidence = shape(
  "Evidence",
  "Waar een waarde van een rapport vandaan komt",
  ["oogst:Evidence", "prov:Entity"],
  {
    report: uri("Rapportage", "URI van het rapport", "oogst:report"),
    pilot: string("Pilot slug", "De pilot", null),
    edition: string("Editie slug", "De editie", null),
    municipality: group("Gemeente", "De gemeente", null, referenceShape(things.Municipality)),
    field: string("Veld", "Naam van het veld of de lijst", "oogst:field"),
    fieldLabel: text("Veld in woorden", "Het veld zoals de bijlage het noemt", "oogst:fieldLabel"),
    item: orNull(
      integer("Nummer in de lijst", "Plaats in de lijst, vanaf 0; leeg bij een veld", "oogst:item"),
    ),
    method: code("Methode", "Hoe de waarde uit de woorden is verkregen", "oogst:method", "Method", methods),
    confidence: share("Zekerheid", "Van 0 tot en met 1", "oogst:confidence"),
    start: integer("Begin", "Plaats van het eerste teken, in UTF-16-eenheden", "oogst:start"),
    end: integer("Einde", "Plaats na het laatste teken, in UTF-16-eenheden", "oogst:end"),
    quote: text("Citaat", "Precies de tekst op die plaats", "oogst:quote"),
    corrections: list(
      group("Verbeteringen", "Verbeterde letterfouten", "oogst:correction", correction),
      "printed",
      "read",
    ),
    document: group("Document", "Het document", "prov:wasDerivedFrom", referenceShape(things.Document)),
  },
);
export const evidenceRecords = (row: ReportRow, from: RecordReader): Awaitable<DataRecord[]> =>
  andThen(
    allOf([
      from.linked("Pilot", row.pilotId),
      from.linked("Edition", row.editionId),
      from.reader.provenance(row.id),
    ]),
    ([pilot, edition, entries]) =>
      andThen(
        allOf([
          from.linked("Document", edition.documentId),
          from.linked("Municipality", edition.municipalityId),
        ]),
        ([source, place]) => {
          const municipality = refer(things.Municipality, place, from.publicUrl);
          const document = refer(things.Document, source, from.publicUrl);
          return entries.map((entry) => ({
            report: uriOf(from.publicUrl, "Report", row.key),
            pilot: pilot.slug,
            edition: edition.slug,
            municipality,
            field: entry.field,
            fieldLabel: labelOf(entry.field),
            item: entry.item,
            method: entry.method,
            confidence: entry.confidence,
            start: entry.start,
            end: entry.end,
            quote: entry.quote,
            corrections: entry.corrections.map(({ printed, read }) => ({ printed, read })),
            document,
          }));
        },
      ),
  );
