import { trial, type OriginCue } from "./origin-cue.ts";
import { word } from "../../matches.ts";

/** Who pays from outside. */
const payer =
  "ministeries?|rijk|rijksoverheid|provincie|europa|europese|europese unie|zonmw|[a-z]*fonds|bzk|vws|ocw|szw|ienw|ezk|jenv|j&v|metropoolregio|mrdh|waterschap|vng|nationaal programma";
/** Money from outside, by its names. */
const money =
  "[a-z]*subsidie|specifieke uitkering|spuk|rijksbijdrage|rijksmiddelen|rijksgeld|efro|esf|regio ?deal|impulsgelden|europees geld|decentralisatie-?uitkering|rijksuitkering|doeluitkering|europese (?:bijdrage|middelen|gelden)";
/** Money that is for others, or that nobody has yet. */
const notForUs =
  "inwoners|bewoners|ondernemers|eigenaren|verenigingen|deelnemers|[a-z]*aanvra[a-z]*|aangevraagd|kunnen|konden|onderzocht|bekeken|gezocht|zoeken|zoekt|hopen|hoopt|misschien|loopt af|grotendeels|eigen middelen";

/** A national pilot, and money from outside. */
export const fromOutside: readonly OriginCue[] = [
  {
    kind: "LANDELIJKE_PILOT",
    about: /landelijk|nationa/u,
    says: [
      word(`(?:landelijke?|nationale)(?: [a-z]+)? (?:${trial}|programma)`),
      word(
        "gemeente|onze|we|wij|deel|doet|loopt|doen|neemt|nemen|deelgenomen|meegedaan|geselecteerd|aangewezen|gekozen|aangemeld|aangesloten|deelname|deelnemer|deelnemen|deelneemt|onderdeel|is een|betreft een|hoort bij|valt onder|deze|dit|kader|meedoen",
      ),
    ],
    unless: word("elders|(?<!met (?:[a-z\\d]+ )?)andere gemeenten|niet deel|niet mee"),
  },
  {
    kind: "LANDELIJKE_PILOT",
    about: /landelijk/u,
    says: [word("(?:pilot|proef|experiment)(?: [^\\s.]+){0,4} landelijk")],
  },
  {
    kind: "LANDELIJKE_PILOT",
    about: /(?:pilot|proef)gemeente|koplopergemeente/u,
    says: [
      word("(?:pilot|proef|koploper)gemeenten?"),
      word("rijk|rijksoverheid|ministerie|vng|landelijke?|aangewezen|gekozen|geselecteerd|een van de"),
    ],
  },
  {
    kind: "LANDELIJKE_PILOT",
    about: /minister|staatssecretaris|rijk|vng/u,
    says: [
      word("(?:door|heeft) (?:de |het )?(?:minister(?:ie)?|staatssecretaris|rijk|rijksoverheid|vng)"),
      word("geselecteerd|aangewezen|gekozen|uitgekozen|uitverkoren"),
      word(trial),
    ],
  },
  {
    kind: "LANDELIJKE_PILOT",
    about: /ministerie|rijk|vng/u,
    says: [
      word("neemt|nemen|nam|doet|doen|deelname|deelnemer|deelnemen"),
      word("deel|mee|deelname|deelnemer|deelnemen"),
      word(`(?:${trial})(?: [^\\s.]+){0,8} van (?:het (?:ministerie|rijk)|de rijksoverheid|de vng)`),
    ],
  },
  {
    kind: "LANDELIJKE_PILOT",
    about: /ministerie|rijk/u,
    says: [
      word(
        "(?:ministerie|rijk|rijksoverheid)(?: [^\\s.]+){0,6} (?:deze|de|dit|een) (?:[a-z]+ )?(?:pilot|proef|experiment)",
      ),
      word("(?:bij|in|met|onder) (?:\\d+|[a-z]+) gemeenten"),
    ],
  },
  {
    kind: "SUBSIDIE",
    about: /gefinanc|bekostigd|betaald|mogelijk|gesubsid/u,
    says: [
      word(
        "(?:gefinancierd|bekostigd|betaald|mogelijk gemaakt|gesubsidieerd|mogelijk) (?:door|vanuit|uit|met|dankzij|via)",
      ),
      word(`${payer}|${money}|subsidie|fonds|impuls`),
    ],
    unless: word("eigen middelen|grotendeels"),
  },
  {
    kind: "SUBSIDIE",
    about: /subsidie|uitkering|spuk/u,
    says: [
      word(
        "(?:met|dankzij|door) (?:een |behulp van |de )?(?:[a-z]+ )?(?:[a-z]*subsidie|specifieke uitkering|spuk)(?: [a-z]+)? (?:van|uit|vanuit|voor)",
      ),
    ],
    unless: word("inwoners|bewoners|deelnemers"),
  },
  {
    kind: "SUBSIDIE",
    about: /subsidie|uitkering|spuk|rijks|bijdrage|regio ?deal|efro|esf|euro/u,
    says: [
      word(`${money}|(?:bijdrage|steun) van`),
      word(`${trial}|gemeente(?: [a-z]+){0,3} (?:ontv[a-z]+|kreeg|heeft|krijgt)|we|wij`),
    ],
    unless: word(`${notForUs}|verlengd|bijdrage van (?:bewoners|inwoners|vrijwilligers)`),
  },
  {
    kind: "SUBSIDIE",
    about: /minist|rijk|provinc|vng|euro|zonmw|fonds|bzk|vws|ocw|szw|regio|mrdh|waterschap/u,
    says: [
      word(payer),
      word(
        "geld|bijdrage|budget|middelen|euro|€|financier[a-z]*|gefinancierd|subsidi[a-z]*|gesubsidieerd|betaalt|betaalde|betalen|betaald|bekostig[a-z]*|bekostigd|financiele",
      ),
      word(trial),
    ],
    unless: word(`${notForUs}|verlengd|bespaart|besparen|lobby`),
  },
  {
    kind: "SUBSIDIE",
    about: / (?:van|uit) (?:het|de) (?:minist|rijk|prov|euro|regio)/u,
    says: [
      word(`gestart|begonnen|opgezet|mogelijk|starten|${trial}`),
      word(
        "(?:met|dankzij|door)(?: (?:een|de))?(?: \\(?[a-z]+\\)?)? (?:bijdrage|ondersteuning|steun|financiering|middelen|geld) (?:van|uit) (?:het|de) (?:ministerie|rijk|provincie|rijksoverheid|europese|regio ?deal)",
      ),
    ],
    unless: word("inwoners|bewoners"),
  },
];
