/** The ways to say a municipality's name: Delft, Delfts, Delftse, Delftenaren are asked for as people. */
export function placeForms(name: string): string[] {
  const stem = name.replace(/e?n$/u, "");
  return [
    ...new Set([
      name,
      `${name}s`,
      `${name}se`,
      ...(stem === name || stem.length < 4 ? [] : [`${stem}s`, `${stem}se`]),
    ]),
  ];
}
