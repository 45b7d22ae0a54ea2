const bullet = /^(?:[-–—•*▪·]|[oe](?=\s)|\d{1,2}[.)](?=\s)|[a-z]\))\s*/u;

/** An item of a list: a dash, a dot, or the "o" and "e" that OCR makes of a dot. */
export const isListItem = (text: string): boolean => bullet.test(text);

/** A sentence ends so, with nothing but quotes and brackets behind it. */
const sentenceEnd = /[.!?;:…]["'’”)\]]*$/;
const lastOfSentence = /[.!?;:…"'’”)\]]/;

export const endsSentence = (text: string): boolean =>
  lastOfSentence.test(text.charAt(text.length - 1)) && sentenceEnd.test(text);

/** The line begins in the middle of a sentence. */
export const beginsInside = (text: string): boolean => /^[("'‘“]?\p{Ll}/u.test(text) && !isListItem(text);
