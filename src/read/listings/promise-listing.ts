import { originKinds, type OriginKind } from "../../domain/vocabularies.ts";
import { promiseKinds, readPromises, type ListedPromise } from "../motions/read-promises.ts";
import { byName, type Listing } from "./listing.ts";
import { byCode, byMunicipality, byNamed, byState, openFirst } from "./properties.ts";

const kinds = Object.fromEntries(promiseKinds.map((kind) => [kind, originKinds[kind]])) as Readonly<
  Record<OriginKind, string>
>;

/** All pilots that came from a promise or a proposal, once for each of both. */
export const promiseListing: Listing<ListedPromise, "Pilot"> = {
  of: "Pilot",
  read: readPromises,
  rowOf: ({ pilot }) => pilot,
  properties: [
    byState,
    byCode("soort", "Soort", kinds, ({ kind }) => kind),
    byMunicipality(({ municipality }) => (municipality ? [municipality] : [])),
    ...byNamed<ListedPromise>(({ named }) => [named]),
  ],
  sortings: [openFirst, byName(({ pilot }) => pilot.name)],
};
