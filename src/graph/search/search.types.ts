import { z } from "zod";
import { engineKind, thingKind, understood } from "../../search/answer-schema.ts";
import { orders } from "../../search/condition.ts";
import { engineKinds } from "../../search/engine.ts";
import { suggestionKinds } from "../../search/suggestions.ts";
import { thingKinds } from "../../search/things.ts";
import { Float, Int, objectOf, optional, value, type ClassType, type Values, enumOf } from "../declare.ts";
import { PageInfo } from "../page.ts";
import { typeOf } from "../things/object-types.ts";

const enums = new Map<z.ZodType, object>([
  [engineKind, enumOf("SearchEngine", "Wat een zoekvraag beantwoordt", engineKinds)],
  [thingKind, enumOf("SearchThingKind", "Waarvan een vraag een naam noemt", thingKinds)],
]);
const SuggestionEnum = enumOf("SuggestionKind", "Wat een suggestie is", suggestionKinds);
export const OrderEnum = enumOf(
  "SearchOrder",
  "Waarop treffers geordend zijn, in plaats van hoe goed ze passen; wat geen waarde heeft staat achteraan",
  Object.fromEntries(Object.entries(orders).map(([order, { label }]) => [order, label])),
);

export const SearchHighlight = objectOf("SearchHighlight", "Waar een treffer de gezochte woorden heeft", {
  field: value(String, "Naam van het veld van het rapport"),
  editions: value(
    [String],
    "Slugs van de edities die het zo zeggen, de laatste eerst; geen bij de naam van de pilot",
  ),
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

const made = new Map<string, ClassType>();

export function objectFrom(schema: z.ZodObject): ClassType {
  const { id = "", description = "" } = schema.meta() ?? {};
  return made.getOrInsertComputed(id, () => objectOf(id, description, valuesFrom(schema.shape)));
}

type Schemas = Readonly<Record<string, z.ZodType>>;
const valuesFrom = (schemas: Schemas): Values =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      value(typeFrom(schema), schema.description ?? ""),
    ]),
  );

function typeFrom(schema: z.ZodType): object {
  if (schema instanceof z.ZodArray) return [typeFrom(schema.element as z.ZodType)];
  if (schema instanceof z.ZodObject) return objectFrom(schema);
  if (schema instanceof z.ZodNumber) return Int;
  return enums.get(schema) ?? (schema instanceof z.ZodBoolean ? Boolean : String);
}

export const SearchResult = objectOf("SearchResult", "Een bladzijde van de treffers van een zoekvraag", {
  totalCount: value(Int, "Hoeveel pilots passen"),
  edges: value([SearchHit], "De treffers op deze bladzijde, de beste eerst"),
  pageInfo: value(PageInfo, "Waar deze bladzijde in de lijst staat"),
  ...valuesFrom(understood),
});

export const Suggestion = objectOf("Suggestion", "Waar een begonnen zoekvraag heen kan gaan", {
  text: value(String, "De woorden om te tonen en op te zoeken"),
  kind: value(SuggestionEnum, "Wat het is"),
  slug: optional(String, "Slug van wat het is; niets bij een los woord"),
});
