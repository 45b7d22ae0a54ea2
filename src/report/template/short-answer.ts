const shortAnswer =
  /^(?:ja|nee|neen|nog\s+niet|nog\s+niet\s+bekend|nog\s+onbekend|onbekend|niet\s+bekend|n\.?\s?v\.?\s?t\.?|niet\s+van\s+toepassing|geen|deels|gedeeltelijk|ten\s+dele|nog\s+niet\s+van\s+toepassing|idem|zie\s+hierboven|-)\s*[.!,;]?$/i;
const verdictFirst =
  /^(?:ja|nee|neen|deels|gedeeltelijk|ten dele|nog\s+niet|nog\s+onbekend|n\.?\s?v\.?\s?t\b|niet van toepassing)\b/i;

/** The whole text is an answer in a word or three: "Nog niet bekend". */
export const isShortAnswer = (text: string): boolean => text.length < 40 && shortAnswer.test(text);

/** The paragraph opens as an answer does: "Ja, …", "Nog niet bekend. …". */
export const opensAsAnswer = (text: string): boolean => verdictFirst.test(text);
