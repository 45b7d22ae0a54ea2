/** The queries that a visitor finds ready in the tabs of the query page: each must validate against the schema. */
export const examples: readonly { readonly query: string; readonly variables: string | null }[] = [
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
];
