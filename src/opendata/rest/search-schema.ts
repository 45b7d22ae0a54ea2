import { z } from "zod";
import { schemaOf } from "../shape/schema.ts";
import { group, list, number, shape, string, text } from "../shape/shape.ts";
import { pilotsOnDay } from "../records/tables.ts";
import { engineKinds } from "../../search/engine.ts";
import { thingKinds } from "../../search/things.ts";
import { count, listFields } from "./page.ts";

const highlight = shape("Highlight", "Waar de vraag in een veld gevonden is", [], {
  field: string("veld", "Naam van het veld", null),
  fragments: list(text("fragment", "Een stuk van de tekst", null)),
});

/** A pilot that was found: a record of its own, so that hits are rows of a table too. */
export const hit = shape("SearchHit", "Een pilot die bij de vraag past", [], {
  score: number("Score", "Hoe goed de pilot past; alleen te vergelijken binnen één antwoord", null),
  highlights: {
    ...list(group("Gevonden in", "Waar de vraag gevonden is", null, highlight), "field"),
    flat: false,
  },
  pilot: group("Pilot", "De pilot", null, pilotsOnDay.shape),
});

const told = (description: string): z.ZodString => z.string().meta({ description });
const codeOf = (words: Readonly<Record<string, string>>, description: string): z.ZodType =>
  z.enum(Object.keys(words)).meta({ description });
const listed = (description: string, item: z.ZodType = z.string()): z.ZodType =>
  z.array(item).meta({ description });
const named = (id: string, description: string, parts: Record<string, z.ZodType>): z.ZodType =>
  z.strictObject(parts).meta({ id, description });

const interpretation = named("SearchInterpretation", "Hoe de vraag is begrepen", {
  keywords: listed("Wat in een treffer moet staan; zinsdelen tussen aanhalingstekens, een min sluit uit"),
  ignored: listed(
    "Woorden waaraan een treffer niet hoeft te voldoen: geen pilot heeft alles wat is gevraagd, of het zijn er te veel",
  ),
  filters: listed(
    "Filters die uit de vraag zijn gelezen",
    named("SearchFilter", "Een filter dat uit de vraag is gelezen", {
      field: told("Naam van het veld"),
      value: told("De waarde; NOT ervoor bij een ontkenning"),
      phrase: told("De woorden van de vraag die het zeggen"),
      label: told("Veld en waarde in woorden"),
    }),
  ),
  corrections: listed(
    "Woorden die als andere zijn gelezen",
    named("SearchCorrection", "Een woord dat als een ander is gelezen", {
      typed: told("Het woord als getypt"),
      read: listed("De woorden die ervoor gezocht zijn"),
    }),
  ),
});

const facet = named("SearchFacet", "Een veld waarop verder te kiezen is", {
  field: told("Naam van het veld"),
  label: told("Het veld in woorden"),
  parameter: told("De parameter die erop filtert; leeg als alleen de vraag dat kan").nullable(),
  values: listed(
    "De waarden onder alle treffers, de talrijkste eerst",
    named("SearchFacetValue", "Een waarde waarop verder te kiezen is", {
      value: told("Slug of code, zoals de parameter haar wil"),
      label: told("De waarde in woorden"),
      count: count("Hoeveel treffers haar hebben"),
    }),
  ),
});

const thing = named(
  "SearchThing",
  "Een motie, partner, editie of iets anders dat de vraag noemt, naast pilots",
  {
    kind: codeOf(thingKinds, "Wat het is"),
    label: told("Hoe het heet"),
    uri: told("Vast adres daarvan").meta({ format: "uri" }),
    municipality: told("CBS-code van de gemeente waar het van is; leeg voor een partner").nullable(),
  },
);

/** What a search answers: all that GraphQL and the page tell of it. */
export const searchSchema = named("SearchAnswer", "Een bladzijde treffers, en hoe de vraag is begrepen", {
  ...listFields,
  interpretation,
  facets: listed("Waarop verder te kiezen is, over alle treffers", facet),
  things: listed("Wat de vraag noemt naast pilots", thing),
  suggestions: listed("Vragen die wel iets kunnen vinden, als deze niets vond"),
  engine: codeOf(engineKinds, "Wat de vraag beantwoordde"),
  degraded: z
    .boolean()
    .meta({ description: "Of een reserve antwoordde, omdat de eerste keus het niet deed" }),
  items: z.array(schemaOf(hit)),
});
