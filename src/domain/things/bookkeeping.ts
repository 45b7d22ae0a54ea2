import { a, indexed, kept, owned } from "../property.ts";
import { thing } from "../thing.ts";
import { ofMunicipality } from "./shared.ts";

/** A name by which a report knows its pilot, in normal form: how the next edition finds the same pilot. */
export const PilotName = thing({
  name: "PilotName",
  noun: "de naam van een pilot",
  description: "Een naam waaronder een rapport zijn pilot kent",
  properties: {
    report: kept(owned(a.reference("Report")())),
    pilot: kept(owned(a.reference("Pilot")())),
    municipality: kept(ofMunicipality("")),
    key: kept(a.string()),
    /** Where the report has it: a part is an acronym, what it stands for, or a side of "/". */
    source: kept(a.code("NameSource")()),
  },
  indexes: [["municipality", "key"]],
});

/** The one row that says which revision of the data this is. Every import that changes something adds one. */
export const Dataset = thing({
  name: "Dataset",
  noun: "de gegevens",
  description: "De gegevens als geheel",
  properties: { revision: kept(a.integer()), modifiedAt: kept(a.instant()) },
});

/**
 * The outbox: what a revision changed, written in the transaction that changed it.
 * The search indexer and the change feed read it from where they were; rows are never changed.
 */
export const Event = thing({
  name: "Event",
  noun: "de gebeurtenis",
  description: "Wat een herziening veranderde",
  bigNumbers: true,
  properties: {
    revision: kept(indexed(a.integer())),
    /** GraphQL type name, such as Pilot. */
    type: kept(a.string()),
    /** Key of the thing, which addresses are made of. */
    key: kept(a.string()),
    deleted: kept(a.flag()),
    at: kept(a.instant()),
  },
});
