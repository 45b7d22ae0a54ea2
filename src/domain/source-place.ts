import type { AtomType } from "./atoms.ts";
import type { Source } from "./condition.ts";
import { isReference } from "./kinds/kind.ts";
import { mentionFields, type MentionField } from "./mention-fields.ts";
import type { PossibleDays } from "./period.ts";
import type { Thing } from "./thing.ts";
import { things, type ThingName } from "./things/things.ts";
import type { VocabularyName } from "./vocabularies.ts";

export interface SourcePlace {
  /** The list of mentions that it goes through. */
  readonly list: MentionField | null;
  /** The property of the mention that refers to what has the value. */
  readonly through: { readonly name: string; readonly thing: Thing } | null;
  readonly name: string;
  /** The part of its value; `first`, `last`, `begun` and `duration` are worked out from a period. */
  readonly part: string;
  readonly atom: AtomType;
  readonly vocabulary: VocabularyName | null;
  readonly refersTo: ThingName | null;
}

const holders = {
  pilot: "Pilot",
  reports: "Report",
  latest: "Report",
  said: "Report",
  changes: "Change",
} as const;
export const isPossibleDay = (part: string): part is keyof PossibleDays => worked.has(part);
const worked: ReadonlySet<string> = new Set<keyof PossibleDays>(["first", "last", "begun"]);
const nothing = { list: null, through: null, vocabulary: null, refersTo: null };

const placeIn = (thing: Thing, name: string, part: string, whole: string): SourcePlace => {
  const property = thing.properties[name];
  const missing = new Error(
    `Source "${whole}": ${thing.name} has no "${name}${part === "" ? "" : `.${part}`}"`,
  );
  if (property === undefined) throw missing;
  const { kind } = property;
  if (isReference(kind))
    return { ...nothing, name, part: "", atom: "integer", refersTo: kind.refersTo as ThingName };
  if (isPossibleDay(part) && "from" in kind.parts) return { ...nothing, name, part, atom: "date" };
  const own = kind.parts[part];
  if (own === undefined) throw missing;
  return { ...nothing, name, part, atom: own.atom, vocabulary: own.vocabulary };
};

/**
 * Where the values of a source stand, by what is declared.
 * @throws Error that names the part of its path that nothing declares.
 */
export function placeOf({ over, path }: Source): SourcePlace {
  const holder: Thing = things[holders[over]];
  const [name = "", second = "", third] = path.split(".");
  if (path === holder.id) return { ...nothing, name: path, part: "", atom: "integer" };
  if (path === "duration" && holder.name === "Report")
    return { ...nothing, name: "", part: "duration", atom: "integer" };
  if (holder.name !== "Report" || !(name in mentionFields)) return placeIn(holder, name, second, path);
  const list = name as MentionField;
  const mention: Thing = things[mentionFields[list].thing];
  const place = placeIn(mention, second, "", path);
  if (third === undefined || place.refersTo === null) return { ...place, list };
  const thing = things[place.refersTo];
  return { ...placeIn(thing, third, "", path), list, through: { name: second, thing } };
}
