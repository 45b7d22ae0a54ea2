import { registerEnumType } from "./decorators.ts";
import {
  changeKinds,
  editionKinds,
  layouts,
  methods,
  motionRoles,
  orderDirections,
  originKinds,
  partnerKinds,
  periodBounds,
  periodParts,
  pilotOrders,
  pilotStatuses,
  precisions,
  sequelKinds,
  verdicts,
} from "../domain/vocabularies.ts";

/** Makes the GraphQL enum of a vocabulary; the Dutch words of the keys are their descriptions. */
export function enumOf<V extends Record<string, string>>(name: string, description: string, vocabulary: V) {
  const values = Object.fromEntries(Object.keys(vocabulary).map((key) => [key, key])) as {
    [K in keyof V & string]: K;
  };
  const valuesConfig = Object.fromEntries(
    Object.entries(vocabulary).map(([key, words]) => [
      key,
      { description: words.charAt(0).toUpperCase() + words.slice(1) },
    ]),
  ) as { [K in keyof V & string]: { description: string } };
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

export const Precision = enumOf("Precision", "Hoe precies een tijdstip bekend is", precisions);
export const PeriodPart = enumOf("PeriodPart", "Welk deel van een tijdvak bedoeld is", periodParts);
export const PeriodBound = enumOf("PeriodBound", "Hoe de woorden tot de dagen staan", periodBounds);
export const Verdict = enumOf("Verdict", "Het oordeel dat in een antwoord staat", verdicts);
export const MotionRole = enumOf("MotionRole", "Wat een motie met een pilot te maken heeft", motionRoles);
export const OriginKind = enumOf("OriginKind", "Waarom een pilot bestaat", originKinds);
export const PartnerKind = enumOf("PartnerKind", "Wat voor organisatie een partner is", partnerKinds);
export const SequelKind = enumOf("SequelKind", "Wat er van een pilot is geworden", sequelKinds);
export const EditionKind = enumOf(
  "EditionKind",
  "Het begrotingsstuk waar een editie bij hoort",
  editionKinds,
);
export const Method = enumOf("Method", "Hoe een waarde uit de gedrukte woorden is verkregen", methods);
export const PilotStatus = enumOf("PilotStatus", "Waar een pilot op een dag staat", pilotStatuses);
export const ChangeKind = enumOf("ChangeKind", "Wat er tussen twee edities verschilt", changeKinds);
export const Layout = enumOf("Layout", "Hoe een document is opgemaakt", layouts);

export const OrderDirection = enumOf("OrderDirection", "De richting van een volgorde", orderDirections);
export const PilotOrderField = enumOf("PilotOrderField", "Waarop pilots geordend worden", pilotOrders);
