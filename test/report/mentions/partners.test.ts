import { expect, test } from "vitest";
import { mentionsIn, mentionsOf } from "./mentions-of.ts";

const named: readonly (readonly [string, readonly string[]])[] = [
  [
    "In deze pilot werkt de gemeente samen met Stichting Piëzo en Humanitas.",
    ["Stichting Piëzo", "Humanitas"],
  ],
  [
    "De pilot wordt uitgevoerd door welzijnsorganisatie Palet Welzijn in samenwerking met de politie.",
    ["Palet Welzijn", "Politie"],
  ],
  [
    "Samen met de woningcorporaties Vidomes, De Goede Woning en Vestia wordt gebouwd.",
    ["Vidomes", "De Goede Woning", "Vestia"],
  ],
  ["De provincie Zuid-Holland heeft een subsidie verstrekt.", ["Provincie Zuid-Holland"]],
  [
    "Met subsidie van de provincie Utrecht en het ministerie van BZK is de pilot gestart.",
    ["Provincie Utrecht", "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties"],
  ],
  [
    "De ministeries van VWS en SZW financieren de pilot.",
    ["Ministerie van Volksgezondheid, Welzijn en Sport", "Ministerie van Sociale Zaken en Werkgelegenheid"],
  ],
  [
    "Op basisschool De Vlieger en OBS De Springplank is de pilot gestart.",
    ["Basisschool De Vlieger", "OBS De Springplank"],
  ],
  ["Leerlingen van het Alfrink College en ROC Mondriaan doen mee.", ["Alfrink College", "ROC Mondriaan"]],
  [
    "De GGD Haaglanden en Veiligheidsregio Haaglanden ondersteunen de aanpak.",
    ["GGD Haaglanden", "Veiligheidsregio Haaglanden"],
  ],
  [
    "Met de gemeenten Delft, Rijswijk en Pijnacker-Nootdorp is een convenant gesloten.",
    ["Gemeente Delft", "Gemeente Rijswijk", "Gemeente Pijnacker-Nootdorp"],
  ],
  ["Samen met Leiden en Delft wordt een dashboard ontwikkeld.", ["Gemeente Leiden", "Gemeente Delft"]],
  ["De Haagse Hogeschool onderzoekt de effecten.", ["Haagse Hogeschool"]],
  ["Het onderzoek is uitgevoerd door bureau Significant.", ["Significant"]],
  ["Waterschap Schieland levert de meters.", ["Waterschap Schieland"]],
  [
    "De app is ontwikkeld door Buurtzorg Nederland B.V. en getest door bewoners.",
    ["Buurtzorg Nederland B.V."],
  ],
  ["Partners in deze pilot zijn: Middin, Ipse de Bruggen en MEE.", ["Middin", "Ipse de Bruggen", "MEE"]],
  ["Bibliotheek Zoetermeer verzorgt de cursussen.", ["Bibliotheek Zoetermeer"]],
  [
    "De Voedselbank Zoetermeer en stichting Present doen mee.",
    ["Voedselbank Zoetermeer", "Stichting Present"],
  ],
  [
    "Energiecoöperatie Zoetermeer en coöperatie De Groene Reus leveren de stroom.",
    ["Coöperatie De Groene Reus"],
  ],
  ["De zorgaanbieders Gemiva en Middin begeleiden de bewoners.", ["Gemiva", "Middin"]],
  ["Sportvereniging DWO stelt het veld beschikbaar.", ["DWO"]],
  ["Het Leger des Heils biedt opvang.", ["Leger des Heils"]],
  ["Er is overleg met UWV en de Sociale Verzekeringsbank.", ["UWV", "Sociale Verzekeringsbank"]],
  ["Jongerenwerkers van Buurtwerk begeleiden de jongeren.", ["Buurtwerk"]],
  [
    "In samenwerking met het RIEC en het Openbaar Ministerie is de aanpak opgezet.",
    ["RIEC Den Haag", "Openbaar Ministerie"],
  ],
  ["De gemeente Den Haag is centrumgemeente.", ["Gemeente Den Haag"]],
  ["Cluster 4 onderwijs - De Piramide is gestart in Q1 2023", ["De Piramide"]],
  [
    "SBO De Horizon en kindcentrum Het Zwanenbos nemen deel.",
    ["SBO De Horizon", "Kindcentrum Het Zwanenbos"],
  ],
  ["De stichting Vrienden van het Westerpark beheert de tuin.", ["Stichting Vrienden van het Westerpark"]],
  ["De Universiteit Leiden en TU Delft doen onderzoek.", ["Universiteit Leiden", "TU Delft"]],
  ["Vervoerder RET stelt twee bussen beschikbaar.", ["RET"]],
  ["Dit gebeurt met inzet van Jeugdformaat en Schoolformaat.", ["Jeugdformaat", "Schoolformaat"]],
  [
    "Het ministerie van Justitie en Veiligheid betaalt mee; het ministerie is eigenaar.",
    ["Ministerie van Justitie en Veiligheid"],
  ],
  ["Bewoners uit de gemeente kunnen zich aanmelden bij Stichting MOOI.", ["Stichting MOOI"]],
  ["De samenwerking met ondernemersvereniging Dorpsstraat loopt goed.", ["Dorpsstraat"]],
  [
    "Het Jeugdeducatiefonds en Oranje Fonds betalen mee aan de pilot.",
    ["Jeugdeducatiefonds", "Oranje Fonds"],
  ],
  [
    "Hiervoor is een convenant gesloten tussen de gemeente, de politie en Parnassia.",
    ["Politie", "Parnassia"],
  ],
  ["De Vrije Universiteit Amsterdam evalueert.", ["Vrije Universiteit Amsterdam"]],
  [
    "Ook de Kamer van Koophandel en MKB Nederland zijn aangesloten.",
    ["Kamer van Koophandel", "MKB Nederland"],
  ],
  ["Felyx en Check bieden samen 150 scooters aan.", ["Felyx", "Check"]],
  [
    "Samen met netbeheerder Stedin en coöperatie Gouda Energie wordt onderzocht wat kan.",
    ["Stedin", "Coöperatie Gouda Energie"],
  ],
  ["Dat kan met een bijdrage van € 75.000 uit het Oranje Fonds.", ["Oranje Fonds"]],
  ["IKC Het Avontuur en obs De Bijenkorf nemen deel.", ["IKC Het Avontuur", "OBS De Bijenkorf"]],
  ["Het Hoogheemraadschap van Rijnland financiert de vijver.", ["Hoogheemraadschap van Rijnland"]],
  [
    "Er wordt samengewerkt met Limor, Kwintes en de gemeente Alphen aan den Rijn.",
    ["Limor", "Kwintes", "Gemeente Alphen aan den Rijn"],
  ],
  ["Promen voert de begeleiding uit.", ["Promen"]],
];

