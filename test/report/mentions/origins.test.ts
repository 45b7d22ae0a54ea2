import { expect, test } from "vitest";
import { mentionsIn, mentionsOf } from "./mentions-of.ts";

test.each([
  ["De pilot is gestart door een toezegging aan de raad.", "TOEZEGGING"],
  ["Naar aanleiding van een toezegging van de wethouder is een proef gestart.", "TOEZEGGING"],
  ["De wethouder heeft toegezegd een pilot te starten.", "TOEZEGGING"],
  ["Op 12 juli 2021 is het raadsbesluit initiatiefvoorstel ‘X’ genomen.", "INITIATIEFVOORSTEL"],
  ["Dit project komt voort uit een initiatiefvoorstel van D66.", "INITIATIEFVOORSTEL"],
  ["De gemeente Zoetermeer neemt deel aan de landelijke pilot IPTA.", "LANDELIJKE_PILOT"],
  ["De proef is onderdeel van een landelijke pilot.", "LANDELIJKE_PILOT"],
  ["Zoetermeer doet mee aan het landelijke experiment gesloten coffeeshopketen.", "LANDELIJKE_PILOT"],
  ["De pilot wordt gefinancierd door het ministerie van VWS.", "SUBSIDIE"],
  ["Met subsidie van de provincie is de proef gestart.", "SUBSIDIE"],
  ["De gemeente heeft subsidie gekregen voor een pilot van 2 jaar.", "SUBSIDIE"],
  [
    "Het college heeft op 23 april 2024 het besluit genomen om de haalbaarheidsfase van het project te starten.",
    "COLLEGEBESLUIT",
  ],
  ["Het college heeft besloten dat deze pilot wordt uitgevoerd.", "COLLEGEBESLUIT"],
  ["Op 3 mei 2023 besloot het college een proef te starten met deelscooters.", "COLLEGEBESLUIT"],
  ["De pilot geeft invulling aan afspraken in het coalitieakkoord.", "COALITIEAKKOORD"],
  ["In het coalitieakkoord is afgesproken dat er een pilot komt.", "COALITIEAKKOORD"],
  ["De pilot staat in het coalitieakkoord 2022-2026.", "COALITIEAKKOORD"],
  ["De pilot is op initiatief van bewoners gestart.", "OTHER"],
  ["Naar aanleiding van amendement 2311-05 is de pilot gestart.", "OTHER"],
  ["Dankzij een bijdrage van het ministerie van BZK kon de pilot worden gestart.", "SUBSIDIE"],
  ["De pilot wordt bekostigd uit een specifieke uitkering van het rijk.", "SUBSIDIE"],
  ["De gemeenteraad heeft besloten een pilot te starten met gratis OV.", "OTHER"],
  ["De gemeente heeft zich aangemeld voor de landelijke proef met huurbuddy's.", "LANDELIJKE_PILOT"],
  ["Voor deze pilot is een rijkssubsidie toegekend.", "SUBSIDIE"],
  ["De pilot is een uitwerking van het bestuursakkoord.", "COALITIEAKKOORD"],
  ["Tijdens de raadsvergadering van 3 juli deed de wethouder de toezegging een proef te doen.", "TOEZEGGING"],
  [
    "De aanpak is gestart in 2021 met (financiéle) ondersteuning van het ministerie van Justitie.",
    "SUBSIDIE",
  ],
  ["De proef is begonnen met geld van het rijk.", "SUBSIDIE"],
])("%j says that the pilot comes from %s", (text, kind) => {
  expect(mentionsOf(text).origins).toEqual([
    {
      field: "description",
      start: 0,
      end: text.length,
      confidence: kind === "OTHER" ? 0.75 : 0.85,
      value: { kind, quote: text, motion: null },
    },
  ]);
});

test.each([
  "De toezegging is afgedaan met een memo.",
  "De landelijke regeling schoolontbijt is verlengd.",
  "De rijkssubsidie is na 2024 niet verlengd.",
  "Inwoners kunnen subsidie aanvragen voor een groen dak.",
  "Het college heeft een voorkeur uitgesproken voor locatie A.",
  "Het college heeft besloten de pilot te beëindigen.",
  "Het collegeprogramma is vastgesteld.",
  "Er is een subsidieaanvraag ingediend.",
  "Omdat de aanpak grotendeels met incidentele Rijksmiddelen wordt betaald moet worden bekeken.",
  "De resultaten zijn aanleiding geweest om een extra uitkering toe te kennen.",
  "De reeds toegewezen subsidie staat los van de recente uitnodiging voor een andere subsidieaanvraag van het Ministerie.",
  "De pilot wordt gefinancierd uit eigen middelen.",
  "De eenmalige kosten zijn betaald uit het duurzaamheidsfonds.",
  "Uit het wijkfonds is geld voor de pilot betaald.",
  "De wethouder zegde dit niet toe.",
  "Er is geen subsidie toegekend.",
  "Het college wil met deze pilot ervaring opdoen.",
])("%j says no reason why the pilot exists", (text) => {
  expect(mentionsOf(text).origins).toEqual([]);
});

test("a motion with role ORIGIN is an origin, one that is settled or the mandate is not", () => {
  const found = mentionsIn({
    description:
      "De pilot komt voort uit motie 2301-12. Naar aanleiding van motie 21-0642 wordt gerapporteerd.",
    reporting: "Hiermee is motie 2106-54 afgedaan.",
  });
  expect(found.origins.map(({ value }) => [value.kind, value.motion?.number])).toEqual([
    ["MOTION", "2301-12"],
  ]);
});

test("a kind of origin stands once", () => {
  const found = mentionsOf(
    "De pilot wordt gefinancierd door het rijk. De gemeente heeft subsidie gekregen voor de pilot.",
  );
  expect(found.origins.map(({ value }) => value.quote)).toEqual([
    "De pilot wordt gefinancierd door het rijk.",
  ]);
});
