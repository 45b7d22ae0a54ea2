import type { AtomType, Part } from "../domain/atoms.ts";
import { isReference } from "../domain/kinds/kind.ts";
import { columnName } from "../domain/table-names.ts";
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

/** The columns that a thing's properties take; what is derived has none. */
export const columnsOf = (thing: Thing): Column[] =>
  propertiesOf(thing).flatMap(([property, { kind, optional, place }]) =>
    place === "derived"
      ? []
      : Object.entries(kind.parts).map(([name, part]) => ({
          field: isReference(kind)
            ? `${property}Id`
            : property + name.charAt(0).toUpperCase() + name.slice(1),
          name: columnName(property, name),
          property,
          part,
          atom: part.atom,
          nullable: optional || part.nullable,
        })),
  );
