import * as fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { originKinds, pilotStatuses, verdicts } from "../../src/domain/vocabularies.ts";
import { globalId } from "../../src/domain/global-id.ts";
import { keysOf } from "../../src/domain/thing.ts";
import { describeOnDatabases } from "../databases.ts";
import { askAll } from "./ask.ts";
import { storeTwoEditions } from "./two-editions.ts";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom("", "\0", "\uD800", "'; drop table pilot; --", "perspectiefnota-2024", "riec", "21-0642"),
);
const texts = fc.option(fc.array(text, { maxLength: 3 }));
const some = (vocabulary: Record<string, string>) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...keysOf(vocabulary))));
const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const int = fc.option(fc.oneof(fc.integer({ min: -3, max: 120 }), fc.constantFrom(2 ** 31 - 1, -(2 ** 31))));

const variables = fc.record({
  text,
  ids: fc.array(
    fc.oneof(
      text,
      text.map((key) => globalId("Report", key)),
    ),
  ),
  first: int,
  last: int,
  after: fc.option(text),
  filter: fc.record({
    editions: texts,
    programmes: texts,
    portfolios: texts,
    partners: texts,
    motions: texts,
    municipalities: texts,
    origins: some(originKinds),
    verdicts: some(verdicts),
    statuses: some(pilotStatuses),
    runningOn: fc.option(day.map((moment) => moment.slice(0, 10))),
    updatedSince: fc.option(day),
  }),
});

const source = `query ($text: String!, $ids: [ID!]!, $filter: PilotFilter, $first: Int, $last: Int, $after: String) {
  pilot(slug: $text) { name } edition(slug: $text) { title } motion(number: $text, municipality: $text) { number }
  programme(slug: $text) { name } portfolio(slug: $text) { name } partner(slug: $text) { name }
  report(edition: $text, pilot: $text) { title } document(sha256: $text) { name } municipality(code: $text) { name }
  nodes(ids: $ids) { id }
  pilots(filter: $filter, first: $first, last: $last, after: $after) { totalCount edges { node { status } } }
  reports(filter: $filter, first: $first) { totalCount edges { node { title } } }
  changes(filter: { about: $filter, pilots: [$text] }, last: $last) { totalCount pageInfo { hasNextPage } }
  motions(before: $after) { totalCount edges { cursor } }
}`;

describeOnDatabases("any well-typed input", (database) => {
  beforeAll(() => storeTwoEditions(database()));

  it("is answered, or refused with a reason", async () => {
    await fc.assert(
      fc.asyncProperty(variables, async (given) => {
        const { errors } = await askAll(database(), source, given);
        const codes = errors.map(({ extensions }) => (extensions as { code?: string }).code);
        expect(errors.filter((_, i) => codes[i] !== "BAD_USER_INPUT")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
