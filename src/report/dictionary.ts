/** What reading needs of a Dutch dictionary: whether a word is spelled as it licenses, accents and all. */
export type Dictionary = { known(word: string): boolean };
