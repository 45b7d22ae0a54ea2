import { z } from "zod";
import { engineKinds } from "./engine.ts";
import { thingKinds } from "./things.ts";

const told = (description: string) => z.string().meta({ description });
const listed = <T extends z.ZodType>(description: string, item: T) => z.array(item).meta({ description });
const codeOf = (words: Readonly<Record<string, string>>, description: string) =>
  z.enum(Object.keys(words)).meta({ description });
const named = <P extends z.ZodRawShape>(id: string, description: string, parts: P) =>
  z.strictObject(parts).meta({ id, description });

export const facet = named("SearchFacet", "Een veld waarop verder te kiezen is", {
  field: told("Naam van het veld"),
  values: listed(
    "De waarden onder alle treffers, de talrijkste eerst",
    named("SearchFacetValue", "Een waarde waarop verder te kiezen is", {
      value: told("Slug of code, zoals het filter haar wil"),
      label: told("Woorden voor lezers"),
      count: z.int().min(0).max(2_147_483_647).meta({ description: "Hoeveel treffers de waarde hebben" }),
    }),
  ),
});

export const thingKind = codeOf(thingKinds, "Wat het is");
export const thing = named(
  "SearchThing",
  "Een motie, partner, editie of iets anders dat een zoekvraag noemt, naast pilots",
  { kind: thingKind, label: told("Hoe het heet") },
);

export const lead = named("SearchLead", "Een pagina die een zoekvraag beter beantwoordt dan haar treffers", {
  label: told("Wat er staat"),
});

const interpretation = named("SearchInterpretation", "Hoe een zoekvraag is begrepen", {
  keywords: listed(
    "Wat in een treffer moet staan; zinsdelen tussen aanhalingstekens, een min sluit uit",
    z.string(),
  ),
  ignored: listed(
    "Woorden waaraan een treffer niet hoeft te voldoen: geen pilot heeft alles wat is gevraagd, of het zijn er te veel. Ten hoogste 32 woorden worden gezocht en 8 onbekende verbeterd",
    z.string(),
  ),
  filters: listed(
    "Waarop is gefilterd",
    named("InterpretedFilter", "Een filter dat uit de zoekvraag is gelezen", {
      field: told("Naam van het veld"),
      value: told("De waarde; NOT ervoor bij een ontkenning"),
      phrase: told("De woorden van de vraag die het zeggen"),
      label: told("Veld en waarde in woorden voor lezers"),
    }),
  ),
  corrections: listed(
    "Woorden die als andere zijn gelezen",
    named("SearchCorrection", "Een woord dat als een ander is gelezen", {
      typed: told("Het woord als getypt"),
      read: listed("De woorden die ervoor gezocht zijn", z.string()),
    }),
  ),
});

export const engineKind = codeOf(engineKinds, "Wat de vraag beantwoordde");
/** What is told of an answer beside its hits: GraphQL and REST each make their own types of it. */
export const understood = {
  interpretation,
  facets: listed("Waarop verder te kiezen is, over alle treffers", facet),
  things: listed(
    "Partners, moties, edities, programma’s, portefeuilles en gemeenten die de vraag noemt",
    thing,
  ),
  leads: listed("Pagina’s waar de vraag heen leidt: moties in een staat, of pilots naast elkaar", lead),
  engine: engineKind,
  degraded: z
    .boolean()
    .meta({ description: "Of een reserve antwoordde, omdat de eerste keus het niet deed" }),
};
export const suggestions = listed("Vragen die wel iets kunnen vinden, als deze niets vond", z.string());
