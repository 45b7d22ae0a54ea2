import { mentionFields, type MentionField, labelOf, labelOfDoubt } from "../domain/mention-fields.ts";
import { municipalityOf, tooiUri } from "../domain/municipalities/municipalities.ts";
import { isReference } from "../domain/kinds/kind.ts";
import type { Property } from "../domain/property.ts";
import type { Thing } from "../domain/thing.ts";
import type { NodeType } from "../domain/global-id.ts";
import { allOf, andThen, type Awaitable } from "./awaitable.ts";
import {
  alternativeNames,
  doubtsOfPilot,
  doubtsOfStatus,
  lastNaming,
  mergeMentions,
  statusBy,
} from "./pilot-summary.ts";
import type { ReadContext } from "./reader.ts";
import type { DoubtRow, EditionRow, LongField, ProvenanceRow, Rows } from "./rows.ts";

type Read<R> = (row: R, from: ReadContext) => Awaitable<unknown>;
type ReadAny = Read<never>;

/** The edition of the same municipality that stands `steps` further, null past the ends. */
const neighbour =
  (steps: number): Read<EditionRow> =>
  ({ id, municipalityId }, { reader }) =>
    andThen(
      reader.editionsOf(municipalityId),
      (editions) => editions[editions.findIndex((edition) => edition.id === id) + steps] ?? null,
    );

const municipalityOfEdition: Read<{ readonly editionId: number }> = ({ editionId }, { reader }) =>
  andThen(reader.byId("Edition", editionId), (edition) =>
    edition ? reader.byId("Municipality", edition.municipalityId) : null,
  );

/** How properties that are in no row are read: those that only one thing has. */
const byHand: {
  readonly [T in NodeType]?: Readonly<Record<string, Read<Rows[T]>>>;
} & {
  readonly Provenance: Readonly<Record<string, Read<ProvenanceRow>>>;
  readonly Doubt: Readonly<Record<string, Read<DoubtRow>>>;
} = {
  Pilot: {
    alternativeNames: (pilot, { reader }) =>
      andThen(reader.reportsOfPilot(pilot.id), (reports) => alternativeNames(pilot, reports)),
    latestReport: ({ id }, { reader }) => andThen(reader.reportsOfPilot(id), ([latest]) => latest ?? null),
    editions: ({ id }, { reader }) =>
      andThen(reader.reportsOfPilot(id), (reports) =>
        allOf(
          [...new Set(reports.map(({ editionId }) => editionId))].map((id) => reader.byId("Edition", id)),
        ),
      ),
    doubts: (pilot, { reader }) => doubtsOfPilot(pilot, reader),
    status: (pilot, { reader, today }) =>
      andThen(reader.reportsOfPilot(pilot.id), (reports) => statusBy(pilot, reports, today)),
    statusDoubts: (pilot, from) =>
      andThen(from.reader.reportsOfPilot(pilot.id), (reports) => doubtsOfStatus(pilot, reports, from)),
  },
  Report: {
    municipality: municipalityOfEdition,
    provenance: ({ id }, { reader }) => reader.provenance(id),
    doubts: ({ id }, { reader }) => reader.doubts(id),
    extra: ({ id }, { reader }) => reader.extra(id),
  },
  Edition: {
    introduction: ({ id }, { reader }) => reader.introduction(id),
    doubts: ({ id }, { reader }) => reader.documentDoubts(id),
    previous: neighbour(-1),
    next: neighbour(1),
    reports: ({ id }, { reader }) => andThen(reader.freshness(id), ({ read }) => read),
    unread: ({ id }, { reader }) => andThen(reader.freshness(id), ({ unread }) => unread),
  },
  Motion: { editions: ({ id }, { reader }) => reader.editionsOfMotion(id) },
  Partner: {
    alternativeNames: ({ id, name }, { reader }) =>
      andThen(reader.spellings(id), (printed) => printed.filter((spelling) => spelling !== name)),
  },
  Municipality: {
    editions: ({ code }, { reader }) => reader.editionsOf(code),
    province: ({ code }) => municipalityOf(code)?.province ?? null,
    register: ({ code }) => tooiUri(code),
  },
  Change: {
    municipality: municipalityOfEdition,
    id: ({ key }) => key,
    fieldLabel: ({ field }) => field && labelOf(field),
  },
  Doubt: { fieldLabel: labelOfDoubt },
  Provenance: {
    document: ({ editionId }, { reader }) =>
      andThen(reader.byId("Edition", editionId), (edition) =>
        edition ? reader.byId("Document", edition.documentId) : null,
      ),
  },
};

const isMentionField = (name: string): name is MentionField => Object.hasOwn(mentionFields, name);

function readDeclared(thing: Thing, name: string, { kind, place }: Property): ReadAny | null {
  if (place === "row" && isReference(kind)) {
    const type = kind.refersTo as NodeType;
    const column = `${name}Id`;
    return (row: Readonly<Record<string, never>>, { reader }) =>
      row[column] === null ? null : reader.byId(type, row[column] as never);
  }
  if (thing.name === "Report" && place === "asked")
    return ({ id }: Rows["Report"], { reader }) =>
      andThen(reader.reportTexts(id), (texts) => texts[name as LongField]);
  if (thing.name === "Report" && isMentionField(name))
    return ({ id }: Rows["Report"], { reader }) => reader.mentions(name, id);
  if (thing.name === "Pilot" && isMentionField(name))
    return (row: Rows["Pilot"], { reader }) => mergeMentions(name, row, reader);
  // What a pilot refers to, as its latest report that names one does.
  if (thing.name === "Pilot" && isReference(kind)) {
    const type = kind.refersTo as NodeType;
    return ({ id }: Rows["Pilot"], { reader }) =>
      andThen(reader.reportsOfPilot(id), (reports) => {
        const last = lastNaming(reports, name);
        return last && reader.byId(type, last.id);
      });
  }
  return null;
}

/**
 * How a property of a thing is read that its row does not hold; null for one that it holds.
 *
 * @throws when it is declared as derived, and nothing says of what
 */
export function readerOf(thing: Thing, name: string): ReadAny | null {
  const property = thing.properties[name];
  if (property === undefined) throw new TypeError(`${thing.name} has no property "${name}"`);
  // What is only seen as part of another comes with what it refers to.
  if (property.place === "row" && (thing.plural === null || !isReference(property.kind))) return null;
  const own = byHand as Readonly<Record<string, Readonly<Record<string, ReadAny>> | undefined>>;
  const read = own[thing.name]?.[name] ?? readDeclared(thing, name, property);
  if (read === null)
    throw new TypeError(`nothing in src/read/properties.ts tells "${name}" of ${thing.name}`);
  return read;
}
