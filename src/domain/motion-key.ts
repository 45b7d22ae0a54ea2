/** Normal form of a motion's number: "1711–19a" is 1711-19A. */
export const motionKeyOf = (number: string): string =>
  number
    .normalize("NFKC")
    .toUpperCase()
    .replace(/\s+/g, "")
    .replace(/\p{Pd}/gu, "-");

/** What a motion is called: by its number, else by its title, else for what it is. */
export function motionName({
  number,
  title,
}: {
  readonly number: string | null;
  readonly title: string | null;
}): string {
  if (number === null) return title === null ? "Motie zonder nummer" : `Motie ${title}`;
  return title === null ? `Motie ${number}` : `Motie ${number}, ${title}`;
}