test.each(named)("%j names %j", (text, names) => {
  expect(mentionsOf(text).partners.map(({ value }) => value.partner.name)).toEqual(names);
});

// Own departments, unnamed groups, papers, persons, and organisations that are only compared with.
const unnamed = [
  "De gemeente Zoetermeer voert de pilot uit met ketenpartners en de corporaties.",
  "De afdeling fraude en handhaving werkt samen met het Sociaal domein.",
  "Het college van B&W heeft besloten de pilot te starten.",
  "Zoals in de gemeente Utrecht wordt gewerkt met wijkteams.",
  "Jongeren kunnen terecht bij de Wmo-consulent.",
  "De wethouder Onderwijs heeft overleg met de burgemeester.",
  "De positieve voorbeeldrollen (‘Serdar Gozubuyuk' en 'MC Chaos') zijn ingezet.",
  "Werknemers worden doorverwezen (bijv. aanmaningen, bronheffing CAK, UWV).",
  "De pilot is onderdeel van het Programma Sociale innovatie en Zoetermeer 2040.",
  "De Buurtbus wordt gereden door vrijwilligers.",
  "Daarnaast is er contact met het Rijk en de raad over de kosten.",
  "Momenteel wordt samen met de gemeente een plan gemaakt.",
  "De evaluatie staat in de Perspectiefnota 2025 en de P&C-cyclus.",
  "Zie ook het rapport van Movisie en de aanpak in de gemeente Tilburg.",
  "Momenteel verzorgt de gemeente de begeleiding.",
  "Vergroening begeleidt de overgang.",
  "Hiervoor wordt een plan van aanpak “Bureau Nazorg Zoetermeer” voorbereid.",
  "Inwoners hoeven niet meer naar Rijswijk te reizen.",
];

