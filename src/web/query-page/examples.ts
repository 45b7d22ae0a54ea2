/** A query that a visitor can begin with. */
export interface Example {
  /** Begins with a comment that says what it asks. */
  readonly query: string;
  readonly variables: string | null;
}

/** What an example asks, in its own words. */
export const titleOf = ({ query }: Example): string =>
  query.split("\n", 1)[0]?.replace(/^# |\.$/gu, "") ?? "";

/** The queries that a visitor can begin with: each must find something. */
export const examples: readonly Example[] = [
  {
    query: `# De pilots die uit een motie komen, met hun laatste uitkomst.
query PilotsUitMoties {
  pilots(filter: { origins: [MOTION] }, first: 20) {
    totalCount
    edges { node { name motions { role motion { number title } } latestReport { successful { verdict text } } } }
  }
}`,
    variables: null,
  },
  {
    query: `# Eén pilot over alle edities, en wat er veranderde.
query EenPilot($slug: String!) {
  pilot(slug: $slug) {
    name
    status
    reports { edition { title } start { text } end { text from to precision } }
    changes { field before { text edition { slug } } after { text edition { slug } } }
  }
}`,
    variables: `{ "slug": "flexwonen-ruimtebaan" }`,
  },
  {
    query: `# Van motie naar uitkomst.
query Motie($number: String!) {
  motion(number: $number) {
    number
    title
    pilots(first: 10) { edges { node { name latestReport { successful { verdict } } } } }
  }
}`,
    variables: `{ "number": "1911-35" }`,
  },
  {
    query: `# Wat een editie veranderde.
query Editie($slug: String!) {
  edition(slug: $slug) {
    title
    previous { title }
    changes(first: 20) { totalCount edges { node { kind slip pilot { name } } } }
  }
}`,
    variables: `{ "slug": "perspectiefnota-2026" }`,
  },
  {
    query: `# Welke einddatums opschoven, en hoeveel.
query Opgeschoven {
  changes(filter: { kinds: [END_SLIPPED] }, first: 20) {
    totalCount
    edges { node { slip days pilot { name } before { text } after { text } } }
  }
}`,
    variables: null,
  },
  {
    query: `# De pilots die het meest opschoven voorop.
query MeestOpgeschoven {
  pilots(orderBy: { field: SLIP, direction: DESC }, first: 5) { edges { node { name latestReport { end { text } } } } }
}`,
    variables: null,
  },
  {
    query: `# Wat geslaagd is, wat het kostte en wat ervan werd.
query Geslaagd {
  pilots(filter: { verdicts: [YES, PARTLY] }, first: 20) {
    totalCount
    edges { node { name latestReport { successful { text } amounts { euros quote } } sequels { kind quote } } }
  }
}`,
    variables: null,
  },
  {
    query: `# Met wie een gemeente samenwerkt.
query Partners {
  partners(first: 20) {
    totalCount
    edges { node { name kind pilots(first: 5) { totalCount edges { node { name } } } } }
  }
}`,
    variables: null,
  },
  {
    query: `# Waar elke waarde van een rapport geschreven staat.
query Bewijs($edition: String!, $pilot: String!) {
  report(edition: $edition, pilot: $pilot) {
    provenance { field quote start end confidence document { name sha256 } }
  }
}`,
    variables: `{ "edition": "perspectiefnota-2026", "pilot": "flexwonen-ruimtebaan" }`,
  },
  {
    query: `# Wat niet zeker goed is gelezen, en waarom.
query Twijfel($edition: String!) {
  edition(slug: $edition) { doubts { reason } reports { pilot { name } doubts { field reason quote } } }
}`,
    variables: `{ "edition": "perspectiefnota-2026" }`,
  },
];
