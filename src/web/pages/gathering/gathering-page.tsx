import { ofWhat, type Gathering, readMunicipality } from "./gathering.tsx";
import type { Dimension } from "../../../domain/dimension.ts";
import { type DimensionName, dimensions } from "../../../domain/dimensions/dimensions.ts";
import { thingsIn } from "../../../domain/dimensions/values.ts";
import { partsOfKey, uriOf } from "../../../domain/addresses.ts";
import type { PrintedName } from "../../../domain/field.ts";
import { byReferred, referredTypes } from "../../../domain/reference-fields.ts";
import { titleWordOf } from "../../../domain/thing.ts";
import { things } from "../../../domain/things/things.ts";
import { partnerKinds } from "../../../domain/vocabularies.ts";
import { type GraphReader, pilotsUnder } from "../../../read/reader.ts";
import { pathOf } from "../../addresses.ts";
import { recordLinks } from "../../data-addresses.ts";
import { listCrumbs, type Page } from "../../page/page.ts";
import { excerptOf, Heading, Link, Paragraph } from "../../parts/text.tsx";
import { counted, sentence } from "../../parts/dutch-dates.ts";
import { PilotList } from "../../parts/pilot-list.tsx";
import { atPage, hrefOf } from "../../listing/list-view.ts";
import { PageNumbers } from "../../listing/page-numbers.tsx";
import { pilotsPath } from "../../listing/choices.ts";
import type { PilotRow } from "../../../read/rows.ts";
import { readPilotCards, readList } from "../../read-cards.ts";
import type { Site } from "../../site.ts";

const gatheringTypes = ["Municipality", "Partner", ...referredTypes] as const;
export type GatheringType = (typeof gatheringTypes)[number];
/** One of each type whose pages gather pilots. */
export const byGathering = <V,>(make: (type: GatheringType) => V) =>
  Object.fromEntries(gatheringTypes.map((type) => [type, make(type)])) as Record<GatheringType, V>;

type Named = PrintedName & Pick<PilotRow, "id" | "municipalityId">;

const MOST_SPELLINGS = 20;

/** What is told of a thing that gathers pilots, besides the pilots. */
const readGathering: {
  readonly [T in GatheringType]: (reader: GraphReader, key: string, site: Site) => Promise<Gathering | null>;
} = {
  Municipality: readMunicipality,
  Partner: async (reader, key, { publicUrl }) => {
    const partner = await reader.byKey("Partner", key);
    if (!partner) return null;
    const { id, name, kind } = partner;
    const spellings = (await reader.spellings(id)).filter((spelling) => spelling !== name);
    return {
      title: name,
      owner: null,
      line: `${sentence(partnerKinds[kind])} die volgens de rapporten aan pilots werkt of meebetaalt`,
      about: {
        "@type": "Organization",
        "@id": uriOf(publicUrl, "Partner", key),
        name,
        ...(spellings.length > 0 ? { alternateName: spellings } : {}),
      },
      data: recordLinks("Partner", key),
      extra: spellings.length > 0 && (
        <Paragraph>
          Ook geschreven als: {spellings.slice(0, MOST_SPELLINGS).join("; ")}
          {spellings.length > MOST_SPELLINGS && "; …"}.
        </Paragraph>
      ),
      pilots: pilotsUnder("Partner", id),
    };
  },
  ...byReferred((type) => async (reader: GraphReader, key: string, { publicUrl }: Site) => {
    const thing: Named | null = await reader.byKey(type, key);
    if (!thing) return null;
    const { id, name, number = null, municipalityId } = thing;
    return {
      title: name,
      owner: await reader.byId("Municipality", municipalityId),
      line: [titleWordOf(things[type]), number, ofWhat[type]].filter((part) => part !== null).join(" "),
      about: {
        "@type": "DefinedTerm",
        "@id": uriOf(publicUrl, type, key),
        name,
        ...(number === null ? {} : { termCode: String(number) }),
      },
      data: recordLinks(type, key),
      extra: null,
      pilots: pilotsUnder(type, id),
    };
  }),
};

const SIZE = 50;

/** What the list of pilots is narrowed by, to be that of a thing: of what each municipality has, of its own too. */
function valuesOf(
  type: GatheringType,
  key: string,
  [first]: readonly PilotRow[],
): (readonly [DimensionName, string])[] {
  const found = (Object.entries(dimensions) as [DimensionName, Dimension][]).find(
    ([, dimension]) => thingsIn(dimension) === type,
  );
  const [name = "municipalities"] = found ?? [];
  const [owner, slug = owner] = partsOfKey(key);
  return [
    [name, slug ?? key],
    ...(slug !== owner && first ? [["municipalities", first.municipalityId] as const] : []),
  ];
}

/** The page of a thing with its pilots, of which `asked` says the page, from 1; null when it is not there. */
export async function gatheringPage(
  type: GatheringType,
  key: string,
  site: Site,
  asked: number,
): Promise<Page | null> {
  const reader = site.newReader();
  const gathering = await readGathering[type](reader, key, site);
  if (!gathering) return null;
  const { title, owner, line, about, data, extra, pilots } = gathering;
  const { rows, total, page, pages } = await readList<"Pilot">(reader, pilots, { size: SIZE, page: asked });
  const cards = await readPilotCards(reader, rows, { today: site.today() });
  const address = { path: pathOf(type, key), asked: [] };
  return {
    path: hrefOf(atPage(address, page)),
    title,
    ...(owner && { of: owner.name }),
    description: excerptOf(
      `${line}${owner ? ` van de gemeente ${owner.name}` : ""}. Pilots: ${rows.map(({ name }) => name).join(", ")}.`,
    ),
    crumbs: listCrumbs(type),
    data,
    about,
    listed: page === 1,
    body: (
      <>
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>
          {line}
          {owner && (
            <>
              {" "}
              van de gemeente <Link to={pathOf("Municipality", owner.key)}>{owner.name}</Link>
            </>
          )}
          .
        </Paragraph>
        {extra}
        <Heading level={2}>
          {sentence(counted(total, "pilot"))}
          {pages > 1 && `, pagina ${page} van ${pages}`}
        </Heading>
        {total > 1 && (
          <Paragraph>
            <Link to={pilotsPath(valuesOf(type, key, rows))}>Filter of sorteer deze pilots</Link>
          </Paragraph>
        )}
        <PilotList cards={cards} />
        <PageNumbers address={address} page={page} pages={pages} />
      </>
    ),
  };
}
