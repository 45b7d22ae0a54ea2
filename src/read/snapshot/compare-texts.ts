/** Where a UTF-16 unit stands among code points: halves of a pair stand for what comes after all single units. */
const placeOf = (unit: number): number => {
  if (unit < 0xd8_00) return unit;
  return unit < 0xe0_00 ? unit + 0x20_00 : unit - 0x8_00;
};

/** Compares texts by their code points, as PostgreSQL's collation "C" does: negative when `a` comes first. */
export function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return placeOf(x) - placeOf(y);
  }
  return a.length - b.length;
}
