import { sortName } from "../domain/sort-name.ts";
import type { Value } from "../domain/condition.ts";
import type { NodeType } from "../domain/global-id.ts";
import { andThen, type Awaitable, allOf } from "./awaitable.ts";
import { hasSlug, isWhole, type GraphReader, type SluggedType } from "./reader.ts";
import type { AnyRow, MunicipalityRow, Row, Rows } from "./rows.ts";
import { keyOf, partsOfKey } from "../domain/addresses.ts";
import { findMunicipality } from "../domain/municipalities/find-municipality.ts";
import { municipalitySlug } from "../domain/municipalities/municipalities.ts";
import { InputError } from "../domain/faults.ts";
import { readThose } from "./read-report.ts";
import { nowCalled } from "./where-leads.ts";

/**
 * The things that a value of a filter stands for: by slug, in all municipalities; by key, code or hash; a motion by its
 * number and a municipality by its name too.
 */
export const findThings = (reader: GraphReader, type: NodeType, name: string): Awaitable<readonly Value[]> =>
  andThen(rowsNamed(reader, type, name), (rows) => [
    // Readers and indexes call a thing by its slug, which is that of its like in every municipality.
    ...new Map(rows.map((each) => [each.id, valueOf(each, name)])).values(),
  ]);

const valueOf = (row: AnyRow, name: string): Value => {
  if (!("municipalityId" in row)) return { id: row.id, key: row.key };
  const { id, slug, municipalityId } = row;
  return { id, key: slug, ...(name.includes("/") && { municipality: municipalityId }) };
};

function rowsNamed(reader: GraphReader, type: NodeType, name: string): Awaitable<readonly AnyRow[]> {
  if (type === "Municipality") return findMunicipalities(reader, name);
  if (type === "Motion") return findMotions(reader, name);
  if (hasSlug(type)) return findNamed(reader, type, name);
  return andThen(reader.byKey(type, name), (row) => (row === null ? [] : [row]));
}

/** How many keys are looked through for one that is meant. */
const mostCompared = 2_000;

/** The key that was likely meant by one that stands for nothing; null when none is like it, or there are very many. */
export function findNearest(reader: GraphReader, type: NodeType, key: string): Awaitable<string | null> {
  if (!isWhole(type)) return null;
  return andThen(reader.all(type), (rows) =>
    nearestTo(
      key,
      rows.slice(0, mostCompared).map((row) => ("slug" in row ? row.slug : row.key)),
    ),
  );
}

const pairsOf = (text: string): Set<string> => {
  const padded = ` ${text.toLowerCase()} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
};
/** Two texts are alike when so much of their pairs of letters is shared. */
const alike = 0.6;

/** The text of some that shares most with another; null when all differ too much. */
export function nearestTo(text: string, others: readonly string[]): string | null {
  const own = pairsOf(text);
  const shared = others.map((other) => {
    const pairs = pairsOf(other);
    const both = [...pairs].filter((pair) => own.has(pair)).length;
    return { other, share: (2 * both) / (own.size + pairs.size) };
  });
  const [best] = shared.toSorted((a, b) => b.share - a.share);
  return best !== undefined && best.share >= alike ? best.other : null;
}

interface MunicipalRow extends Row {
  readonly municipalityId: string;
}

const findMunicipalities = (reader: GraphReader, printed: string): Awaitable<readonly MunicipalityRow[]> =>
  andThen(reader.all("Municipality"), (rows) => {
    const known = findMunicipality(printed).municipality?.code;
    return rows.filter(({ code, name, slug }) => code === known || [code, name, slug].includes(printed));
  });

const known = <R>(row: R | null): readonly R[] => (row === null ? [] : [row]);

/** A slug as the key in a municipality that is named; where none is, or there is no such, the slug itself. */
function keyIn(municipality: string | null | undefined, name: string): string {
  const found = municipality ? findMunicipality(municipality).municipality : null;
  return found === null || name.includes("/") ? name : keyOf(municipalitySlug(found), name);
}

/**
 * The things of a type that a slug stands for, in the municipality that is named or in any, or a key in one; where none
 * is called so, those that once were.
 */
export const findNamed = <T extends SluggedType>(
  reader: GraphReader,
  type: T,
  called: string,
  municipality?: string | null,
): Awaitable<readonly Rows[T][]> => {
  const name = keyIn(municipality, called);
  return andThen(
    name.includes("/") ? andThen(reader.byKey(type, name), known) : reader.bySlug(type, name),
    (rows): Awaitable<readonly Rows[T][]> =>
      rows.length > 0
        ? rows
        : andThen(nowCalled(reader, type, name), (keys) =>
            andThen(allOf(keys.map((key) => andThen(reader.byKey(type, key), known))), (found) =>
              found.flat(),
            ),
          ),
  );
};

async function refuseSeveral(
  reader: GraphReader,
  rows: readonly MunicipalRow[],
  what: string,
): Promise<never> {
  const owners = rows.map(({ municipalityId }) => municipalityId);
  const found = await readThose(reader, "Municipality", owners);
  const municipalities = found
    .map(({ code, name }) => ({ code, name }))
    .toSorted((a, b) => (sortName(a.name) < sortName(b.name) ? -1 : 1));
  const named = municipalities.map(({ code, name }) => `${name} (${code})`).join(", ");
  throw new InputError(
    {
      nl: `${what} is er in meer gemeenten: ${named}. Noem er een met municipality.`,
      en: `${what} is in several municipalities: ${named}. Name one with municipality.`,
    },
    { municipalities },
  );
}

/**
 * The one thing that was meant among those that have a name: in the municipality that is named, by code or name, or
 * in any when only one has it; null when none has.
 *
 * @param what how it is called in a refusal
 * @throws InputError when several municipalities have it and none is named, or the one that is named does not exist
 */
export function oneOf<R extends MunicipalRow>(
  reader: GraphReader,
  rows: readonly R[],
  municipality: string | null | undefined,
  what: string,
): Awaitable<R | null> {
  if (municipality === null || municipality === undefined || municipality === "") {
    const [row = null, ...others] = rows;
    return others.length > 0 ? refuseSeveral(reader, rows, what) : row;
  }
  return andThen(findMunicipalities(reader, municipality), (named) => {
    const codes = new Set(named.map(({ code }) => code));
    const listed = findMunicipality(municipality);
    if (codes.size === 0 && listed.municipality === null)
      throw new InputError(
        {
          nl: `municipality: ${listed.reason()}`,
          en: `municipality: ${JSON.stringify(municipality)} is no municipality`,
        },
        { argument: "municipality", value: municipality },
      );
    return rows.find(({ municipalityId }) => codes.has(municipalityId)) ?? null;
  });
}

/** The motion of a key, or of its municipality with that number in any spelling. */
export const findMotionAt = (reader: GraphReader, key: string): Awaitable<Rows["Motion"] | null> =>
  andThen(reader.byKey("Motion", key), (row) => {
    const [municipality, number = ""] = partsOfKey(key);
    const inPlace = (motion: Rows["Motion"]) => partsOfKey(motion.key)[0] === municipality;
    return row ?? andThen(reader.motionsByNumber(number), (motions) => motions.find(inPlace) ?? null);
  });

/** The motions with a number, in any spelling; where none has it, those with that slug or key. */
export const findMotions = (
  reader: GraphReader,
  name: string,
  municipality?: string | null,
): Awaitable<readonly Rows["Motion"][]> =>
  andThen(reader.motionsByNumber(name), (numbered) =>
    numbered.length > 0 ? numbered : findNamed(reader, "Motion", name, municipality),
  );
