import type {
  OrderDirection as OrderDirectionKey,
  PilotOrderField as PilotOrderFieldKey,
  OriginKind as OriginKindKey,
  PilotStatus as PilotStatusKey,
  Verdict as VerdictKey,
} from "../../domain/vocabularies.ts";
import type { PilotFilter } from "../../read/pilot-filter.ts";
import { Field, InputType } from "../decorators.ts";
import { OrderDirection, OriginKind, PilotOrderField, PilotStatus, Verdict } from "../enums.ts";
import { DateScalar, DateTimeScalar } from "../scalars.ts";

type Optional<T> = T | null;

@InputType("PilotFilter", {
  description:
    "Welke pilots: alle onderdelen moeten passen, en van elk onderdeel een van de waarden; een onderdeel zonder waarden telt niet mee",
})
export class PilotFilterInput implements PilotFilter {
  @Field(() => [String], {
    nullable: true,
    description: "Slugs van edities waarvan er een over de pilot rapporteert",
  })
  editions?: Optional<string[]>;

  @Field(() => [String], {
    nullable: true,
    description: "Slugs van programma’s waar de pilot in een rapport onder valt",
  })
  programmes?: Optional<string[]>;

  @Field(() => [String], {
    nullable: true,
    description: "Slugs van portefeuilles waar de pilot in een rapport onder valt",
  })
  portfolios?: Optional<string[]>;

  @Field(() => [String], {
    nullable: true,
    description: "Slugs van partners die een rapport over de pilot noemt",
  })
  partners?: Optional<string[]>;

  @Field(() => [String], {
    nullable: true,
    description: "Nummers of slugs van moties die een rapport over de pilot noemt",
  })
  motions?: Optional<string[]>;

  @Field(() => [OriginKind], {
    nullable: true,
    description: "Redenen waarom de pilot bestaat, volgens een van zijn rapporten",
  })
  origins?: Optional<OriginKindKey[]>;

  @Field(() => [Verdict], {
    nullable: true,
    description: "Oordelen over het succes van de pilot in zijn laatste rapport",
  })
  verdicts?: Optional<VerdictKey[]>;

  @Field(() => [PilotStatus], {
    nullable: true,
    description: "Waar de pilot vandaag staat, volgens zijn laatste rapport",
  })
  statuses?: Optional<PilotStatusKey[]>;

  @Field(() => [String], { nullable: true, description: "CBS-codes van gemeenten, zoals GM0637" })
  municipalities?: Optional<string[]>;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Een dag waarop de pilot loopt, volgens zijn laatste rapport",
  })
  runningOn?: Optional<string>;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Alleen pilots waaraan sinds dit tijdstip iets is veranderd",
  })
  updatedSince?: Optional<string>;
}

@InputType({ description: "De volgorde van pilots; wat geen waarde heeft staat achteraan" })
export class PilotOrder {
  @Field(() => PilotOrderField, { description: "Waarop geordend wordt" })
  field!: PilotOrderFieldKey;

  @Field(() => OrderDirection, { defaultValue: "ASC", description: "De richting van de volgorde" })
  direction!: OrderDirectionKey;
}
