import { z } from "zod";
import { schemaOf } from "../shape/schema.ts";
import { group, list, number, shape, string, text } from "../shape/shape.ts";
import { pilotsOnDay } from "../records/tables.ts";
import { facet, lead, suggestions, thing, understood } from "../../search/answer-schema.ts";
import { listFields } from "./endpoint.ts";

const highlight = shape("Highlight", "Waar de vraag in een veld gevonden is", [], {
  field: string("veld", "Naam van het veld", null),
  editions: list(string("editie", "Een editie die het zo zegt, de laatste eerst", null)),
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

const facetHere = facet
  .extend({
    label: told("Het veld in woorden"),
    parameter: told("De parameter die erop filtert; leeg als alleen de vraag dat kan").nullable(),
  })
  .meta(facet.meta() ?? {});

const thingHere = thing
  .extend({
    uri: told("Vast adres daarvan").meta({ format: "uri" }),
    municipality: told("CBS-code van de gemeente waar het van is; leeg voor een partner").nullable(),
  })
  .meta(thing.meta() ?? {});

const leadHere = lead
  .extend({ url: told("Het adres van de pagina").meta({ format: "uri" }) })
  .meta(lead.meta() ?? {});

/** What a search answers: all that GraphQL and the page tell of it. */
export const searchSchema = z
  .strictObject({
    ...listFields,
    ...understood,
    facets: z.array(facetHere).meta(understood.facets.meta() ?? {}),
    things: z.array(thingHere).meta(understood.things.meta() ?? {}),
    leads: z.array(leadHere).meta(understood.leads.meta() ?? {}),
    suggestions,
    items: z.array(schemaOf(hit)),
  })
  .meta({ id: "SearchAnswer", description: "Een bladzijde treffers, en hoe de vraag is begrepen" });
