import type { ComponentChildren } from "preact";
import { dimensions } from "../../../domain/dimensions/dimensions.ts";
import type { List, GraphReader } from "../../../read/reader.ts";
import type { MunicipalityRow } from "../../../read/rows.ts";
import { type DataLink, collectionLinks, feedLink } from "../../data-addresses.ts";
import { type Thing, governmentOf } from "../../page/page.ts";
import type { ReferredType } from "../../../domain/reference-fields.ts";
import { municipalityOf, tooiUri } from "../../../domain/municipalities/municipalities.ts";
import { editionKinds } from "../../../domain/vocabularies.ts";
import { motionListing } from "../../../read/listings/listings.ts";
import { listPathOf, pathOf } from "../../addresses.ts";
import { counted, dayInWords, sentence } from "../../parts/dutch-dates.ts";
import { Beside, Items } from "../../parts/lists.tsx";
import { Heading, Link, Paragraph } from "../../parts/text.tsx";
import type { Site } from "../../site.ts";

type PilotsList = Extract<List, { of: "Pilot" }>;

export interface Gathering {
  readonly title: string;
  /** The municipality whose it is; null for what is of all. */
  readonly owner: MunicipalityRow | null;
  readonly line: string;
  readonly about: Thing;
  readonly data: readonly DataLink[];
  readonly extra: ComponentChildren;
  readonly pilots: PilotsList;
}

const pilotsOfMunicipality = (municipality: MunicipalityRow): PilotsList => ({
  of: "Pilot",
  where: { source: dimensions.municipalities.source, values: [municipality] },
  under: null,
});

/** Of what a thing is that reports name in a field, as its pages say it. */
export const ofWhat: Readonly<Record<ReferredType, string>> = {
  Programme: "van de begroting",
  Portfolio: "van het college",
};

/** As many editions stand on the page: those of ten years and more. */
const MOST_EDITIONS = 25;

/** Reads a municipality with its editions, and whether there are motions of its council; null when it is not there. */
export async function readMunicipality(
  reader: GraphReader,
  code: string,
  { publicUrl, listing, today }: Site,
): Promise<Gathering | null> {
  const municipality = await reader.byKey("Municipality", code);
  if (!municipality) return null;
  const [editions, council] = await Promise.all([
    reader.editionsOf(municipality.id),
    listing(motionListing, reader, today()),
  ]);
  const hasMotions = council.some(({ motion }) => motion.municipalityId === municipality.id);
  const { name } = municipality;
  const province = municipalityOf(code)?.province ?? null;
  const register = tooiUri(code);
  return {
    title: `Gemeente ${name}`,
    owner: null,
    line:
      province === null
        ? `Wat de gemeente ${name} over haar pilots schrijft`
        : `Wat de gemeente ${name}, in de provincie ${province}, over haar pilots schrijft`,
    about: { ...governmentOf(municipality, publicUrl), identifier: code, sameAs: register },
    data: [
      ...collectionLinks("pilots", new URLSearchParams({ gemeenten: code }).toString()),
      feedLink({ municipality: code }),
    ],
    extra: (
      <>
        <Beside
          items={[
            hasMotions && (
              <Link to={`${listPathOf("Motion")}?${new URLSearchParams({ gemeente: code }).toString()}`}>
                Moties van de gemeenteraad
              </Link>
            ),
            <Link key={register} to={register}>
              {code} in het register van de overheid (TOOI)
            </Link>,
          ]}
        />
        <Heading level={2}>{sentence(counted(editions.length, "editie"))}</Heading>
        <Items
          items={editions
            .slice(-MOST_EDITIONS)
            .toReversed()
            .map(({ key, title, kind, kindName, asOf }) => ({
              path: pathOf("Edition", key),
              name: title,
              note: `${kindName ?? sentence(editionKinds[kind])} · zoals het was op ${dayInWords(asOf)}`,
            }))}
        />
        {editions.length > MOST_EDITIONS && (
          <Paragraph>
            Dit zijn de laatste {MOST_EDITIONS}. De andere staan bij{" "}
            <Link to={listPathOf("Edition")}>alle edities</Link>.
          </Paragraph>
        )}
      </>
    ),
    pilots: pilotsOfMunicipality(municipality),
  };
}
