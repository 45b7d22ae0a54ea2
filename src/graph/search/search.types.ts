import { Field, Float, Int, ObjectType } from "../decorators.ts";
import { enumOf } from "../enums.ts";
import { PageInfo } from "../page.ts";
import { typeOf } from "../things/object-types.ts";
import type { PilotRow } from "../../read/rows.ts";
import { orders } from "../../search/condition.ts";
import { engineKinds } from "../../search/engine.ts";
import { thingKinds, type ThingKind } from "../../search/things.ts";
import { suggestionKinds } from "../../search/suggestions.ts";

export const EngineEnum = enumOf("SearchEngine", "Wat een zoekvraag beantwoordt", engineKinds);
export const ThingEnum = enumOf("SearchThingKind", "Waarvan een vraag een naam noemt", thingKinds);
export const OrderEnum = enumOf(
  "SearchOrder",
  "Waarop treffers geordend zijn, in plaats van hoe goed ze passen; wat geen waarde heeft staat achteraan",
  Object.fromEntries(Object.entries(orders).map(([order, { label }]) => [order, label])),
);
export const SuggestionEnum = enumOf("SuggestionKind", "Wat een suggestie is", suggestionKinds);

@ObjectType({ description: "Waar een treffer de gezochte woorden heeft", simpleResolvers: true })
export class SearchHighlight {
  @Field(() => String, { description: "Naam van het veld van het rapport" })
  readonly field!: string;

  @Field(() => [String], {
    description:
      "Stukken tekst als HTML: de woorden staan tussen <mark> en </mark>, al het andere is onschadelijk gemaakt",
  })
  readonly fragments!: readonly string[];
}

@ObjectType({ description: "Een treffer", simpleResolvers: true })
export class SearchHit {
  @Field(() => String, { description: "Plaats in de lijst, om met after verder te bladeren" })
  readonly cursor!: string;

  @Field(() => Float, {
    description: "Hoe goed de pilot past: hoe hoger, hoe beter; alleen te vergelijken binnen één antwoord",
  })
  readonly score!: number;

  @Field(() => typeOf("Pilot"), { description: "De pilot" })
  readonly node!: PilotRow;
}

@ObjectType("SearchFacetValue", {
  description: "Een waarde waarop verder te kiezen is",
  simpleResolvers: true,
})
export class FacetValueType {
  @Field(() => String, { description: "Slug of code, zoals het filter haar wil" })
  readonly value!: string;

  @Field(() => String, { description: "Woorden voor lezers" })
  readonly label!: string;

  @Field(() => Int, { description: "Hoeveel treffers de waarde hebben" })
  readonly count!: number;
}

@ObjectType("SearchFacet", { description: "Een veld waarop verder te kiezen is", simpleResolvers: true })
export class FacetType {
  @Field(() => String, { description: "Naam van het veld" })
  readonly field!: string;

  @Field(() => [FacetValueType], { description: "De waarden onder alle treffers, de talrijkste eerst" })
  readonly values!: readonly FacetValueType[];
}

@ObjectType({ description: "Een filter dat uit de zoekvraag is gelezen", simpleResolvers: true })
export class InterpretedFilter {
  @Field(() => String, { description: "Naam van het veld" })
  readonly field!: string;

  @Field(() => String, { description: "De waarde; NOT ervoor bij een ontkenning" })
  readonly value!: string;

  @Field(() => String, { description: "De woorden van de vraag die het zeggen" })
  readonly phrase!: string;

  @Field(() => String, { description: "Veld en waarde in woorden voor lezers" })
  readonly label!: string;
}

@ObjectType({ description: "Een woord dat als een ander is gelezen", simpleResolvers: true })
export class SearchCorrection {
  @Field(() => String, { description: "Het woord als getypt" })
  readonly typed!: string;

  @Field(() => [String], { description: "De woorden die ervoor gezocht zijn" })
  readonly read!: readonly string[];
}

@ObjectType({ description: "Hoe een zoekvraag is begrepen", simpleResolvers: true })
export class SearchInterpretation {
  @Field(() => [String], {
    description: "Wat in een treffer moet staan; zinsdelen tussen aanhalingstekens, een min sluit uit",
  })
  readonly keywords!: readonly string[];

  @Field(() => [String], {
    description:
      "Woorden die niet zijn gebruikt: geen pilot heeft ze, of het zijn er te veel. Ten hoogste 32 woorden worden gezocht en 8 onbekende verbeterd",
  })
  readonly ignored!: readonly string[];

  @Field(() => [InterpretedFilter], { description: "Waarop is gefilterd" })
  readonly filters!: readonly InterpretedFilter[];

  @Field(() => [SearchCorrection], { description: "Woorden die als andere zijn gelezen" })
  readonly corrections!: readonly SearchCorrection[];
}

@ObjectType({
  description: "Een motie, partner, editie of iets anders dat een zoekvraag noemt, naast pilots",
  simpleResolvers: true,
})
export class SearchThing {
  @Field(() => ThingEnum, { description: "Wat het is" })
  readonly kind!: ThingKind;

  @Field(() => String, { description: "Hoe het heet" })
  readonly label!: string;

  readonly key!: string;

  readonly municipalityCode!: string | null;
}

@ObjectType({ description: "Een bladzijde van de treffers van een zoekvraag", simpleResolvers: true })
export class SearchResult {
  @Field(() => Int, { description: "Hoeveel pilots passen" })
  readonly totalCount!: number;

  @Field(() => [SearchThing], {
    description: "Partners, moties, edities, programma’s, portefeuilles en gemeenten die de vraag noemt",
  })
  readonly things!: readonly SearchThing[];

  @Field(() => [SearchHit], { description: "De treffers op deze bladzijde, de beste eerst" })
  readonly edges!: readonly SearchHit[];

  @Field(() => PageInfo, { description: "Waar deze bladzijde in de lijst staat" })
  readonly pageInfo!: PageInfo;

  @Field(() => [FacetType], { description: "Waarop verder te kiezen is, over alle treffers" })
  readonly facets!: readonly FacetType[];

  @Field(() => SearchInterpretation, { description: "Hoe de vraag is begrepen" })
  readonly interpretation!: SearchInterpretation;

  @Field(() => [String], { description: "Vragen die wel iets kunnen vinden, als deze niets vond" })
  readonly suggestions!: readonly string[];

  @Field(() => EngineEnum, { description: "Wat de vraag beantwoordde" })
  readonly engine!: keyof typeof engineKinds;

  @Field(() => Boolean, { description: "Of een reserve antwoordde, omdat de eerste keus het niet deed" })
  readonly degraded!: boolean;
}

@ObjectType("Suggestion", { description: "Waar een begonnen zoekvraag heen kan gaan", simpleResolvers: true })
export class SuggestionType {
  @Field(() => String, { description: "De woorden om te tonen en op te zoeken" })
  readonly text!: string;

  @Field(() => SuggestionEnum, { description: "Wat het is" })
  readonly kind!: keyof typeof suggestionKinds;

  @Field(() => String, { nullable: true, description: "Slug van wat het is; niets bij een los woord" })
  readonly slug!: string | null;

  readonly key!: string | null;

  readonly municipality!: string | null;
}
