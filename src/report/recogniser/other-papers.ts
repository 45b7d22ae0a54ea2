import type { PrintedLine } from "../lines.ts";

/** What a paper is that is no annex, with the words that say so. */
export interface OtherPaper {
  /** Dutch, with its article: "een motie". */
  readonly noun: string;
  readonly cues: readonly string[];
  /** Line of the first of them, counted from 1. */
  readonly line: number;
}

interface Kind {
  readonly noun: string;
  /** What such a paper is called at its top. */
  readonly title: RegExp;
  /** What stands in it and in few others. */
  readonly cues: readonly RegExp[];
}

const kinds: readonly Kind[] = [
  {
    noun: "een motie",
    title: /^(?:motie\b|de raad van de gemeente .{0,60}in vergadering bijeen|m\d{2}[-.]\d+ motie)/i,
    cues: [
      /\bconstaterende(?:,? dat)?\b/i,
      /\boverwegende(?:,? dat)?\b/i,
      /\b(?:verzoekt|roept|draagt)\b.{0,30}\b(?:het )?college\b.{0,20}(?:op|:|$)/i,
      /\bspreekt (?:als zijn mening )?uit\b/i,
      /\bgaat? over tot de orde van de dag\b/i,
      /\bindieners?\b/i,
      /\bin vergadering bijeen\b/i,
    ],
  },
  {
    noun: "een amendement",
    title: /^amendement\b/i,
    cues: [
      /\bonderwerp van het amendement\b/i,
      /\bbesluit\b.{0,40}\b(?:te wijzigen|als volgt)\b/i,
      /\bin vergadering bijeen\b/i,
      /\bindieners?\b/i,
      /\bontwerp-?besluit\b/i,
    ],
  },
  {
    noun: "een verslag of besluitenlijst van een vergadering",
    title:
      /^(?:(?:concept[- ]?)?(?:notulen|verslag|besluitenlijst|woordelijk verslag|raadsverslag|agenda)\b.{0,60})$/i,
    cues: [
      /^(?:aanwezig|afwezig|aanwezigen|voorzitter|griffier|wethouders?|leden)\s*:/i,
      /^(?:\d+[.)]?\s*)?(?:opening|mededelingen|rondvraag|sluiting|vaststellen (?:van de )?agenda|vaststelling (?:van de )?agenda|ingekomen stukken|spreekrecht)\b.{0,60}$/i,
      /\bde voorzitter (?:opent|sluit|schorst|stelt vast|dankt|geeft het woord)\b/i,
      /^(?:de heer|mevrouw|wethouder|de voorzitter)\s[^:]{0,50}:/i,
      /\b(?:de vergadering|het agendapunt) (?:wordt|is|was) (?:geopend|gesloten|geschorst|verdaagd)\b/i,
      /\b(?:met|bij) algemene stemmen\b|\bhamerstuk\b|\bbespreekstuk\b/i,
      /\baldus vastgesteld\b/i,
    ],
  },
  {
    noun: "een bladzijde over een programma van de begroting",
    title: /^programma\s+\d+\b.{0,80}$/i,
    cues: [
      /\bwat (?:mag|gaat|heeft) (?:het|dat|dit) (?:ge)?kost(?:en)?\b/i,
      /\bwat (?:gaan|doen) we (?:er)?\s?(?:voor|daarvoor)? ?doen\b/i,
      /\bwat willen we bereiken\b/i,
      /\b(?:beleids|prestatie|effect)?indicator(?:en)?\b/i,
      /\bverbonden partijen\b/i,
      /\btaakveld(?:en)?\b/i,
      /\bmutaties? (?:in de )?reserves?\b/i,
      /\b(?:totale? )?(?:baten|lasten)\b/i,
      /\bspeerpunten\b|\bcollegedoelen\b|\bdoelenboom\b/i,
    ],
  },
  {
    noun: "een begroting of een overzicht van bedragen",
    title: /^(?:meerjaren|programma|deel|product)?(?:begroting|raming|jaarrekening)\b.{0,60}$/i,
    cues: [
      /\b(?:totale? |totaal )?lasten\b/i,
      /\b(?:totale? |totaal )?baten\b/i,
      /^(?:totaal|saldo|resultaat)\b/i,
      /\bx\s*€\s*1[.,]?000\b|\bbedragen\s+x\b/i,
      /\b(?:algemene )?reserves? en voorzieningen\b/i,
      /\bmeerjarenraming\b/i,
      /(?:\s-?\d{1,3}(?:\.\d{3})*){3,}\s*$/,
    ],
  },
  {
    noun: "een voorstel aan de raad",
    title: /^(?:raadsvoorstel|collegevoorstel|voorstel aan de raad|adviesnota)\b/i,
    cues: [
      /^(?:voorgesteld|ontwerp-?|concept-?)?\s?(?:raads)?besluit\s*:?$/i,
      /\bgelet op\b/i,
      /\bgelezen het voorstel\b/i,
      /^(?:beslispunten|argumenten|kanttekeningen|wij stellen (?:u )?voor)\b/i,
      /\bde raad (?:wordt )?(?:voorgesteld|gevraagd)\b/i,
    ],
  },
  {
    noun: "een brief of memo",
    title: /^(?:raadsmemo|raads(?:informatie)?brief|memo|collegebrief)\b/i,
    cues: [
      /^geachte\b/i,
      /^(?:onderwerp|betreft|ons kenmerk|uw kenmerk|behandeld door|verzonden)\s*:/i,
      /\b(?:met vriendelijke groet|hoogachtend)\b/i,
      /^(?:aan|van|datum|cc)\s*:/i,
      /\bhierbij (?:informeren|nodig|ontvangt|bieden|sturen|stuur)\b/i,
    ],
  },
  {
    noun: "een lijst van vragen met antwoorden",
    title: /^(?:schriftelijke|technische|mondelinge|artikel \d+)[- ]?.{0,30}vragen\b/i,
    cues: [
      /^vraag\s*\d+/i,
      /^antwoord(?:\s*\d+)?\s*:?/i,
      /\bartikel \d+ (?:van het )?(?:reglement van orde|rvo)\b/i,
      /\bvragen aan het college\b/i,
    ],
  },
];

/** A title stands among so many lines from the start. */
const titleLines = 12;
/** A title weighs two; so much is needed. */
const enough = 3;
const mostCues = 3;

/** Which other paper a document looks like, by its title and by words that stand in such a paper; null when like none. */
export function findOtherPaper(lines: readonly PrintedLine[]): OtherPaper | null {
  let best: (OtherPaper & { readonly weight: number }) | null = null;
  for (const { noun, title, cues } of kinds) {
    const titled = lines.slice(0, titleLines).find(({ text }) => title.test(text));
    const found = cues.flatMap((cue) => {
      for (const { text, number } of lines) {
        const words = cue.exec(text)?.[0].trim();
        if (words) return [{ words, number }];
      }
      return [];
    });
    const weight = found.length + (titled ? 2 : 0);
    if (weight < enough || (best !== null && weight <= best.weight)) continue;
    const all = [...(titled ? [{ words: titled.text, number: titled.number }] : []), ...found];
    best = {
      noun,
      weight,
      cues: all.slice(0, mostCues).map(({ words }) => words.slice(0, 60)),
      line: Math.min(...all.map(({ number }) => number)),
    };
  }
  return best;
}
