import { pageOfList } from "../listing/list-body.tsx";
import type { PrintedName } from "../../domain/field.ts";
import { byReferred } from "../../domain/reference-fields.ts";
import { titleWordOf, wordOf, wordsOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import { municipalityOf } from "../../domain/municipalities/municipalities.ts";
import { editionKinds, partnerKinds } from "../../domain/vocabularies.ts";
import type { Listing } from "../../read/listings/listing.ts";
import { listings } from "../../read/listings/listings.ts";
import type { MunicipalityRow, Rows } from "../../read/rows.ts";
import { listPathOf, type ListType, pathOf } from "../addresses.ts";
import { listLinks } from "../data-addresses.ts";
import { arrange, dataQuestion } from "../listing/arrange.ts";
import { letterId } from "../listing/list-view.ts";
import { listTitleOf, type Page } from "../page/page.ts";
import { counted, numberInWords, sentence } from "../parts/dutch-dates.ts";
import { Items } from "../parts/lists.tsx";
import type { Site } from "../site.ts";
import { ofWhat } from "./gathering/gathering.tsx";

const SIZE = 50;

/** The lists that are no more than names: pilots and motions are told with how they stand. */
export type OtherList = Exclude<ListType, "Motion" | "Pilot">;

/** What any list tells of one of its things. */
interface Told {
  readonly pilots?: number;
  readonly municipality?: MunicipalityRow | null;
  readonly municipalities?: readonly MunicipalityRow[];
}

/** What each list shows: what it is of, how its things are called and what is noted of them. */
const shown: {
  readonly [T in OtherList]: {
    readonly about: string;
    readonly nameOf: (row: Rows[T]) => string;
    readonly notesOf: (row: Rows[T]) => readonly (string | null)[];
  };
} = {
  Edition: {
    about: "De bijlagen waarin een gemeente over haar pilots rapporteert.",
    nameOf: ({ title }) => title,
    notesOf: ({ kind, kindName }) => [kindName ?? sentence(editionKinds[kind])],
  },
  Partner: {
    about: "De organisaties die volgens de rapporten aan pilots werken of meebetalen.",
    nameOf: ({ name }) => name,
    notesOf: ({ kind }) => [sentence(partnerKinds[kind])],
  },
  ...byReferred((type) => ({
    about: `De ${wordsOf(things[type].plural)} ${ofWhat[type]} waar pilots onder vallen.`,
    nameOf: ({ name }: PrintedName) => name,
    notesOf: ({ number = null }: PrintedName) => [
      number === null ? null : `${titleWordOf(things[type])} ${number}`,
    ],
  })),
  Municipality: {
    about: "De gemeenten waarvan wij lezen wat zij over hun pilots schrijven.",
    nameOf: ({ name }) => name,
    notesOf: ({ code }) => [municipalityOf(code)?.province ?? null],
  },
};

/** As many municipalities of one thing are named. */
const MOST_NAMED = 3;

const namesOf = ({
  municipality = null,
  municipalities = municipality ? [municipality] : [],
}: Told): string =>
  municipalities.length > MOST_NAMED
    ? counted(municipalities.length, "gemeente")
    : municipalities.map(({ name }) => name).join(", ");

/** The page of a list of things, as its address narrows and orders it; its data are of the same things. */
export async function listPage<T extends OtherList>(
  type: T,
  site: Site,
  asked: URLSearchParams,
): Promise<Page> {
  const listing = listings[type] as unknown as Listing<Told, T>;
  const { about, nameOf, notesOf } = shown[type];
  const all = await site.listing(listing, site.newReader(), site.today());
  const path = listPathOf(type);
  const { part, view, letterOf } = arrange(all, listing, { path, size: SIZE }, asked);
  const several = type !== "Municipality" && new Set(all.map(namesOf)).size > 1;
  const items = part.map((listed) => {
    const row = listing.rowOf(listed);
    const notes = [
      several ? namesOf(listed) : null,
      ...notesOf(row),
      listed.pilots === undefined ? null : counted(listed.pilots, "pilot"),
    ].filter((note) => note !== null && note !== "");
    const letter = letterOf(listed);
    return {
      path: pathOf(type, row.key),
      name: nameOf(row),
      note: notes.length === 0 ? null : sentence(notes.join(" · ")),
      id: letter === null ? null : letterId(letter),
    };
  });
  return pageOfList({
    view,
    title: listTitleOf(type),
    about,
    heading: sentence(
      `${view.total === 0 ? "geen" : numberInWords(view.total)} ${view.total === 1 ? wordOf(things[type]) : wordsOf(things[type].plural)}`,
    ),
    data: listLinks(path.slice(1), dataQuestion(view), view.address),
    isChosen: type !== "Municipality",
    children: <Items items={items} />,
  });
}
