import { andThen, type Awaitable } from "../../read/awaitable.ts";
import { differenceOf } from "../../read/change-in-words.ts";
import type { PageArgs } from "../../read/page-request.ts";
import type { PilotFilter } from "../../read/pilot-filter.ts";
import type { ChangeSelection } from "../../read/reader.ts";
import type { ChangeRow } from "../../read/rows.ts";
import { findChanges, type ChangeFilter } from "../../read/select-changes.ts";
import { findPilots, refuseUnknown } from "../../read/select-pilots.ts";
import { connectionTo } from "../connections.ts";
import { pageArgs, pageOf } from "../page.ts";
import type { GraphContext } from "../context.ts";
import {
  inputOf,
  objectOf,
  optional,
  value,
  type Resolvers,
  ChangeKind,
  DifferenceKind,
} from "../declare.ts";
import { PilotFilterInput } from "../pilot/pilot-filter.input.ts";
import { typeOf } from "../things/object-types.ts";

const ChangeDifference = objectOf(
  "ChangeDifference",
  "Woorden van een wijziging, in de volgorde van de tekst",
  {
    kind: value(DifferenceKind, "Of de woorden er bij kwamen, weg gingen of bleven"),
    text: value(String, "De woorden"),
  },
);

const ChangeSide = objectOf("ChangeSide", "Wat een editie aan een kant van een wijziging zegt", {
  text: optional(String, "De woorden die er staan; niets als de editie er niets over zegt"),
});

export const changeSide: Resolvers = {
  of: ChangeSide,
  fields: {
    edition: {
      ...value(typeOf("Edition"), "De editie die dit zegt"),
      run: ({ editionId }: { editionId: number }, _: object, { reader }: GraphContext) =>
        reader.byId("Edition", editionId),
    },
  },
};

type Filter = ChangeFilter & { readonly about?: PilotFilter | null };
const ChangeFilterInput = inputOf(
  "ChangeFilter",
  "Welke wijzigingen: alle onderdelen moeten passen, en van elk onderdeel een van de waarden; een onderdeel zonder waarden telt niet mee",
  {
    kinds: optional([ChangeKind], "Wat er verschilt"),
    fields: optional([String], "Velden van het rapport, zoals end"),
    editions: optional([String], "Slugs van edities waarin de wijziging blijkt"),
    pilots: optional([String], "Slugs van pilots"),
    about: optional(PilotFilterInput, "Alleen wijzigingen van pilots die hieraan voldoen"),
  },
);

/** Reads a filter of changes as the rows it stands for; throws an `InputError` that names all that is unknown. */
function selectChanges(
  filter: Filter | null | undefined,
  context: GraphContext,
): Awaitable<Partial<ChangeSelection>> {
  if (!filter) return {};
  return andThen(findPilots(filter.about, context, "filter.about"), (about) =>
    andThen(
      findChanges(filter, about, context.reader, (part) => `filter.${part}`),
      ({ changes, unknown }) => {
        refuseUnknown([...unknown, ...about.unknown]);
        return changes;
      },
    ),
  );
}

export const change: Resolvers = {
  of: typeOf("Change"),
  queries: {
    changes: {
      ...optional(connectionTo("Change"), "Wat er tussen edities veranderde, laatste editie eerst"),
      args: {
        filter: optional(ChangeFilterInput, "Welke wijzigingen; alle, als het ontbreekt"),
        ...pageArgs(),
      },
      run: (_: null, args: PageArgs & { filter?: Filter | null }, context: GraphContext) =>
        andThen(selectChanges(args.filter, context), (where) =>
          pageOf<"Change">(context, { of: "Change", where, under: null }, args),
        ),
    },
  },
  fields: {
    before: {
      ...optional(ChangeSide, "Wat het vorige rapport van de pilot zei; niets als de pilot nieuw is"),
      run: ({ kind, beforeText, previousId }: ChangeRow) =>
        kind === "NEW" ? null : { text: beforeText, editionId: previousId },
    },
    after: {
      ...optional(ChangeSide, "Wat deze editie zegt; niets als de pilot is verdwenen"),
      run: ({ kind, afterText, editionId }: ChangeRow) =>
        kind === "VANISHED" || kind === "VANISHED_WITH_OUTCOME" ? null : { text: afterText, editionId },
    },
    difference: {
      ...value(
        [ChangeDifference],
        "De woorden van voor en na, in volgorde: wat bleef, wat weg ging en wat er bij kwam",
      ),
      run: ({ beforeText, afterText }: ChangeRow) => differenceOf(beforeText, afterText),
    },
  },
};
