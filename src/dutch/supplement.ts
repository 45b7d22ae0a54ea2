/**
 * Words that make compounds which the dictionary leaves out, in its own notation: Ca may begin one, Cb may stand
 * inside, Cc may end one, Cx lives in compounds only.
 */
export const supplementaryEntries: readonly string[] = [
  "raads/CaCbCx",
  "flex/CaCb",
  "memo/CaCbCc",
  "pilot/CbCc",
  "wmo/CaCb",
  "wijk/CaCbCc",
  "buurt/CaCbCc",
  "mantel/CaCb",
  "statushouder/CaCbCcZa",
  "statushouders/CaCbCc",
  "laadpaal/CaCbCc",
  "laadpalen/CaCbCc",
  "deel/CaCb",
  "eengezins/CaCbCx",
  "meergezins/CaCbCx",
  "thuisloos/Al",
  "thuisloze/Zj",
];

/** Lemmas that the dictionary's rules do not give, by folded form. */
export const irregularLemmas: Readonly<Record<string, string>> = {
  ...lemmasOf(`
    kind kinderen | kind kinder | zon zonne | mes messen | gericht gerichte | ei eieren | lied liederen
    blad bladeren | goed goederen | lid leden | stad steden | schip schepen | volk volkeren
    rund runderen | kalf kalveren | gelid gelederen | rad raderen | koe koeien | lam lammeren
    kleed klederen | been beenderen | hoen hoenderen | vlo vlooien | smid smeden | gebrek gebreken
    raad raads | stad stads | ver verder | ver verdere | gebed gebeden | bevel bevelen | god goden
    weg wegen | dag dagen | slot sloten | hol holen | glas glazen | gat gaten | vat vaten | stel stelt
    bedrag bedragen | verdrag verdragen | gezag gezagen | verlof verloven | hof hoven | oorlog oorlogen
    hertog hertogen | staf staven | graf graven | dal dalen | pad paden | bad baden | blad bladen
    schot schoten | lot loten | oog ogen | oor oren | moeilijkheid moeilijkheden | centrum centra
    criterium criteria | museum musea | catalogus catalogi | politicus politici | medicus medici
    technicus technici | crisis crises | criticus critici | oudere ouderen | jongere jongeren
    euro euros | euro euro's | gezin eengezins | gezin meergezins
  `),
  ...themselves(`
    middelen kosten baten lasten ouders ouder hersenen notulen verkiezingen financien onkosten inkomsten
    drugs gegevens gegeven inkomen vermogen leven eten vertrouwen verleden oudere
    media data beter best meer meest minder minst samen open even eigen zeker later ander anders jongere
    jongen beide reden weten stelling
    vervolgens steeds minima minimum
  `),
};

/** Kin by meaning or by an irregular derivation: the folded lemma, and the lemmas it also answers to. */
export const irregularFamilies: Readonly<Record<string, readonly string[]>> = families(`
  hulp: help
  gegeven: geef
  betrokkene: betrek
  gevangene: vang
  gegevens: gegeven geef
  deelname: deelneem
  aanname: aanneem
  afname: afneem
  opname: opneem
  inname: inneem
  keuze: kies
  aanbod: aanbied
  verbod: verbied
  afspraak: afspreek
  gesprek: spreek
  uitspraak: uitspreek
  inspraak: inspreek
  uitkomst: uitkom resultaat
  bijeenkomst: bijeenkom
  opkomst: opkom
  opbrengst: opbreng
  winst: win
  dienst: dien
  vangst: vang
  zicht: zie
  toezicht: toezie
  inzicht: inzie
  vluchteling: vlucht
  armoede: arm
  ziekte: ziek
  hoogte: hoog
  warmte: warm
  drukte: druk
  leegte: leeg
  stilte: stil
  gift: geef
  schrift: schrijf
  voorschrift: voorschrijf
  zorg: verzorg
  steun: ondersteun
  succesvol: succes
  succes: succesvol
  rapport: rapporteer
  rapportage: rapport rapporteer
  financieel: financien
  jeugdig: jeugd
  school: scholier
  scholier: school
  werkloos: werkloosheid
  wetenschappelijk: wetenschap
  maatschappelijk: maatschappij
  bestuurlijk: bestuur
  gemeentelijk: gemeente
  digitaal: digitalisering
  digitalisering: digitaal
  toezegging: toezeg
`);

/** Adjectives that look like participles, and are none: "gezond" has nothing to do with "zonnen". Folded. */
export const ownAdjectives: ReadonlySet<string> = new Set(
  `gezond bekend onbekend geschikt ongeschikt bereid gewoon gemeen geheel gelijk geheim gerust gering gemiddeld verkeerd
  verwant gezellig geliefd gemiddeld bevoegd beroemd bescheiden verlegen gelegen gedegen belegen ervaren volwassen
  jongvolwassen gehandicapt welkom goed`
    .trim()
    .split(/\s+/),
);

/** Words that the dictionary would split, and that have nothing to do with what they fall into. Folded. */
export const opaqueWords: ReadonlySet<string> = new Set(
  `verslaving praktijk automaat ogenblik infrastructuur prullenbak thermostaat kilometer centimeter aandacht antwoord oordeel vooroordeel
  afspraak oorzaak aanwezig afwezig overleg overlast onderwerp voorwerp ontwerp bureau seizoen restaurant kampioen
  kapitaal portaal signaal kanaal lokaal materiaal personeel paneel toneel journaal december september november
  kerstman misschien ziekenhuis politiebureau achterstand tegenstand weerstand toestand bestand verstand afstand opstand`
    .trim()
    .split(/\s+/),
);

/**
 * What may not end a compound: suffixes that the dictionary also lists as words, so that a split there would part
 * "belangrijk" into "belang" and "rijk".
 */
export const suffixLikeParts: ReadonlySet<string> = new Set(
  `rijk rijke rijker rijkste matig matige loos loze lozen vol volle natie naties baar bare zaam zame achtig achtige lijk
  lijke lijkheid heid heden ster sters ling lingen tegen even eren aren uren ding ring ten ter ters ner ners ker kers
  age ages ern erend ende tie ties iteit isch ische schap schappen dom waarts weg zijds halve lei`
    .trim()
    .split(/\s+/)
    // Rings and things do end compounds: afvalring.
    .filter((part) => part !== "ring" && part !== "ding" && part !== "weg"),
);

function lemmasOf(groups: string): Record<string, string> {
  const pairs = groups
    .trim()
    .split(/[|\n]/)
    .map((group): [string, string] => {
      const [lemma = "", form = ""] = group.trim().split(" ");
      return [form, lemma];
    });
  return Object.fromEntries(pairs);
}

function themselves(words: string): Record<string, string> {
  return Object.fromEntries(
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, word]),
  );
}

function families(lines: string): Record<string, string[]> {
  const entries = lines
    .trim()
    .split("\n")
    .map((line): [string, string[]] => {
      const [lemma = "", kin = ""] = line.split(":");
      return [
        lemma.trim(),
        kin
          .trim()
          .split(" ")
          .filter((word) => word !== lemma.trim()),
      ];
    });
  return Object.fromEntries(entries);
}
