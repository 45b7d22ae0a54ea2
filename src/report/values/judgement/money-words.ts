import { cue } from "./cue.ts";

const euros =
  "(?:(?:€|eur|euro) ?\\d[\\d.,]*|\\d[\\d.,]*(?: ?duizend| ?miljoen| ?mln| ton)? ?(?:euro|€)|(?:\\d[\\d.,]*|twee|drie|vier|vijf|anderhalve?) (?:ton|miljoen|mln|duizend)|\\d[\\d.,]*(?:k| mille)(?! (?:k|g|m)))";

/** A bare amount answers the question about money; what was spent, or given for the pilot, does not; what is to be set aside does. */
export const amount = cue("YES", euros);
export const setAside =
  /(?<![a-z])(?:wordt|worden|moet|moeten|zal|zullen|vraagt|vragen|verzoekt|verzoeken)(?![a-z]).*(?<![a-z])(?:beschikbaar te stellen|vrij te maken|te reserveren|gereserveerd|opgenomen|vrijgemaakt|begroot|uitgetrokken)/u;
export const spent =
  /(?<![a-z])(?:besteed|gebruikt|uitgegeven|beschikbaar|gekost|kostte|kostten|subsidie|ontvangen|verstrekt|verstrekte|toegekend|gereserveerd|budget|vervolg|bijgedragen)(?![a-z])/u;
