import { ChangeSchema } from "./entities/change.entity.ts";
import { DatasetSchema } from "./entities/dataset.entity.ts";
import { EventSchema } from "./entities/event.entity.ts";
import { DocumentSchema } from "./entities/document.entity.ts";
import { EditionSchema } from "./entities/edition.entity.ts";
import { UnreadLineSchema } from "./entities/unread-line.entity.ts";
import { MotionSchema } from "./entities/motion.entity.ts";
import { MunicipalitySchema } from "./entities/municipality.entity.ts";
import { PartnerSchema } from "./entities/partner.entity.ts";
import { PilotNameSchema } from "./entities/pilot-name.entity.ts";
import { PilotSchema } from "./entities/pilot.entity.ts";
import { PortfolioSchema } from "./entities/portfolio.entity.ts";
import { ProgrammeSchema } from "./entities/programme.entity.ts";
import { ProvenanceSchema } from "./entities/provenance.entity.ts";
import {
  AmountMentionSchema,
  MemoMentionSchema,
  MotionMentionSchema,
  OriginMentionSchema,
  PartnerMentionSchema,
  SequelMentionSchema,
} from "./entities/mentions.entity.ts";
import { ReportSchema } from "./entities/report.entity.ts";

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
  SequelMentionSchema,
  ProvenanceSchema,
  ChangeSchema,
  DatasetSchema,
  EventSchema,
] as const;
