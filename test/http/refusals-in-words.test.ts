import { buildSchema, getVariableValues, Kind, parse, validate, type GraphQLError } from "graphql";
import { expect, it } from "vitest";
import { BoundError } from "../../src/apollo/bounds/bounds-plugin.ts";
import { messageIn } from "../../src/apollo/refusals-in-words.ts";
import { bounds, type BoundName } from "../../src/domain/graphql-bounds.ts";
import { readFaultTexts } from "../../src/domain/faults.ts";
import { refuseUnknown } from "../../src/read/select-pilots.ts";

const schema = buildSchema(`
  enum Verdict { YES NO PARTLY }
  input Filter { verdicts: [Verdict!], name: String }
  type Pilot { name: String!, reports(first: Int): [Report!]! }
  type Report { goal: String }
  type Query { pilots(filter: Filter, first: Int!): [Pilot!]!, pilot(slug: String!): Pilot }
`);

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
  const inEnglish = [
    'Onbekend in het filter: partners: "vidomess" (bedoelt u "vidomes"?)',
    "first: 500 kan niet, vraag er 0 tot 100",
    ...Object.values(readFaultTexts),
  ].map((message) => messageIn("en", { message }));
  expect(inEnglish).toEqual([
    'Unknown in the filter: partners: "vidomess" (did you mean "vidomes"?)',
    "first: 500 is not possible, ask for 0 to 100",
    expect.stringMatching(/^Answering took/),
    expect.stringMatching(/^The database/),
    expect.stringMatching(/^The data was/),
  ]);
  for (const [bound, { most, english }] of Object.entries(bounds))
    expect(messageIn("en", new BoundError(bound as BoundName, most + 1))).toBe(
      `This question has ${most + 1} ${english}; ${most} is allowed at most. Ask it in parts.`,
    );
});

it("what has no translation is told as it was", () => {
  expect(messageIn("nl", { message: "Something else." })).toBe("Something else.");
  expect(messageIn("en", { message: "Iets anders." })).toBe("Iets anders.");
});
