import type { GraphQLResolveInfo } from "graphql";
import { wordsOf, type Thing } from "../domain/thing.ts";
import { things } from "../domain/things/things.ts";
import type { ListedType } from "../read/reader.ts";
import { Int, objectOf, value, type Resolvers } from "./declare.ts";
import { PageInfo, type Page } from "./page.ts";
import { typeOf } from "./things/object-types.ts";

type AnyPage = Page<ListedType>;

/** Makes the connection type of a type of things, `PilotConnection` with its `PilotEdge`, and what resolves it. */
function connectionOf(name: ListedType, plural: string): Resolvers {
  const edge = objectOf(`${name}Edge`, `Een plaats in een lijst van ${plural}`, {
    cursor: value(String, "Plaats in de lijst, om met after of before verder te bladeren"),
    node: value(typeOf(name), "Wat er op die plaats staat"),
  });
  const fields = {
    totalCount: {
      ...value(Int, "Hoeveel er in de hele lijst staan"),
      run: (page: AnyPage) => page.totalCount(),
    },
    edges: {
      ...value([edge], "Wat er op deze bladzijde staat"),
      run: (page: AnyPage, _: object, __: object, info: GraphQLResolveInfo) => page.edges(info),
    },
    pageInfo: {
      ...value(PageInfo, "Waar deze bladzijde in de lijst staat"),
      run: (page: AnyPage) => page.pageInfo(),
    },
  };
  return {
    of: objectOf(`${name}Connection`, `Een bladzijde van een lijst van ${plural}`),
    fields,
  };
}

const made = new Map<string, Resolvers>(
  Object.values<Thing>(things).flatMap(({ name, plural }) =>
    plural?.paged ? [[name, connectionOf(name as ListedType, wordsOf(plural))]] : [],
  ),
);

export const connectionResolvers: readonly Resolvers[] = [...made.values()];

export function connectionTo(name: ListedType) {
  const connection = made.get(name)?.of;
  if (connection === undefined) throw new TypeError(`lists of ${name} come in no pages`);
  return connection;
}
