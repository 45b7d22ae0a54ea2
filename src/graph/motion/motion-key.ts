/** A motion's number in its normal form, whatever the dashes, spaces and capitals it is written with. */
export const motionKey = (number: string): string =>
  number
    .normalize("NFKC")
    .replace(/\p{Pd}/gu, "-")
    .replace(/\s+/g, "")
    .toUpperCase();
