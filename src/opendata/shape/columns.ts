import { capital } from "../../domain/thing.ts";
import type { ShownAtom } from "../../domain/atoms.ts";
import type { Codes, Data, DataRecord, ListProperty, Property, Shape, ValueProperty } from "./shape.ts";

export type Cell = string | number | null;

export interface Column {
  /** Path of the property: `start.from`. */
  readonly path: string;
  /** Dutch heading, unique in its table. */
  readonly header: string;
  readonly description: string;
  readonly kind: ShownAtom;
  /** The kind of each of the values of a list; that of the column otherwise. */
  readonly of: ShownAtom;
  readonly nullable: boolean;
  /** The vocabulary whose codes, or whose Dutch words, stand in the cells. */
  readonly codes: Codes | null;
  readonly shows: "value" | "words" | "lines";
  /** RDF property of the value, prefixed. */
  readonly rdf: string | null;
  readonly read: (record: DataRecord) => Cell;
}

/** The columns of a shape: groups are spread out, a code also stands in words, a list is a cell of lines. */
export const columnsOf = (shape: Shape): Column[] =>
  Object.entries(shape.properties).flatMap(([key, property]) => columnsFor(property, [key], "", false));

function columnsFor(property: Property, path: readonly string[], above: string, nullable: boolean): Column[] {
  if (!property.flat) return [];
  const header = joined(above, property.label);
  switch (property.type) {
    case "value":
      return valueColumns({ ...property, nullable: property.nullable || nullable }, path, header);
    case "group":
      return Object.entries(property.shape.properties).flatMap(([key, inner]) =>
        columnsFor(inner, [...path, key], header, nullable || property.nullable),
      );
    case "list":
      return [listColumn(property, path, header)];
  }
}

function valueColumns(property: ValueProperty, path: readonly string[], header: string): Column[] {
  const { kind, description, nullable, codes, rdf } = property;
  const column = { path: path.join("."), header, description, kind, of: kind, nullable, codes, rdf };
  const read = (record: DataRecord) => cellOf(valueAt(record, path));
  if (codes === null) return [{ ...column, shows: "value", read }];
  const words = (record: DataRecord) => wordsOf(codes, read(record));
  return [
    { ...column, kind: "text", of: "text", shows: "words", read: words },
    { ...column, header: `${header} (code)`, shows: "value", read },
  ];
}

/**
 * A list is one column: a line for each item that differs, as no cell holds a value twice. What belongs together stands on
 * one line, since two columns whose lines go together would have to repeat values.
 */
function listColumn(
  { item, columns, description }: ListProperty,
  path: readonly string[],
  header: string,
): Column {
  const shown = (item.type === "value" ? [""] : columns).map((inner) => {
    const steps = inner === "" ? [] : inner.split(".");
    return { steps, value: innerProperty(item, steps) };
  });
  const [first] = shown;
  const isOne = first !== undefined && shown.length === 1;
  const wordsIn = (one: Data): Cell[] =>
    shown.map(({ steps, value }) => wordsOf(value.codes, cellOf(valueAt(one, steps))));
  const lineOf = (one: Data): string => {
    const words = wordsIn(one).map((cell) => String(cell ?? ""));
    return isOne ? words.join("") : words.map((each) => each.replaceAll(/\s+/g, " ").trim()).join(" | ");
  };
  return {
    path: [...path, ...(isOne ? first.steps : [])].join("."),
    header,
    description: `${description}; ${isOne ? "één" : shown.map(({ value }) => value.label).join(" | ") + ", één"} per regel`,
    kind: "text",
    of: isOne ? first.value.kind : "text",
    nullable: true,
    codes: isOne ? first.value.codes : null,
    shows: "lines",
    rdf: null,
    read: (record) => {
      const items = valueAt(record, path);
      if (!Array.isArray(items) || items.length === 0) return null;
      return [...new Set(items.map(lineOf))].join("\n");
    },
  };
}

function innerProperty(property: Property, [step, ...rest]: readonly string[]): ValueProperty {
  if (property.type === "value" && step === undefined) return property;
  const next = property.type === "group" && step !== undefined ? property.shape.properties[step] : undefined;
  if (next === undefined) throw new TypeError(`${property.label}: no value at "${step ?? ""}" for a column`);
  return innerProperty(next, rest);
}

function joined(above: string, label: string): string {
  const header = [above, label].filter((part) => part !== "").join(" ");
  return capital(header);
}

const wordsOf = (codes: Codes | null, cell: Cell): Cell =>
  codes === null || typeof cell !== "string" ? cell : (codes.words[cell] ?? cell);

function valueAt(data: Data | undefined, path: readonly string[]): Data {
  let at = data;
  for (const step of path) {
    if (at === null || at === undefined || typeof at !== "object" || Array.isArray(at)) return null;
    at = (at as DataRecord)[step];
  }
  return at ?? null;
}

const cellOf = (data: Data): Cell => (data !== null && typeof data === "object" ? null : data);