test.each(unnamed)("%j names no partner", (text) => {
  expect(mentionsOf(text).partners).toEqual([]);
});

test("a partner has one name, address and kind, and the words it was read from", () => {
  const text = "De pilot is betaald door het ministerie van J&V.";
  expect(mentionsOf(text).partners).toEqual([
    {
      field: "description",
      start: 29,
      end: 47,
      confidence: 0.97,
      value: {
        quote: "ministerie van J&V",
        printed: "ministerie van J&V",
        partner: {
          slug: "ministerie-van-justitie-en-veiligheid",
          name: "Ministerie van Justitie en Veiligheid",
          kind: "MINISTRY",
        },
      },
    },
  ]);
});

test("a partner stands once, under its full name, at its first mention", () => {
  const found = mentionsIn({
    description: "Samen met Piëzo is gestart. Stichting Piëzo begeleidt vrijwilligers.",
    reporting: "Met Stichting Piëzo is overleg gevoerd.",
  }).partners;
  expect(found.map(({ field, start, value }) => [field, start, value.printed, value.partner.name])).toEqual([
    ["description", 10, "Piëzo", "Stichting Piëzo"],
  ]);
});

test("the programme and the portfolio of a report are no partners of it", () => {
  const description = "De gemeente werkt hiervoor samen met Zeker Wonen en Woonbron.";
  const namesBeside = (programme: string, portfolio: string): string[] =>
    mentionsIn({ description, programme, portfolio }).partners.map(({ value }) => value.partner.name);
  expect(namesBeside("Zeker Wonen", "Zorg")).toEqual(["Woonbron"]);
  expect(namesBeside("2. Zorg", "Zeker Wonen")).toEqual(["Woonbron"]);
  expect(namesBeside("2. Zorg", "Zorg")).toEqual(["Zeker Wonen", "Woonbron"]);
});

test("the pilot itself is no partner", () => {
  const found = mentionsIn({
    title: "Tuinhelden",
    description: "Bewoners werken samen met Tuinhelden aan groen.",
  });
  expect(found.partners).toEqual([]);
});

test.each([
  "Het ministerie van BZK heeft subsidie geweigerd.",
  "De provincie Utrecht wees de aanvraag af.",
  "Woningcorporatie Vestia doet bewust niet mee.",
  "Stichting Piëzo haakte af in het tweede jaar.",
  "Het ministerie van VWS geeft hiervoor geen subsidie.",
])("who takes no part is no partner: %s", (description) => {
  expect(mentionsIn({ description }).partners).toEqual([]);
});

test.each([
  ["Vestia betaalt, nadat de provincie Utrecht de aanvraag had afgewezen.", ["Vestia"]],
  [
    "Het ministerie van VWS betaalt mee en de huurdersbond haakte af.",
    ["Ministerie van Volksgezondheid, Welzijn en Sport"],
  ],
])("what another did not do takes no partner away: %s", (description, names) => {
  expect(mentionsIn({ description }).partners.map(({ value }) => value.partner.name)).toEqual(names);
});
