/** The numbers from nought to twelve in words, each at its own place. */
export const numerals: readonly string[] =
  "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf".split(" ");
