import { ChangeSchema } from "./change/change.entity.ts";
import { DatasetSchema } from "./dataset/dataset.entity.ts";
import { EventSchema } from "./dataset/event.entity.ts";
import { DocumentSchema } from "./document/document.entity.ts";
import { EditionSchema } from "./edition/edition.entity.ts";
import { UnreadLineSchema } from "./edition/unread-line.entity.ts";
import { MotionSchema } from "./motion/motion.entity.ts";
import { MunicipalitySchema } from "./municipality/municipality.entity.ts";
import { PartnerSchema } from "./partner/partner.entity.ts";
import { PilotNameSchema } from "./pilot/pilot-name.entity.ts";
import { PilotSchema } from "./pilot/pilot.entity.ts";
import { PortfolioSchema } from "./portfolio/portfolio.entity.ts";
import { ProgrammeSchema } from "./programme/programme.entity.ts";
import { ProvenanceSchema } from "./provenance/provenance.entity.ts";
import {
  AmountMentionSchema,
  MemoMentionSchema,
  MotionMentionSchema,
  OriginMentionSchema,
  PartnerMentionSchema,
} from "./report/mentions.entity.ts";
import { ReportSchema } from "./report/report.entity.ts";

/** Every entity of the graph, listed so that nothing is looked for on disk. */
export const entities = [
  MunicipalitySchema,
  DocumentSchema,
  MotionSchema,
  PartnerSchema,
  ProgrammeSchema,
  PortfolioSchema,
  EditionSchema,
  UnreadLineSchema,
  PilotSchema,
  ReportSchema,
  PilotNameSchema,
  OriginMentionSchema,
  MotionMentionSchema,
  PartnerMentionSchema,
  MemoMentionSchema,
  AmountMentionSchema,
  ProvenanceSchema,
  ChangeSchema,
  DatasetSchema,
  EventSchema,
] as const;
