import type { PrintedName } from "../../domain/field.ts";
import { byReferred } from "../../domain/reference-fields.ts";
import { titleWordOf, wordsOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import { municipalityOf } from "../../domain/municipalities/municipalities.ts";
import type { ComponentChildren } from "preact";
import { editionKinds, partnerKinds } from "../../domain/vocabularies.ts";
import type { GraphReader } from "../../read/reader.ts";
import { listPathOf, pathOf } from "../addresses.ts";
import { collectionLinks, feedLink } from "../data-addresses.ts";
import type { ListType } from "../addresses.ts";
import { homeCrumb, listTitleOf } from "../page/crumbs.ts";
import type { Page } from "../page/page.ts";
import { counted } from "../parts/counted.ts";
import { numberInWords, sentence } from "../parts/dutch-dates.ts";
import { Items, type Item } from "../parts/items.tsx";
import { NextPart } from "../parts/next-part.tsx";
import { Heading, Paragraph } from "../parts/text.tsx";
import { partOf } from "../part-of.ts";
import { readEach } from "../read-awaited.ts";
import { pilotsOfMunicipality } from "./gathering/gathering.ts";
import { ofWhat } from "./gathering/of-what.ts";
import { readList } from "../read-list.ts";

const SIZE = 50;

interface ListRequest {
  readonly reader: GraphReader;
  readonly after: string | null;
  readonly today: string;
}

interface ListContent {
  readonly total: number;
  readonly items: ComponentChildren;
  readonly next: string | null;
}

interface Gathered {
  readonly key: string;
  readonly municipalityId: string;
}

/** What reports name in a field. */
type NamedRow = Gathered & PrintedName;

/** A list that is read as a whole: a part of it, each thing with its municipality where there are more than one. */
async function partly<T extends Gathered>(
  things: readonly T[],
  { reader, after }: ListRequest,
  itemOf: (thing: T) => Item,
): Promise<ListContent> {
  const { part, next } = partOf(things, { size: SIZE, after, keyOf: ({ key }) => key });
  const several = new Set(things.map(({ municipalityId }) => municipalityId)).size > 1;
  const items = await readEach(part, async (thing) => {
    const item = itemOf(thing);
    const municipality = several ? await reader.byId("Municipality", thing.municipalityId) : null;
    const notes = [municipality?.name, item.note].filter((note) => note !== null && note !== undefined);
    return { ...item, note: notes.length === 0 ? null : notes.join(" · ") };
  });
  return { total: things.length, items: <Items items={items} />, next };
}

/** The lists that are no more than names: motions are told with what came of them. */
type OtherList = Exclude<ListType, "Motion" | "Pilot">;

/** What each list shows. */
const lists: {
  readonly [T in OtherList]: {
    readonly about: string;
    readonly read: (asked: ListRequest) => Promise<ListContent>;
  };
} = {
  Edition: {
    about: "De bijlagen waarin een gemeente over haar pilots rapporteert, de laatste eerst.",
    read: async (asked) =>
      partly((await asked.reader.all("Edition")).toReversed(), asked, ({ key, title, kind, kindName }) => ({
        path: pathOf("Edition", key),
        name: title,
        note: kindName ?? sentence(editionKinds[kind]),
      })),
  },
  Partner: {
    about: "De organisaties die volgens de rapporten aan pilots werken of meebetalen, op naam.",
    read: async ({ reader, after }) => {
      const list = { of: "Partner", where: null, under: null } as const;
      const { rows, total, next } = await readList<"Partner">(reader, list, { size: SIZE, after });
      const items = rows.map(({ key, name, kind }) => ({
        path: pathOf("Partner", key),
        name,
        note: sentence(partnerKinds[kind]),
      }));
      return { total, next, items: <Items items={items} /> };
    },
  },
  ...byReferred((type) => ({
    about: `De ${wordsOf(things[type].plural)} ${ofWhat[type]} waar pilots onder vallen.`,
    read: async (asked: ListRequest) =>
      partly<NamedRow>(await asked.reader.all(type), asked, ({ key, name, number = null }) => ({
        path: pathOf(type, key),
        name,
        note: number === null ? null : `${titleWordOf(things[type])} ${number}`,
      })),
  })),
  Municipality: {
    about: "De gemeenten waarvan wij lezen wat zij over hun pilots schrijven, op naam.",
    read: async ({ reader, after }) => {
      const municipalities = await reader.all("Municipality");
      const byName = municipalities.toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
      const { part, next } = partOf(byName, { size: SIZE, after, keyOf: ({ key }) => key });
      const items = await readEach(part, async (row) => {
        const pilots = counted(await reader.count(pilotsOfMunicipality(row)), "pilot");
        const province = municipalityOf(row.code)?.province ?? null;
        return {
          path: pathOf("Municipality", row.key),
          name: row.name,
          note: sentence(province === null ? pilots : `${province} · ${pilots}`),
        };
      });
      return { total: byName.length, items: <Items items={items} />, next };
    },
  },
};

/** The page with the things of a type, or the part of them that comes after `after`. */
export async function listPage(type: OtherList, asked: ListRequest): Promise<Page> {
  const { about, read } = lists[type];
  const { total, items, next } = await read(asked);
  const path = listPathOf(type);
  return {
    path,
    title: listTitleOf(type),
    description: about,
    crumbs: [homeCrumb],
    data: [...collectionLinks(path.slice(1)), feedLink()],
    about: { "@type": "ItemList", name: listTitleOf(type), numberOfItems: total },
    listed: asked.after === null,
    body: (
      <>
        <Heading level={1}>{listTitleOf(type)}</Heading>
        <Paragraph lead>{about}</Paragraph>
        <Heading level={2}>
          {numberInWords(total)} in totaal{asked.after !== null && ", vervolg"}
        </Heading>
        {items}
        <NextPart path={path} next={next} />
      </>
    ),
  };
}
