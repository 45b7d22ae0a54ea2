import { beforeAll, expect, test } from "vitest";
import { meets } from "../../src/dutch/analyser.ts";
import type { Analyser } from "../../src/dutch/analyser.ts";
import { shippedAnalyser } from "./analyser-for-tests.ts";

let analyser: Analyser;
beforeAll(async () => {
  analyser = await shippedAnalyser();
});

/** Of lines such as "motie moties": those whose first word does not meet each of the others. */
function parted(lines: string): string[] {
  return pairsOf(lines)
    .filter(([a, b]) => !meets(analyser.word(a), analyser.word(b)))
    .map(joined);
}

function met(lines: string): string[] {
  return pairsOf(lines)
    .filter(([a, b]) => meets(analyser.word(a), analyser.word(b)))
    .map(joined);
}

function pairsOf(lines: string): [string, string][] {
  return lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [first = "", ...others] = line.trim().split(/\s+/);
      return others.map((other): [string, string] => [first, other]);
    });
}

function joined([a, b]: [string, string]): string {
  return `${a} ${b}`;
}

test("nouns meet their plurals and diminutives", () => {
  expect(
    parted(`
      motie moties
      huis huizen huisje
      gezin gezinnen
      evaluatie evaluaties
      kind kinderen
      gemeente gemeenten gemeentes
      woning woningen
      school scholen
      schuld schulden
      jongere jongeren
      oudere ouderen
      inwoner inwoners
      wethouder wethouders
      stad steden
      lid leden
      partij partijen
      foto foto's foto’s
      memo memo's
      tuin tuinen tuintje
      wijk wijken
      boom bomen
      bedrijf bedrijven
      prijs prijzen
      weg wegen
      museum musea
      statushouder statushouders
      mogelijkheid mogelijkheden
      student studenten
      maatregel maatregelen
      coach coaches
      wagen wagens
    `),
  ).toEqual([]);
});

test("adjectives meet their inflected and compared forms, and the people named after them", () => {
  expect(
    parted(`
      financieel financiële
      dakloos dakloze daklozen
      lopend lopende
      groot grote groter grotere grootste
      veilig veilige veiliger
      sociaal sociale
      kwetsbaar kwetsbare
      actief actieve
      jeugdige jeugdigen
      betrokken betrokkenen
    `),
  ).toEqual([]);
});

test("the forms of a verb meet, weak and strong, with a prefix or without", () => {
  expect(
    parted(`
      evalueren evalueert evalueerde geëvalueerd
      aannemen aangenomen aanneemt
      begeleiden begeleid begeleidt begeleidde
      starten gestart startte gestarte
      uitstellen uitgesteld uitgestelde
      afronden afgerond afgeronde
      verlengen verlengd verlengde
      onderzoeken onderzocht onderzoekt
      toekennen toegekend
      opnemen opgenomen
      kiezen gekozen kiest
      blijken gebleken blijkt
      slagen geslaagd slaagt
      mislukken mislukt
      vaststellen vastgesteld
      behalen behaald behaalde
      voortzetten voortgezet
      beëindigen beëindigd
      vragen gevraagd vraagt
      sluiten gesloten
      krijgen gekregen kreeg
      inzetten ingezet
      aanwijzen aangewezen
      ondernemen ondernomen
      lopen liep gelopen lopend
      voorkomen voorkomt
    `),
  ).toEqual([]);
});

test("words meet what they are derived from", () => {
  expect(
    parted(`
      evaluatie evalueren geëvalueerd
      begeleiding begeleiden begeleid
      registratie registreren
      organisatie organiseren
      rapportage gerapporteerd rapport
      veiligheid veilig veilige
      dakloosheid dakloos daklozen
      gezondheid gezond gezonde
      succesvol succes
      criminaliteit crimineel criminele
      mobiliteit mobiel
      haalbaar halen
      bewoner bewonen
      huurder huren huurt
      deelname deelnemen deelgenomen
      keuze kiezen gekozen
      hulp helpen geholpen
      toezegging toegezegd
      monitoring gemonitord monitoren
      uitvoering uitgevoerd
      verhuizing verhuisd
      gemeentelijk gemeente
    `),
  ).toEqual([]);
});

