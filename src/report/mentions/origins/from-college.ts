import { reason, trial, goesOn, type OriginCue } from "./origin-cue.ts";
import { word } from "../../matches.ts";

/** The college by its names. */
const college =
  "college(?: van b ?(?:&|en) ?w| van burgemeester en wethouders)?|b ?(?:&|en) ?w|burgemeester en wethouders|collegevergadering";

/** What the college decided, what parties agreed on, and what a clerk has no word for. */
export const fromCollege: readonly OriginCue[] = [
  {
    kind: "COLLEGEBESLUIT",
    about: /college|b ?(?:&|en) ?w|burgemeester en w/u,
    says: [
      word(college),
      word(
        "besluit(?: [a-z]+)? genomen|startbesluit|het besluit|toestemming|mogelijk gemaakt|besloten|besloot|nam[^.]{0,30}het besluit|besluit[^.,]{0,30}(?<![a-z])(?:dat|die|van)(?![a-z])[^.]{0,60} nam(?:en)?|ingestemd|instemming|stemden?(?: [^.]*)? in|akkoord|groen licht|vastgesteld|vaststelling|stelden?(?: [^.]*)? vast|goedgekeurd|goedkeuring|keurden?(?: [^.]*)? goed|(?:gaf|gaven|gegeven|geeft)(?: [^\\s.]+){0,5} opdracht|opdracht(?: [^\\s.]+){0,3} (?:gegeven|gaf|verleend|verstrekt)|koos|kozen|gekozen|aangewezen|wees(?: [^.]*)? aan|ingesteld|stelden?(?: [^.]*)? in",
      ),
      word(`${trial}|start|starten|uitvoeren|te voeren`),
    ],
    unless: word(
      `${goesOn}|motie|uitkomst|evaluatie|jaarrekening|jaarstukken|pas|in het (?:najaar|voorjaar)`,
    ),
  },
  {
    kind: "COLLEGEBESLUIT",
    about: /besluit/u,
    says: [
      word("collegebesluit|besluit van (?:het college|b ?(?:&|en) ?w|burgemeester en wethouders)"),
      word(
        `gebaseerd op|resultaat|rust op|op (?:grond|basis) van|naar aanleiding van|conform|met|bij|na|volgt|voort|uitvoering|uitwerking|door|gevolg|grondslag|basis|ingesteld|berust|steunt|ligt`,
      ),
    ],
    unless: word(goesOn),
  },
  {
    kind: "COALITIEAKKOORD",
    about: /akkoord|programma/u,
    says: [
      word("(?:coalitie|college|bestuurs|raads|hoofdlijnen|coalitie- en bestuurs)-?(?:akkoord|programma)"),
      word(
        `${reason}|${trial}|afspra(?:ak|ken)|afgesproken|opgenomen|staat|vastgelegd|ambities?|aangekondigd|benoemd|genoemd`,
      ),
      word(
        `${reason}|${trial}|(?:is|betreft) een|dit|dat|deze|die|er|hier[a-z]*|daar[a-z]*|aanleiding|oorsprong`,
      ),
    ],
  },
  {
    kind: "COALITIEAKKOORD",
    about: /coalitie/u,
    says: [
      word("coalitie(?:partijen|partners)?"),
      word("akkoord|afgesproken|spra(?:k|ken)[^.]{0,80} af"),
      word(trial),
    ],
  },
  {
    kind: "OTHER",
    about: /amendement|burgerinitiatief|petitie/u,
    says: [word("amendement|burgerinitiatief|petitie"), word(reason)],
    unless: word("afgedaan|ter afdoening van"),
  },
  {
    kind: "OTHER",
    about: /beslo|besluit/u,
    says: [
      word("(?:gemeente)?raad heeft|heeft de (?:gemeente)?raad|besloot de (?:gemeente)?raad"),
      word("besloten|besloot|besluit genomen"),
      word(trial),
    ],
    unless: word("motie|initiatiefvoorstel|verlengen|stoppen|beeindigen"),
  },
  {
    kind: "OTHER",
    about: /op initiatief van|op verzoek van|naar aanleiding van|vanwege/u,
    says: [
      word(`(?:${trial}|gestart|begonnen|ontstaan)`),
      word(
        "op (?:initiatief|verzoek) van|(?:naar aanleiding van|vanwege)(?: [a-z]+){0,3} (?:klachten|signalen|meldingen|incidenten|verzoek|verzoeken|vragen)",
      ),
    ],
    unless: word("motie|toezegging|initiatiefvoorstel"),
  },
];
