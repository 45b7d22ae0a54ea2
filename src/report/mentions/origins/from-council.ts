import { reason, trial, type OriginCue } from "./origin-cue.ts";
import { word } from "../../matches.ts";

/** A proposal of the council, and what was promised to it. */
export const fromCouncil: readonly OriginCue[] = [
  {
    kind: "INITIATIEFVOORSTEL",
    about: /initiatief/u,
    says: [
      word(
        "(?:raads)?initiatiefvoorstel|initiatief-voorstel|initiatiefraadsvoorstel|raadsinitiatief|(?:raads)?voorstel (?:op|uit) (?:haar )?eigen initiatief",
      ),
    ],
    unless: word("afgewezen|verworpen|ingetrokken|ter afdoening van|aangehouden"),
  },
  {
    kind: "TOEZEGGING",
    about: /toeze/u,
    says: [word("toeze[gq]ging(?:en)?"), word(`${reason}|${trial}|ingelost|gestand|hiermee|daarmee`)],
    unless: word("ter afdoening van|afgedaan|geinformeerd|lijst|te informeren|over de (?!pilot|proef)[a-z]+"),
  },
  {
    kind: "TOEZEGGING",
    about: /toegez|zegde|zei|belo(?:of|fte)/u,
    says: [
      word(
        "(?:wethouder|college|burgemeester|portefeuillehouder|raad|commissie|raadsvergadering|[a-z]*behandeling)",
      ),
      word("toegezegd|zegden? .*toe|zei(?:den)? [^.]{0,60}(?<![a-z])toe|beloofden?|beloofd|belofte"),
      word(trial),
    ],
    unless: word("afgedaan|geinformeerd|te informeren|te evalueren|verslag|bewoners beloofd"),
  },
];
