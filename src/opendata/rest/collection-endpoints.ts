import { buffer } from "node:stream/consumers";
import { formats } from "../formats/formats.ts";
import type { Format } from "../formats/format.ts";
import { pageRows, recordsOf, tableOf } from "../records/pages.ts";
import { type RecordContext, countRows, type Selection } from "../records/rows.ts";
import { evidenceTable, type RecordTable } from "../records/tables.ts";
import { schemaOf } from "../shape/schema.ts";
import {
  tableWith,
  pathTo,
  type Endpoint,
  type EndpointRequest,
  envelopeSchema,
  linksOf,
  pageOf,
} from "./endpoint.ts";
import type { Collection } from "./collections.ts";
import { isAboutDay, paging, type Selected } from "./filters.ts";
import { refuseFaults } from "./problem.ts";

const everyFormat: readonly Format[] = Object.values(formats);
const isLinked = ({ extension }: Format): boolean => extension === "jsonld" || extension === "ttl";
/** "rapportages-met-bewijs" is RapportagesMetBewijs in names of operations. */
const capital = (word: string): string =>
  word.replaceAll(/(?:^|-)(.)/gu, (_, letter: string) => letter.toUpperCase());

const formatsOf = (collection: Collection): readonly Format[] =>
  everyFormat.filter((format) => collection.isLinked || !isLinked(format));

export const listEndpointsOf = (collection: Collection): Endpoint[] => [
  listEndpoint(collection),
  ...formatsOf(collection).map((format) => wholeEndpoint(collection, format)),
];

export const endpointsOf = (collection: Collection): Endpoint[] => [
  ...listEndpointsOf(collection),
  ...recordEndpointsOf(collection),
];

export const recordEndpointsOf = (collection: Collection): Endpoint[] => [
  recordEndpoint(collection, everyFormat, ""),
  ...everyFormat.map((format) => recordEndpoint(collection, [format], `/data.${format.extension}`)),
];

const tableFor = ({ table, linkedTable }: Collection, format: Format): RecordTable =>
  isLinked(format) ? linkedTable : table;

/** The day that a filter names decides over today. */
const dayIn = ({ values, state }: EndpointRequest): string =>
  (values["asOf"] as string | null | undefined) ?? state.today;

const contextOf = (asked: EndpointRequest): RecordContext => ({
  ...asked.state.walk,
  reader: asked.site.newReader(),
  today: dayIn(asked),
});

const select = (collection: Collection, { values, site, state }: EndpointRequest): Promise<Selected> =>
  collection.select(values, site.newReader(), state.today, site.listing);

/** The rows that are asked for, how many they are, and whether the day decides which they are or what they tell. */
async function selected(
  collection: Collection,
  asked: EndpointRequest,
): Promise<{ readonly selection: Selection; readonly total: number; readonly onDay: boolean }> {
  const { selection, faults } = await select(collection, asked);
  refuseFaults([], faults);
  const total = await countRows(asked.site.newReader(), selection);
  const onDay = collection.onDay || isAboutDay(asked.values) || selection.rows !== undefined;
  return { selection, total, onDay };
}

/** What a list and a file of all of it have alike. */
const inAll = (collection: Collection): Pick<Endpoint, "pathParameters" | "schema" | "faultsIn"> => ({
  pathParameters: null,
  schema: envelopeSchema(collection.table.shape),
  faultsIn: async (asked) => (await select(collection, asked)).faults,
});

function listEndpoint(collection: Collection): Endpoint {
  const { name, table } = collection;
  return {
    path: `/${name}`,
    operationId: `lijst${capital(name)}`,
    tag: table.title,
    summary: `${table.title}, een bladzijde tegelijk`,
    description: `${table.description}. Het geheel staat op \`/${name}/data.csv\` en de andere vormen.`,
    ...inAll(collection),
    parameters: { ...paging, ...collection.parameters },
    formats: formatsOf(collection),
    paged: true,
    async answer(asked) {
      const { site, state, format, values } = asked;
      const { selection, total, onDay } = await selected(collection, asked);
      const page = pageOf(values, total, state.dataset.revision);
      return {
        onDay,
        headers: {
          Link: linksOf(page, `${site.publicUrl}/open-data/v1/${name}`, asked),
          "X-Total-Count": String(total),
        },
        body: async () => {
          const inReach = (page.number - 1) * page.size < total;
          const rows = inReach ? await pageRows(site.newReader, selection, page, site.pageEnds) : [];
          const shown = tableFor(collection, format);
          const records = await recordsOf(shown, rows, contextOf(asked));
          return buffer(
            format.write([tableWith(shown, records)], { publicUrl: site.publicUrl, envelope: page.envelope }),
          );
        },
      };
    },
  };
}

/** A file of no more rows than this, a few MB at most, is made once and kept like any answer; a longer one is written as it is read. */
const keptRows = 1_000;

function wholeEndpoint(collection: Collection, offered: Format): Endpoint {
  const { name, table, besides } = collection;
  const shown = tableFor(collection, offered);
  const others = offered.manyTables
    ? besides.filter((other) => !isLinked(offered) || other === evidenceTable)
    : [];
  return {
    path: `/${name}/data.${offered.extension}`,
    operationId: `bestand${capital(name)}${capital(offered.extension)}`,
    tag: table.title,
    summary: `Alle ${table.title.toLowerCase()} als ${offered.label}`,
    description: `${table.description}. Alles wat aan de filters voldoet, in één bestand.`,
    ...inAll(collection),
    parameters: collection.parameters,
    formats: [offered],
    paged: false,
    async answer(asked) {
      const { site, state, format } = asked;
      const { selection, total, onDay } = await selected(collection, asked);
      const walk = { ...state.walk, today: dayIn(asked) };
      const envelope = {
        revision: state.dataset.revision,
        totalCount: total,
        page: 1,
        pageSize: total,
        pages: 1,
      };
      return {
        onDay,
        headers: {
          "Content-Disposition": `attachment; filename="${name}.${format.extension}"`,
          "X-Total-Count": String(total),
        },
        large: total > keptRows,
        body: () =>
          format.write(
            [shown, ...others].map((one) => tableOf(one, selection, walk)),
            { publicUrl: site.publicUrl, envelope },
          ),
      };
    },
  };
}

function recordEndpoint(collection: Collection, offered: readonly Format[], suffix: string): Endpoint {
  const { name, table, onDay, title, pathParameters } = collection;
  const [format] = offered;
  return {
    path: `/${name}/${pathTo(pathParameters)}${suffix}`,
    operationId:
      suffix === "" ? `toon${capital(title)}` : `bestand${capital(title)}${capital(format?.extension ?? "")}`,
    tag: table.title,
    summary: suffix === "" ? `Eén ${title}` : `Eén ${title} als ${format?.label}`,
    description: `${table.description}.`,
    pathParameters,
    parameters: onDay ? { asOf: collection.parameters["asOf"] ?? paging.page } : {},
    formats: offered,
    schema: schemaOf(table.shape),
    paged: false,
    async answer(asked) {
      const { site, key, format } = asked;
      const row = await collection.find(site.newReader(), key);
      return {
        onDay,
        headers:
          suffix === ""
            ? {}
            : { "Content-Disposition": `attachment; filename="${title}.${format.extension}"` },
        body: async () => {
          const shown = tableFor(collection, format);
          const records = await recordsOf(shown, [row], contextOf(asked));
          const [record] = records;
          const options = { publicUrl: site.publicUrl };
          return format.writeOne !== null && record !== undefined
            ? format.writeOne(shown.shape, record, options)
            : buffer(format.write([tableWith(shown, records)], options));
        },
      };
    },
  };
}
