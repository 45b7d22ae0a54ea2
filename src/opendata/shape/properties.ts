import type { Atoms, ShownAtom } from "../../domain/atoms.ts";
import type { Codes, GroupProperty, ListProperty, Properties, Shape, ValueProperty } from "./shape.ts";

interface Extra {
  readonly flat?: boolean;
  readonly pattern?: string;
}

const valueOf =
  <K extends ShownAtom>(kind: K) =>
  (label: string, description: string, rdf: string | null, extra: Extra = {}): ValueProperty<Atoms[K]> => ({
    type: "value",
    kind,
    label,
    description,
    rdf,
    nullable: false,
    codes: null,
    pattern: extra.pattern ?? null,
    flat: extra.flat ?? true,
  });

export const text = valueOf("text");
export const string = valueOf("string");
export const uri = valueOf("uri");
export const instant = valueOf("instant");
export const integer = valueOf("integer");
export const number = valueOf("number");
export const share = valueOf("share");

/** A key of the vocabulary `words`; `name` names it in schemas and RDF. */
export const code = <W extends Readonly<Record<string, string>>>(
  label: string,
  description: string,
  rdf: string,
  name: string,
  words: W,
): ValueProperty<keyof W & string> => ({
  ...valueOf("code")(label, description, rdf),
  codes: { name, words } satisfies Codes,
});

/** The same value, which may be absent. */
export const orNull = <T>(property: ValueProperty<T>): ValueProperty<T | null> => ({
  ...property,
  nullable: true,
});

export const group = <S extends Shape>(
  label: string,
  description: string,
  rdf: string | null,
  shape: S,
): GroupProperty<S, false> => ({
  type: "group",
  label,
  description,
  rdf,
  flat: true,
  shape,
  nullable: false,
});

/** A list; a table has a column for each of the dotted paths, in whose cells every item has a line. */
export const list = <I extends ValueProperty | GroupProperty>(
  item: I,
  ...columns: readonly string[]
): ListProperty<I> => ({
  type: "list",
  label: item.label,
  description: item.description,
  rdf: item.rdf,
  flat: true,
  item,
  columns,
});

/** The same property without a column in tables. */
export const unlisted = <P extends { readonly flat: boolean }>(property: P): P => ({
  ...property,
  flat: false,
});

export const shape = <P extends Properties>(
  name: string,
  description: string,
  classes: readonly string[],
  properties: P,
): Shape<P> => ({ name, description, classes, properties });
