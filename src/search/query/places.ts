/**
 * The ways to say a municipality's name: Delft, Delfts, Delftse; Leids, Goudse, Zwolse, Nijmeegse, Haagse, Alphense.
 * Its people (Delftenaren) are asked for as people.
 */
export function placeForms(name: string): string[] {
  const shorts = shortNames(name);
  const stems = [name, ...shorts].flatMap((each) => [each, ...stemsOf(each)]);
  return [...new Set([name, ...shorts, ...stems.flatMap((stem) => [`${stem}s`, `${stem}se`])])];
}

/** The forms of all of some municipalities, each with those that it may mean; a whole name means no other. */
export function placesByForm<T extends { readonly name: string }>(
  municipalities: readonly T[],
): Map<string, T[]> {
  const names = new Set(municipalities.map(({ name }) => name));
  const called = municipalities.flatMap((place) =>
    placeForms(place.name)
      .filter((form) => form === place.name || !names.has(form))
      .map((form) => ({ form, place })),
  );
  return new Map(
    [...Map.groupBy(called, ({ form }) => form)].map(([form, all]) => [form, all.map(({ place }) => place)]),
  );
}

const shortest = 4;

/** What an adjective is made from: Leid(en), Goud(a), Zwol(le), Nijmeeg (Nijmegen). */
function stemsOf(name: string): string[] {
  const bare = name.replace(/(?:en|n|a|e)$/u, "");
  if (bare === name || bare.length < shortest) return [];
  const single = bare.replace(/([b-df-hj-np-tv-z])\1$/u, "$1");
  const long = bare.replace(/([^aeiou])([aeou])([b-df-hj-np-tv-z])$/u, "$1$2$2$3");
  return [...new Set([bare, single, long])];
}

/** "Den Haag" is Haags, "Alphen aan den Rijn" Alphen and Alphens, "Bergen (NH.)" Bergen. */
function shortNames(name: string): string[] {
  const behind = /^(?:Den|De|Het|'s-) ?(\p{Lu}\p{L}{3,})$/u.exec(name)?.[1];
  const before = /^(\p{Lu}\p{L}{3,}) (?:\(|(?:aan|op|bij|en|in)\b)/u.exec(name)?.[1];
  return [behind, before].filter((short) => short !== undefined);
}
