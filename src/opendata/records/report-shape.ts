import type { Field, Fields, Kind } from "../../domain/field.ts";
import { mentionFields, type MentionField } from "../../domain/mention-fields.ts";
import { reportFields } from "../../domain/report-fields.ts";
import { motionRoles, originKinds, sequelKinds } from "../../domain/vocabularies.ts";
import {
  code,
  date,
  euros,
  group,
  groupOrNull,
  integer,
  list,
  orNull,
  shape,
  string,
  text,
} from "../shape/properties.ts";
import type { Property } from "../shape/shape.ts";
import {
  address,
  answer,
  editionReference,
  motionReference,
  partnerReference,
  period,
  pilotReference,
  portfolioReference,
  programmeReference,
} from "./reference-shapes.ts";

/** What a field of each kind is in a record. */
const propertyOfKind = {
  name: (f: Field) => text(f.label, f.description, f.rdf),
  text: (f: Field) => orNull(text(f.label, f.description, f.rdf)),
  period: (f: Field) => groupOrNull(f.label, f.description, f.rdf, period),
  answer: (f: Field) => group(f.label, f.description, f.rdf, answer),
  programme: (f: Field) => groupOrNull(f.label, f.description, f.rdf, programmeReference),
  portfolio: (f: Field) => groupOrNull(f.label, f.description, f.rdf, portfolioReference),
} satisfies Record<Kind, (field: Field) => Property>;

type PropertiesOf<F extends Fields> = {
  readonly [N in keyof F]: F[N] extends Field<infer K> ? ReturnType<(typeof propertyOfKind)[K]> : never;
};
const propertiesOf = <F extends Fields>(fields: F): PropertiesOf<F> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, propertyOfKind[field.kind](field)]),
  ) as PropertiesOf<F>;

const quote = text("citaat", "De gedrukte woorden", "oogst:quote");

/** One mention in each list. */
export const mentionShapes = {
  origins: shape("Origin", "Waarom een pilot bestaat", ["oogst:Origin"], {
    kind: code("soort", "Wat de aanleiding was", "oogst:kind", "OriginKind", originKinds),
    quote,
    motion: groupOrNull("Motie", "De motie die de aanleiding was", "oogst:motion", motionReference),
  }),
  motions: shape("MotionMention", "Een motie in een rapport", ["oogst:MotionMention"], {
    role: code("rol", "Wat de motie met de pilot te maken heeft", "oogst:role", "MotionRole", motionRoles),
    quote,
    motion: group("Motie", "De motie", "oogst:motion", motionReference),
  }),
  partners: shape("PartnerMention", "Een partner in een rapport", ["oogst:PartnerMention"], {
    quote,
    printed: text("zoals gedrukt", "De spelling in de tekst", "oogst:printed"),
    partner: group("Partner", "De organisatie", "oogst:partner", partnerReference),
  }),
  memos: shape("Memo", "Een raadsmemo in een rapport", ["oogst:Memo"], {
    number: string("nummer", "Nummer van het memo", "dct:identifier"),
    date: orNull(date("datum", "Datum van het memo", "dct:date")),
    quote,
  }),
  amounts: shape("Amount", "Een bedrag in een rapport", ["oogst:Amount"], {
    euros: euros("euro", "Het bedrag in euro’s", "oogst:euros"),
    quote,
  }),
  sequels: shape("Sequel", "Wat er van een pilot is geworden", ["oogst:Sequel"], {
    kind: code("soort", "Wat er van de pilot is geworden", "oogst:kind", "SequelKind", sequelKinds),
    quote,
  }),
} as const satisfies Record<MentionField, unknown>;

const notesOf = (field: MentionField): readonly [string, string, string] => {
  const { label, description, rdf } = mentionFields[field];
  return [label, description, rdf];
};

export const report = shape("Report", "Wat een editie over een pilot zegt", ["oogst:Report"], {
  uri: address,
  pilot: group("Pilot", "De pilot", "oogst:pilot", pilotReference),
  edition: group("Editie", "De editie", "oogst:edition", editionReference),
  position: integer("Plaats in het document", "Volgorde in het document, vanaf 0", "oogst:position"),
  heading: text("Kop", "Kop van het hoofdstuk, zoals gedrukt", "oogst:heading"),
  ...propertiesOf(reportFields),
  origins: list(group(...notesOf("origins"), mentionShapes.origins), "kind"),
  motions: list(group(...notesOf("motions"), mentionShapes.motions), "motion.slug"),
  partners: list(group(...notesOf("partners"), mentionShapes.partners), "partner.name"),
  memos: list(group(...notesOf("memos"), mentionShapes.memos), "number"),
  amounts: list(group(...notesOf("amounts"), mentionShapes.amounts), "euros"),
  sequels: list(group(...notesOf("sequels"), mentionShapes.sequels), "kind"),
});
