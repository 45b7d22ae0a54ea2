/** Normal form of a motion's number: "1711–19a" is 1711-19A. */
export const motionKeyOf = (number: string): string =>
  number
    .normalize("NFKC")
    .toUpperCase()
    .replace(/\s+/g, "")
    .replace(/\p{Pd}/gu, "-");
