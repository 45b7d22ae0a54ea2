import { patternsUnder } from "../lines/matches.ts";
/** "motie", "raadsmotie", "moties"; not "motivatie" and not "motiemarkt". */
export const motionWord =
  /(?<![\p{L}])(?:(?:raads|burger|jongeren|initiatief)-?)?mot(?:ie|le)s?(?![\p{L}])/giu;

/** A number that follows one of these belongs to it and not to a motion further back. */
const { whole } = patternsUnder("mentions", "papers");
export const otherPaper = whole("otherPaper", "giu");
