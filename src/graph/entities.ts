import { Change } from "./change/change.entity.ts";
import { Dataset } from "./dataset/dataset.entity.ts";
import { Event } from "./dataset/event.entity.ts";
import { Document } from "./document/document.entity.ts";
import { Edition } from "./edition/edition.entity.ts";
import { UnreadLine } from "./edition/unread-line.entity.ts";
import { Motion } from "./motion/motion.entity.ts";
import { Municipality } from "./municipality/municipality.entity.ts";
import { Partner } from "./partner/partner.entity.ts";
import { PilotName } from "./pilot/pilot-name.entity.ts";
import { Pilot } from "./pilot/pilot.entity.ts";
import { Portfolio } from "./portfolio/portfolio.entity.ts";
import { Programme } from "./programme/programme.entity.ts";
import { Provenance } from "./provenance/provenance.entity.ts";
import {
  AmountMention,
  MemoMention,
  MotionMention,
  OriginMention,
  PartnerMention,
} from "./report/mentions.entity.ts";
import { Report } from "./report/report.entity.ts";

/** Every entity of the graph, listed so that nothing is looked for on disk. */
export const entities = [
  Municipality,
  Document,
  Motion,
  Partner,
  Programme,
  Portfolio,
  Edition,
  UnreadLine,
  Pilot,
  Report,
  PilotName,
  OriginMention,
  MotionMention,
  PartnerMention,
  MemoMention,
  AmountMention,
  Provenance,
  Change,
  Dataset,
  Event,
] as const;
