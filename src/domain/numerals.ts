/** The numbers from nought to twelve in words, each at its own place. */
export const numerals: readonly string[] =
  "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf".split(" ");

/** What a figure before it is counted in: "1,2 mln". */
export const scales: Readonly<Record<string, number>> = {
  duizend: 1_000,
  mille: 1_000,
  k: 1_000,
  dzd: 1_000,
  ton: 100_000,
  miljoen: 1_000_000,
  mln: 1_000_000,
  mio: 1_000_000,
  m: 1_000_000,
  miljard: 1_000_000_000,
  mld: 1_000_000_000,
};
