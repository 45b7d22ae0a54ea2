import * as fc from "fast-check";
import { Parser } from "n3";
import { expect, test } from "vitest";
import type { ShownAtom } from "../../src/domain/atoms.ts";
import { jsonLd, turtle } from "../../src/opendata/formats/linked.ts";
import type { Format, Table } from "../../src/opendata/formats/format.ts";
import { linkedTables } from "../../src/opendata/records/tables.ts";
import type { Data, DataRecord, Property, Shape } from "../../src/opendata/shape/shape.ts";
import { canonicalOf, quadsOfJsonLd } from "./triples.ts";

const publicUrl = "https://oogst.example";

/** Whatever a database can hold: it knows no NUL. */
const text = fc.oneof(
  fc.string({ unit: "binary" }).map((all) => all.replaceAll("\0", "")),
  fc.constantFrom(
    "",
    " ",
    "\\",
    '"',
    '"""',
    "a\r\nb",
    "\u0085\u2028",
    "@nl",
    "<https://x>",
    "_:b0",
    "é",
    "e\u0301",
  ),
);
const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const addresses = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  text.map((any) => `https://elders.example/${any}`),
);
// The canonical form has sixteen digits: of the largest numbers that is no number any more.
const double = fc.double({ noNaN: true, min: -1e300, max: 1e300 });
const values: Readonly<Record<ShownAtom, fc.Arbitrary<string | number>>> = {
  text,
  string: text,
  uri: addresses,
  date: day.map((iso) => iso.slice(0, 10)),
  instant: day,
  integer: fc.maxSafeInteger(),
  number: double,
  share: double,
  euros: fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }).map(
    (cents) =>
      `${cents / 100n}.${String(cents % 100n)
        .replace("-", "")
        .padStart(2, "0")}`,
  ),
  code: text,
};

function dataOf(property: Property): fc.Arbitrary<Data> {
  if (property.type === "group")
    return property.nullable ? fc.option(recordOf(property.shape)) : recordOf(property.shape);
  if (property.type === "value") {
    const value =
      property.codes === null ? values[property.kind] : fc.constantFrom(...Object.keys(property.codes.words));
    return property.nullable ? fc.option(value) : value;
  }
  // The same can be there twice.
  return fc
    .tuple(fc.array(dataOf(property.item), { maxLength: 3 }), fc.boolean())
    .map(([items, again]) => [...items, ...(again ? items.slice(0, 1) : [])]);
}

/** Of one thing different records can say different things. */
const recordOf = (shape: Shape): fc.Arbitrary<DataRecord> => {
  const { uri, ...others } = shape.properties;
  const record = fc.record(
    Object.fromEntries(Object.entries(others).map(([key, one]) => [key, dataOf(one)])),
  );
  const name = fc.oneof(fc.constantFrom("a", "b"), text);
  return uri === undefined
    ? record
    : fc.tuple(name, record).map(([last, said]) => ({ uri: `${publicUrl}/id/ding/${last}`, ...said }));
};

async function write(format: Format, tables: readonly Table[]): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of format.write(tables, { publicUrl })) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test.for(linkedTables.map((table) => [table.name, table] as const))(
  "Turtle and JSON-LD say the same of %s, whatever stands in them, and JSON-LD by the context inside it",
  async ([, { name, title, shape }]) => {
    await fc.assert(
      fc.asyncProperty(fc.array(recordOf(shape), { minLength: 1, maxLength: 3 }), async (records) => {
        async function* pages() {
          yield records;
        }
        const tables = [{ name, title, shape, pages }];
        const [linked, turtles] = await Promise.all([write(jsonLd, tables), write(turtle, tables)]);
        expect(await canonicalOf(await quadsOfJsonLd(null, linked))).toBe(
          await canonicalOf(new Parser().parse(turtles)),
        );
      }),
      { numRuns: Number(process.env["RUNS"] ?? 15) },
    );
  },
);
