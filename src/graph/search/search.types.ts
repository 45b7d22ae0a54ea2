import { orders } from "../../search/condition.ts";
import { engineKinds } from "../../search/engine.ts";
import { suggestionKinds } from "../../search/suggestions.ts";
import { thingKinds } from "../../search/things.ts";
import { Float, Int, objectOf, optional, value } from "../declare.ts";
import { enumOf } from "../enums.ts";
import { PageInfo } from "../page.ts";
import { typeOf } from "../things/object-types.ts";

const EngineEnum = enumOf("SearchEngine", "Wat een zoekvraag beantwoordt", engineKinds);
const ThingEnum = enumOf("SearchThingKind", "Waarvan een vraag een naam noemt", thingKinds);
const SuggestionEnum = enumOf("SuggestionKind", "Wat een suggestie is", suggestionKinds);
export const OrderEnum = enumOf(
  "SearchOrder",
  "Waarop treffers geordend zijn, in plaats van hoe goed ze passen; wat geen waarde heeft staat achteraan",
  Object.fromEntries(Object.entries(orders).map(([order, { label }]) => [order, label])),
);

export const SearchHighlight = objectOf("SearchHighlight", "Waar een treffer de gezochte woorden heeft", {
  field: value(String, "Naam van het veld van het rapport"),
  fragments: value(
    [String],
    "Stukken tekst als HTML: de woorden staan tussen <mark> en </mark>, al het andere is onschadelijk gemaakt",
  ),
});

export const SearchHit = objectOf("SearchHit", "Een treffer", {
  cursor: value(String, "Plaats in de lijst, om met after verder te bladeren"),
  score: value(
    Float,
    "Hoe goed de pilot past: hoe hoger, hoe beter; alleen te vergelijken binnen één antwoord",
  ),
  node: value(typeOf("Pilot"), "De pilot"),
});

const SearchFacetValue = objectOf("SearchFacetValue", "Een waarde waarop verder te kiezen is", {
  value: value(String, "Slug of code, zoals het filter haar wil"),
  label: value(String, "Woorden voor lezers"),
  count: value(Int, "Hoeveel treffers de waarde hebben"),
});

const SearchFacet = objectOf("SearchFacet", "Een veld waarop verder te kiezen is", {
  field: value(String, "Naam van het veld"),
  values: value([SearchFacetValue], "De waarden onder alle treffers, de talrijkste eerst"),
});

const InterpretedFilter = objectOf("InterpretedFilter", "Een filter dat uit de zoekvraag is gelezen", {
  field: value(String, "Naam van het veld"),
  value: value(String, "De waarde; NOT ervoor bij een ontkenning"),
  phrase: value(String, "De woorden van de vraag die het zeggen"),
  label: value(String, "Veld en waarde in woorden voor lezers"),
});

const SearchCorrection = objectOf("SearchCorrection", "Een woord dat als een ander is gelezen", {
  typed: value(String, "Het woord als getypt"),
  read: value([String], "De woorden die ervoor gezocht zijn"),
});

const SearchInterpretation = objectOf("SearchInterpretation", "Hoe een zoekvraag is begrepen", {
  keywords: value(
    [String],
    "Wat in een treffer moet staan; zinsdelen tussen aanhalingstekens, een min sluit uit",
  ),
  ignored: value(
    [String],
    "Woorden die niet zijn gebruikt: geen pilot heeft ze, of het zijn er te veel. Ten hoogste 32 woorden worden gezocht en 8 onbekende verbeterd",
  ),
  filters: value([InterpretedFilter], "Waarop is gefilterd"),
  corrections: value([SearchCorrection], "Woorden die als andere zijn gelezen"),
});

export const SearchThing = objectOf(
  "SearchThing",
  "Een motie, partner, editie of iets anders dat een zoekvraag noemt, naast pilots",
  { kind: value(ThingEnum, "Wat het is"), label: value(String, "Hoe het heet") },
);

export const SearchResult = objectOf("SearchResult", "Een bladzijde van de treffers van een zoekvraag", {
  totalCount: value(Int, "Hoeveel pilots passen"),
  things: value(
    [SearchThing],
    "Partners, moties, edities, programma’s, portefeuilles en gemeenten die de vraag noemt",
  ),
  edges: value([SearchHit], "De treffers op deze bladzijde, de beste eerst"),
  pageInfo: value(PageInfo, "Waar deze bladzijde in de lijst staat"),
  facets: value([SearchFacet], "Waarop verder te kiezen is, over alle treffers"),
  interpretation: value(SearchInterpretation, "Hoe de vraag is begrepen"),
  engine: value(EngineEnum, "Wat de vraag beantwoordde"),
  degraded: value(Boolean, "Of een reserve antwoordde, omdat de eerste keus het niet deed"),
});

export const Suggestion = objectOf("Suggestion", "Waar een begonnen zoekvraag heen kan gaan", {
  text: value(String, "De woorden om te tonen en op te zoeken"),
  kind: value(SuggestionEnum, "Wat het is"),
  slug: optional(String, "Slug van wat het is; niets bij een los woord"),
});
