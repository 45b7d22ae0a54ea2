import { licence } from "../../domain/licence.ts";
import { wordsOf, type Thing } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import { allOf, andThen } from "../../read/awaitable.ts";
import type { GraphContext } from "../context.ts";
import { Int, objectOf, optional, value, type Resolvers } from "../declare.ts";
import { DateTimeScalar } from "../scalars.ts";
import { typeOf } from "../things/object-types.ts";

const Counts = objectOf(
  "Counts",
  "Hoeveel er van alles is",
  Object.fromEntries(
    Object.values<Thing>(things).flatMap(({ plural }) =>
      plural === null
        ? []
        : [[plural.graphql, value(Int, plural.counted ?? `Hoeveel ${wordsOf(plural)} er zijn`)]],
    ),
  ),
);

const Freshness = objectOf("Freshness", "Hoe volledig een editie is gelezen", {
  edition: value(typeOf("Edition"), "De editie"),
  expected: optional(
    Int,
    "Hoeveel pilots het document aankondigt, in zijn inleiding of met zijn koppen; leeg als het dat niet zegt",
  ),
  missed: optional(
    Int,
    "Hoeveel aangekondigde pilots niet zijn gelezen; leeg als het document niet zegt hoeveel het er zijn",
  ),
  read: value(Int, "Hoeveel rapporten er zijn gelezen"),
  unread: value(Int, "Hoeveel regels van het document in geen rapport terecht zijn gekomen"),
});

const Dataset = objectOf("Dataset", "De gegevens als geheel", {
  identity: value(String, "Kenmerk van deze verzameling; een ander, als zij van voren af aan is opgebouwd"),
  revision: value(Int, "Volgnummer van de gegevens: elke import die iets verandert verhoogt het"),
  modified: optional(DateTimeScalar, "Wanneer er voor het laatst iets veranderde"),
});

export const dataset: Resolvers = {
  of: Dataset,
  queries: {
    dataset: {
      ...optional(Dataset, "Welke gegevens dit zijn, hoe vers, en hoeveel"),
      run: (_: null, __: object, { reader }: GraphContext) => reader.dataset(),
    },
  },
  fields: {
    licence: {
      ...value(String, "Licentie waaronder de gegevens vrij zijn, als SPDX-kenmerk"),
      run: () => licence.id,
    },
    counts: {
      ...value(Counts, "Hoeveel er van alles is"),
      run: (_: object, __: object, { reader }: GraphContext) => reader.counts(),
    },
    editions: {
      ...value([Freshness], "Hoe volledig elke editie is gelezen, oudste eerst"),
      run: (_: object, __: object, { reader }: GraphContext) =>
        andThen(reader.all("Edition"), (editions) =>
          allOf(
            editions.map((edition) =>
              andThen(reader.freshness(edition.id), (counts) => ({
                ...counts,
                missed: counts.expected === null ? null : Math.max(0, counts.expected - counts.read),
                edition,
              })),
            ),
          ),
        ),
    },
  },
};
