import { Migrator } from "@mikro-orm/migrations";
import {
  type AbstractSqlDriver,
  defineEntity,
  type EntitySchema,
  MikroORM,
  type Options,
  p,
  type SqlEntityManager,
  UnderscoreNamingStrategy,
} from "@mikro-orm/sql";
import { migrations } from "./migrations/migrations.ts";
import type { AtomType, Part } from "../domain/atoms.ts";
import { isReference } from "../domain/kinds/kind.ts";
import { cellsOf, tableOf, propertiesOf, type Thing } from "../domain/thing.ts";
import { nameOrderIndex } from "../domain/sort-name.ts";
import type { Property } from "../domain/property.ts";
import { things } from "../domain/things/things.ts";
import { vocabularies } from "../domain/vocabularies.ts";

const keysOf = ({ vocabulary }: Part): string[] =>
  vocabulary === null ? [] : Object.keys(vocabularies[vocabulary].words);

const columnOf = {
  text: () => p.text(),
  string: () => p.text(),
  uri: () => p.text(),
  date: () => p.date(),
  instant: () => p.datetime(),
  integer: () => p.integer(),
  number: () => p.double(),
  share: () => p.double(),
  euros: () => p.decimal().precision(20).scale(2),
  code: (part: Part) => p.enum(keysOf(part)),
  flag: () => p.boolean(),
  json: () => p.json(),
} satisfies Record<AtomType, (part: Part) => unknown>;

const schemas = new Map<string, EntitySchema>();

function referenceTo(target: string, { optional, owner, index }: Property) {
  const reference = p.manyToOne(schemas.get(target) as EntitySchema).ref();
  // What is pointed at stays as long as something points at it.
  const ruled = optional ? reference.nullable().deleteRule("no action") : reference;
  const owned = owner ? ruled.deleteRule("cascade") : ruled;
  return index === null ? owned : owned[index]();
}

function cellOf(part: Part, { index, optional }: Property) {
  const { atom, nullable } = part;
  const column = optional || nullable ? columnOf[atom](part).nullable() : columnOf[atom](part);
  return index === null ? column : column[index]();
}

const numberOf = ({ id, bigNumbers }: Thing) => {
  if (id !== "id") return p.string().primary();
  return bigNumbers ? p.bigint().primary() : p.integer().primary();
};

/** The table of a thing. Nothing is ever hydrated into it: it is there for migrations, and rows are plain. */
function schemaOf(thing: Thing): EntitySchema {
  const cells = propertiesOf(thing).flatMap(([name, property]): [string, unknown][] => {
    const { kind, place } = property;
    if (place === "derived" || name === thing.id) return [];
    if (isReference(kind)) return [[name, () => referenceTo(kind.refersTo, property)]];
    return cellsOf(name, property).map(({ as, told }) => [as, cellOf(told, property)]);
  });
  const table = tableOf(thing);
  return defineEntity({
    name: thing.name,
    tableName: table,
    properties: { [thing.id]: numberOf(thing), ...Object.fromEntries(cells) },
    uniques: thing.uniques.map((properties) => ({ properties: [...properties] })),
    indexes: [
      ...thing.indexes.map((properties) => ({ properties: [...properties] })),
      ...(thing.nameOrder && thing.key !== null
        ? [{ name: `${table}_name_order`, expression: nameOrderIndex(table, thing.key) }]
        : []),
    ],
  });
}

for (const thing of Object.values<Thing>(things)) schemas.set(thing.name, schemaOf(thing));

/** The table of everything that is declared, listed so that nothing is looked for on disk. */
export const entities: readonly EntitySchema[] = [...schemas.values()];

type Entities = EntitySchema[];
type Manager = SqlEntityManager;

export type Orm = MikroORM<AbstractSqlDriver, Manager, Entities>;
type OrmOptions = Partial<Options<AbstractSqlDriver, Manager, Entities>>;

/** What both drivers share. Everything is listed, nothing is looked for on disk, so that it works from `dist`. */
const shared: OrmOptions = {
  entities: [...entities],
  extensions: [Migrator],
  namingStrategy: UnderscoreNamingStrategy,
  ensureDatabase: false,
  // Search keeps its indexes in a schema of its own, which no entity describes.
  schemaGenerator: { ignoreSchema: ["search"] },
  migrations: {
    migrationsList: [...migrations],
    snapshot: false,
    transactional: true,
    allOrNothing: true,
    silent: true,
  },
};

/** Starts MikroORM over the driver that `options` name. It connects at the first query. */
export const startOrm = (options: OrmOptions): Promise<Orm> =>
  MikroORM.init<AbstractSqlDriver, Manager, Entities>({ ...shared, ...options });
