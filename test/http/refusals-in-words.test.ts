import { buildSchema, getVariableValues, GraphQLError, Kind, parse, validate } from "graphql";
import { expect, it } from "vitest";
import { BoundError } from "../../src/apollo/bounds/bounds-plugin.ts";
import { explainError, messageIn } from "../../src/apollo/refusals-in-words.ts";
import { bounds, type BoundName } from "../../src/domain/graphql-bounds.ts";
import { DateScalar } from "../../src/graph/scalars.ts";
import { OutOfTimeError, RevisionPassed } from "../../src/domain/faults.ts";
import { readPageRequest } from "../../src/read/page-request.ts";
import { refuseUnknown } from "../../src/read/select-pilots.ts";

const schema = buildSchema(`
  enum Verdict { YES NO PARTLY }
  input Filter { verdicts: [Verdict!], name: String }
  type Pilot { name: String!, reports(first: Int): [Report!]! }
  type Report { goal: String }
  type Query { pilots(filter: Filter, first: Int!): [Pilot!]!, pilot(slug: String!): Pilot }
`);

function errorOf(refuse: () => unknown): Error {
  try {
    refuse();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was refused");
}

/** What GraphQL says of a question, in Dutch. */
function refusals(query: string, variables: Readonly<Record<string, unknown>> = {}): string[] {
  let errors: readonly GraphQLError[];
  try {
    const document = parse(query);
    errors = validate(schema, document);
    const [operation] = document.definitions;
    if (errors.length === 0 && operation?.kind === Kind.OPERATION_DEFINITION)
      errors = getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors ?? [];
  } catch (error) {
    errors = [error as GraphQLError];
  }
  return errors.map((error) => messageIn("nl", error));
}

it.each([
  ['{ pilot(slug: "a") { naam } }', 'Het veld "naam" bestaat niet op het type "Pilot". Bedoelde u "name"?'],
  [
    "{ pilots(frist: 2, first: 1) { name } }",
    'Het argument "frist" bestaat niet bij "Query.pilots". Bedoelde u "first"?',
  ],
  [
    "{ pilots(first: 1, filter: { verdict: YES }) { name } }",
    'Het veld "verdict" bestaat niet in het type "Filter". Bedoelde u "verdicts"?',
  ],
  [
    "{ pilots(first: 1, filter: { verdicts: YESS }) { name } }",
    'De waarde "YESS" bestaat niet in de enum "Verdict". Bedoelde u "YES"?',
  ],
  [
    '{ pilots(first: 1, filter: { verdicts: "YES" }) { name } }',
    '"YES" is geen waarde van de enum "Verdict". Bedoelde u "YES"?',
  ],
  [
    '{ pilot(slug: "a") }',
    'Zeg van het veld "pilot" (type "Pilot") welke velden ervan u wilt. Bedoelde u "pilot { ... }"?',
  ],
  [
    '{ pilot(slug: "a") { name { x } } }',
    'Het veld "name" van type "String!" heeft zelf geen velden; laat de accolades weg.',
  ],
  ["{ pilot { name } }", 'Het veld "pilot" heeft het argument "slug" (type "String!") nodig.'],
  ["{ pilots(first: 1) { ... on Pilott { name } } }", 'Het type "Pilott" bestaat niet. Bedoelde u "Pilot"?'],
  ["{ pilots(first: $n) { name } }", 'De variabele "$n" is niet aangegeven.'],
  ["query ($n: Int) { pilots(first: 1) { name } }", 'De variabele "$n" wordt niet gebruikt.'],
  [
    "query ($n: String!) { pilots(first: $n) { name } }",
    'De variabele "$n" is van type "String!"; hier hoort type "Int!".',
  ],
  ["{ pilots(first: 1) { ...weg } }", 'Het fragment "weg" bestaat niet.'],
  ['{ pilots(first: "x") { name } }', '"x" is geen Int.'],
  ["{ pilots(first: 1) { name }", "Schrijffout: hier hoort Name, en er staat <EOF>."],
  ["{ pilots(first: 1) { name } } }", 'Schrijffout: "}" hoort hier niet.'],
] as const)("of %s GraphQL says in Dutch what is wrong, and what was meant", (query, said) => {
  expect(refusals(query)).toContain(said);
});

/** Every way in which GraphQL 16 refuses a question: none is told in its own words. */
it.each([
  ["{ pilots(first: 1) { name } } { pilots(first: 1) { name } }"],
  ["query A { pilots(first: 1) { name } } query A { pilots(first: 1) { name } }"],
  ["query ($n: Pilot) { pilots(first: 1) { name } }"],
  ["query ($n: Int!, $n: Int!) { pilots(first: $n) { name } }"],
  ["{ pilots(first: 1, first: 2) { name } }"],
  ["{ pilots(first: 1, filter: { name: 1, name: 2 }) { name } }"],
  ["{ pilots(first: 1) { name @skip } }"],
  ["{ pilots(first: 1) { name @skip(if: true) @skip(if: true) } }"],
  ["query @skip(if: true) { pilots(first: 1) { name } }"],
  ["{ pilots(first: 1) { name @weg } }"],
  ["fragment a on Pilot { name } { pilots(first: 1) { name } }"],
  ["fragment a on Pilot { ...a } { pilots(first: 1) { ...a } }"],
  ["fragment a on Pilot { ...b } fragment b on Pilot { ...a } { pilots(first: 1) { ...a } }"],
  ["fragment a on Verdict { name } { pilots(first: 1) { ...a } }"],
  ["{ pilots(first: 1) { ... on Report { goal } } }"],
  ["{ pilots(first: 1) { ... on Int { goal } } }"],
  ["{ a: pilots(first: 1) { name } a: pilots(first: 2) { name } }"],
  ["{ pilots(first: 1) { a: name a: reports { goal } } }"],
  ["type A { b: Int } { pilots(first: 1) { name } }"],
  ["{ pilots(first: 1.5) { name } }"],
  ["{ pilots(first: 99999999999) { name } }"],
  ["{ pilots(first: null) { name } }"],
  ["{ pilots(first: 1) { reports(first: A) { goal } } }"],
  ["{ pilot(slug: 1) { name } }"],
  ["{ pilots(first: 1, filter: 1) { name } }"],
  ["{ pilots(first: 1) {} }"],
  ["{ pilot(slug: 'a') { name } }"],
  ['{ pilot(slug: "a) { name } }'],
  ["{ pilots(first: 01) { name } }"],
  ["{ pilots(first: 1.) { name } }"],
  ['{ pilot(slug: "\\q") { name } }'],
  ["{ pilots(first: 1) { na?me } }"],
  ["query ($f: [Int) { pilots(first: 1) { name } }"],
])("of %s nothing is said in English", (query) => {
  const told = refusals(query);
  expect(told.length).toBeGreaterThan(0);
  for (const message of told)
    expect(message).not.toMatch(
      /\b(the|an|is not|must|cannot|only|used|there|they|unknown|found|value|Did you mean)\b/i,
    );
});

it("of the value of a variable it says where it stands", () => {
  const query = "query ($filter: Filter, $n: Int!) { pilots(first: $n, filter: $filter) { name } }";
  expect(refusals(query, { filter: { verdicts: ["YESS"] } })).toEqual([
    'De variabele "$filter" kreeg "YESS" bij "filter.verdicts[0]". De waarde "YESS" bestaat niet in de enum "Verdict". Bedoelde u "YES"?',
    'De variabele "$n" (type "Int!") is verplicht.',
  ]);
});

it("what we refuse is told in English to who asks that", () => {
  const unknown = () => {
    refuseUnknown([{ argument: "partners", value: "vidomess", nearest: "vidomes" }]);
  };
  expect(unknown).toThrow('partners: "vidomess" (bedoelt u "vidomes"?)');
  const list = { of: "Pilot", order: "NAME", direction: "ASC" } as const;
  const thrown = [
    unknown,
    () => readPageRequest({ first: 500 }, list),
    () => readPageRequest({ after: "x" }, list),
  ]
    .map(errorOf)
    .concat([
      new OutOfTimeError(),
      Object.assign(new Error("gone"), { code: "ECONNREFUSED" }),
      new RevisionPassed("gone by"),
      new Error("a fault of ours"),
    ]);
  const told = thrown.map((error) =>
    explainError(
      { message: error.message, extensions: { code: "INTERNAL_SERVER_ERROR" } },
      new GraphQLError(error.message, { originalError: error }),
    ),
  );
  expect(told.map((each) => messageIn("en", each))).toEqual([
    'Unknown in the filter: partners: "vidomess" (did you mean "vidomes"?)',
    "first: 500 is not possible, ask for 0 to 100",
    'after: "x" is no cursor of this list in this order; take one from edges or pageInfo',
    expect.stringMatching(/^Answering took/),
    expect.stringMatching(/^The database/),
    expect.stringMatching(/^The data was/),
    expect.stringMatching(/^Something went wrong here/),
  ]);
  expect(told.map((each) => messageIn("nl", each))).toEqual(told.map(({ message }) => message));
  for (const [bound, { most, english }] of Object.entries(bounds))
    expect(messageIn("en", new BoundError(bound as BoundName, most + 1))).toBe(
      `This question has ${most + 1} ${english}; ${most} is allowed at most. Ask it in parts.`,
    );
});

it("what a scalar refuses is told in English too, also where GraphQL says before it which variable it is of", () => {
  const refused = errorOf(() => DateScalar.parseValue("morgen"));
  const error = new GraphQLError(`Variable "$day" got invalid value "morgen"; ${refused.message}`, {
    originalError: refused,
  });
  const told = explainError(error.toJSON(), error);
  expect(messageIn("en", told)).toBe('Variable "$day" got invalid value "morgen"; "morgen" is no Date');
  expect(messageIn("nl", told)).toBe(
    'De variabele "$day" kreeg "morgen". "morgen" is geen Date: Een dag, geschreven als JJJJ-MM-DD, zoals 2025-12-31',
  );
  expect(told.extensions).toEqual({ code: "BAD_USER_INPUT" });
});

it("what has no translation is told as it was", () => {
  expect(messageIn("nl", { message: "Something else." })).toBe("Something else.");
  expect(messageIn("en", { message: "Iets anders." })).toBe("Iets anders.");
});