test("compounds meet their parts, in any form", () => {
  expect(
    parted(`
      woonoverlast overlast wonen
      flexwoningen woning woningen flex
      flexwonen wonen
      jeugdhulp jeugd hulp
      schuldhulpverlening schuld schulden hulpverlening
      afvalringen afval ring ringen
      buurtvervoer vervoer buurt
      schoolontbijt ontbijt school scholen
      verhuispremies premie verhuizen
      statiegeldproducten statiegeld product
      raadsmemo memo memo's raad
      raadsmotie motie moties raad
      eengezinswoningen gezin gezinnen woning
      huurwoningen huur woning
      doorstroompremie doorstromen premie
      daklozenloket dakloos loket
      energiearmoede armoede energie
      zorgkosten zorg kosten
      rijkssubsidie subsidie rijk
      veiligheidsscan veiligheid scan
      wijkagenten wijk agent
      jongerencentrum jongere centrum
      seniorenwoning senior woning
      premiekoopwoningen premie woning koopwoning
      kinderarmoede kind armoede
      straatcoaches coach straat
      isolatiemaatregelen maatregel isolatie
    `),
  ).toEqual([]);
});

test("synonyms meet, in any form", () => {
  expect(
    parted(`
      jongeren jeugd jeugdigen
      daklozen thuislozen
      senioren ouderen
      prullenbakken afvalbak
      wijken buurt
      bewoners inwoner burgers
      woningen huizen
      schulden betalingsachterstand
      corporaties woningcorporatie
      misdaad criminaliteit
      uitkering bijstand
    `),
  ).toEqual([]);
});

test("what OCR damaged meets what stood there", () => {
  expect(
    parted(`
      financiële financiéle financiele
      geëvalueerd geevalueerd geévalueerd
      coördinator codrdinator
      potentieel potentiéle
      informeren geinformeerd
      beëindigen beéindigen
      gemeente gerneente
      evaluatie evaluatle
    `),
  ).toEqual([]);
});

test("words that look alike and mean another thing do not meet", () => {
  expect(
    met(`
      gezin zin
      gezond zon zonnen
      bestuur stuur
      wonen won
      kamer kam kamp
      partij part
      gemeente menen gemeen
      water waten
      zomer zomen
      belangrijk rijk
      belang lang
      overlast last
      onderwijs wijs
      gemeente meente
      ouder ouderen
      beleid leiden lijden
      verslag slag
      bedrag dragen gedrag
      bericht recht
      verkeer keer
      kanaal kan
      college leeg
      regel regen
      arm armband
      motie emotie motief
      project object
      partner part
      buurt beurt
      bank band
      ring kring
      kind kin
      wethouder houder
      leerling ling
      oorlog oor
      zoon zon
      stad staat
      bekend kennen
      ambtenaar naar
      winter winnen
      praktijk rijk
      jeugd deugd
      weten wetten
      reden reed
      kwaliteit kwal
      jongen jonge
      doelstelling telling
      verslaving vers
      evaluatie evacuatie
    `),
  ).toEqual([]);
});

test("the words of citizens meet those of councils", () => {
  expect(
    parted(`
      gft groenafval biobak
      kliko's afvalcontainer
      thuiszorg wijkverpleging
      huishoudhulp poetshulp schoonmaakhulp
      jeugdzorg jeugdhulp
      spijbelaars thuiszitters schoolverzuim
      geldproblemen geldzorgen rondkomen
      woningnood woningtekort
      verhuisvergoeding verhuispremies verhuiskostenvergoeding
      belbus buurtbus buurtvervoer
      stoepen trottoir
      dealen drugscriminaliteit
      vergroenen ontstenen onttegelen
      bijles huiswerkbegeleiding
      buurtbudgetten wijkbudget
      woo wob
    `),
  ).toEqual([]);
  const inFull = (phrase: string): readonly string[] =>
    analyser.tokens(phrase).flatMap(({ family }) => family);
  expect(inFull("persoonsgebonden budget")).toContain("pgb");
  expect(inFull("integraal kindcentrum")).toContain("ikc");
  expect(inFull("wet open overheid")).toEqual(expect.arrayContaining(["woo", "wob"]));
});

test("words of one field that are not the same stay apart", () => {
  expect(
    met(`
      buurtbus buurtbudget
      jeugdzorg thuiszorg
      afvalcontainer milieustraat
      woningnood seniorenwoning
      stage bijles
      fiets e-bike
      gras groenafval
      schuld incasso
    `),
  ).toEqual([]);
});
