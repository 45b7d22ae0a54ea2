import { a, indexed, kept, optional } from "../property.ts";
import { thing } from "../thing.ts";

/**
 * What a report was headed in an earlier version of its document, where a correction gave it another heading: by it the
 * pilot is still known, also when the edition was withdrawn and comes back.
 */
export const FormerHeading = thing({
  name: "FormerHeading",
  noun: "de vroegere kop",
  description: "Een kop die in een gecorrigeerd document anders is geworden",
  properties: {
    /** Of what was and can come back, so that it stands longer than the municipality need. */
    municipalityCode: kept(indexed(a.string())),
    editionAddress: kept(a.string()),
    key: kept(a.string()),
    /** Normal form of the heading as it was. */
    former: kept(a.string()),
  },
  uniques: [["editionAddress", "key", "former"]],
});

/** Every address that was ever given, for ever: where it leads, or when and why what it was given to went. */
export const GivenAddress = thing({
  name: "GivenAddress",
  noun: "het uitgegeven adres",
  description: "Een adres dat ooit is uitgegeven",
  properties: {
    type: kept(a.string()),
    key: kept(a.string()),
    /** Normal form of the name that it was given for: what was never called so does not get it. */
    owner: kept(a.string()),
    /** What it was called last, for who asks when it is gone. */
    name: kept(a.text()),
    municipalityCode: kept(optional(a.string())),
    rowId: kept(optional(a.integer())),
    /** Key of the address that it leads to. */
    leadsTo: kept(optional(a.string())),
    givenAt: kept(a.instant()),
    goneAt: kept(optional(a.instant())),
    /** Dutch: why it is gone. */
    reason: kept(optional(a.text())),
    /** Hash of what events last told of it; null for what none did, or what is gone. */
    told: kept(optional(a.string())),
  },
  uniques: [["type", "key"]],
  indexes: [["municipalityCode", "type"]],
});

/** The one row that says which revision of the data this is. Every import that changes something adds one. */
export const Dataset = thing({
  name: "Dataset",
  noun: "de gegevens",
  description: "De gegevens als geheel",
  properties: {
    revision: kept(a.integer()),
    modifiedAt: kept(a.instant()),
    /** Of this database, for ever: one that is built anew has other revisions. */
    identity: kept(a.string()),
  },
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
    type: kept(a.string()),
    /** Key of the thing, which addresses are made of. */
    key: kept(a.string()),
    deleted: kept(a.flag()),
    at: kept(a.instant()),
  },
});
