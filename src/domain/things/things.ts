import { Dataset, Event, FormerHeading, GivenAddress } from "./bookkeeping.ts";
import { Change } from "./change.ts";
import { Document } from "./document.ts";
import { DocumentDoubt, Doubt, Extra } from "./doubt.ts";
import { Edition } from "./edition.ts";
import {
  AmountMention,
  EndingMention,
  MemoMention,
  MotionMention,
  OriginMention,
  PartnerMention,
  SequelMention,
} from "./mentions.ts";
import { Motion } from "./motion.ts";
import { Municipality } from "./municipality.ts";
import { Partner } from "./partner.ts";
import { Pilot } from "./pilot.ts";
import { Portfolio } from "./portfolio.ts";
import { Programme } from "./programme.ts";
import { Provenance, UnreadLine } from "./provenance.ts";
import { Report } from "./report.ts";

/** Everything that is declared, by GraphQL type. What it is derived into walks over these. */
export const things = {
  Pilot,
  Report,
  Edition,
  Programme,
  Portfolio,
  Motion,
  Partner,
  Change,
  Document,
  Municipality,
  OriginMention,
  MotionMention,
  PartnerMention,
  MemoMention,
  AmountMention,
  SequelMention,
  EndingMention,
  Provenance,
  UnreadLine,
  Doubt,
  DocumentDoubt,
  Extra,
  FormerHeading,
  GivenAddress,
  Dataset,
  Event,
} as const;
export type Things = typeof things;
export type ThingName = keyof Things;
