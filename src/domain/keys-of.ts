/** The keys of a vocabulary, typed, as MikroORM's and GraphQL's enums want them. */
export const keysOf = <T extends Record<string, unknown>>(vocabulary: T): (keyof T & string)[] =>
  Object.keys(vocabulary);
