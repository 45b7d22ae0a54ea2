import { part, type Part } from "../atoms.ts";

/** The cells of a value by the name of the part; `""` is the part of a value that has only one. */
export type Parts = Readonly<Record<string, Part>>;

/**
 * A kind of value: what it is made of. Columns, GraphQL type, JSON schema, CSV columns, RDF and the row that readers
 * give follow from its parts, so that no output knows a kind by name.
 */
export interface Kind<P extends Parts = Parts> {
  /** Of its GraphQL type and schema, when it has several parts. */
  readonly name: string;
  readonly description: string;
  /** RDF classes of a value of several parts, prefixed. */
  readonly classes: readonly string[];
  readonly parts: P;
  /** The kind whose GraphQL type it has, when it has fewer parts than that. */
  readonly shownAs?: Kind;
}

/** The thing whose row a value points at, and the column of that row that it holds. */
export interface Reference<T extends string = string, I extends string = string> extends Kind<{
  readonly [K in I]: Part<I extends "id" ? number : string, false>;
}> {
  readonly refersTo: T;
}

export const isReference = (kind: Kind): kind is Reference => "refersTo" in kind;

/** Whether a value is one cell, and not an object of several. */
export const isSingle = (kind: Kind): boolean => "" in kind.parts;

type ValueOfPart<P> = P extends Part<infer V, infer N> ? (N extends true ? V | null : V) : never;
export type ValueOfParts<P> = P extends { readonly "": Part<infer V> }
  ? V
  : { readonly [N in keyof P]: ValueOfPart<P[N]> };

/** Makes a kind; one of several parts has a name, a Dutch sentence and RDF classes. */
export const kindOf = <const P extends Parts>(
  parts: P,
  name = "",
  description = "",
  classes: readonly string[] = [],
): Kind<P> => ({ name, description, classes, parts });

/** A row of another thing, by the column that it is numbered with there. */
export const referenceTo = <const T extends string, const I extends string = "id">(
  thing: T,
  by?: I,
): Reference<T, I> => ({
  ...kindOf({ [by ?? "id"]: part(by === undefined ? "integer" : "string")() } as Reference<T, I>["parts"]),
  refersTo: thing,
});
