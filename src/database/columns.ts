import type { AtomType, Part } from "../domain/atoms.ts";
import { isReference } from "../domain/kinds/kind.ts";
import { propertiesOf, type Thing } from "../domain/thing.ts";

/** One column of a thing's table. */
export interface Column {
  /** `startFrom`: its name in the entity, and in what is selected. */
  readonly field: string;
  /** `start_from`: its name in the table. */
  readonly name: string;
  readonly property: string;
  readonly part: Part;
  readonly atom: AtomType;
  readonly nullable: boolean;
}

export const snake = (name: string): string =>
  name.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
const capital = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1);
/** The column of one part of a property. */
export const columnName = (property: string, part: string): string => snake(property + capital(part));
export const tableOf = ({ name }: Pick<Thing, "name">): string => snake(name);

/** The columns that a thing's properties take; what is derived has none. */
export const columnsOf = (thing: Thing): Column[] =>
  propertiesOf(thing).flatMap(([property, { kind, optional, place }]) =>
    place === "derived"
      ? []
      : Object.entries(kind.parts).map(([name, part]) => ({
          field: isReference(kind) ? `${property}Id` : property + capital(name),
          name: columnName(property, name),
          property,
          part,
          atom: part.atom,
          nullable: optional || part.nullable,
        })),
  );
