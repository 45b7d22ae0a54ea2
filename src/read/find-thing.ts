import { partsOfKey } from "../domain/addresses.ts";
import { findMunicipality } from "../domain/municipalities/find-municipality.ts";
import { InputError } from "../domain/input-error.ts";
import { allOf, andThen, type Awaitable } from "./awaitable.ts";
import type { GraphReader, SluggedType } from "./reader.ts";
import { nowCalled } from "./where-leads.ts";
import type { MunicipalityRow, Row, Rows } from "./rows.ts";

/** A row of a thing that belongs to a municipality. */
export interface MunicipalRow extends Row {
  readonly municipalityId: string;
}

/** The municipalities of the graph that a code, a name or a slug stands for. */
export const findMunicipalities = (
  reader: GraphReader,
  printed: string,
): Awaitable<readonly MunicipalityRow[]> =>
  andThen(reader.all("Municipality"), (rows) => {
    const known = findMunicipality(printed).municipality?.code;
    return rows.filter(({ code, name, slug }) => code === known || [code, name, slug].includes(printed));
  });

const known = <R>(row: R | null): readonly R[] => (row === null ? [] : [row]);

/**
 * The things of a type that a slug stands for, in any municipality, or a key in one; where none is called so, those that
 * once were.
 */
export const findNamed = <T extends SluggedType>(
  reader: GraphReader,
  type: T,
  name: string,
): Awaitable<readonly Rows[T][]> =>
  andThen(
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

/** Refuses to choose between things of several municipalities, and names these. */
async function refuseSeveral(
  reader: GraphReader,
  rows: readonly MunicipalRow[],
  what: string,
): Promise<never> {
  const codes = [...new Set(rows.map(({ municipalityId }) => municipalityId))];
  const found = await Promise.all(codes.map(async (code) => reader.byId("Municipality", code)));
  const municipalities = found.flatMap((each) =>
    each === null ? [] : [{ code: each.code, name: each.name }],
  );
  const named = municipalities.map(({ code, name }) => `${name} (${code})`).join(", ");
  throw new InputError(`${what} is er in meer gemeenten: ${named}. Noem er een met municipality.`, {
    municipalities,
  });
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
      throw new InputError(`municipality: ${listed.reason()}`, {
        argument: "municipality",
        value: municipality,
      });
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
export const findMotions = (reader: GraphReader, name: string): Awaitable<readonly Rows["Motion"][]> =>
  andThen(reader.motionsByNumber(name), (numbered) =>
    numbered.length > 0 ? numbered : findNamed(reader, "Motion", name),
  );
