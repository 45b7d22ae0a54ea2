import { ChangeSideResolver } from "./change/change-side.type.ts";
import { ChangeResolver } from "./change/change.resolver.ts";
import { connectionResolvers } from "./connections.ts";
import { DatasetResolver } from "./dataset/dataset.resolver.ts";
import { DocumentResolver } from "./document/document.resolver.ts";
import { EditionResolver } from "./edition/edition.resolver.ts";
import { MotionResolver } from "./motion/motion.resolver.ts";
import { MunicipalityResolver } from "./municipality/municipality.resolver.ts";
import { NodeResolver } from "./node/node.resolver.ts";
import { PartnerResolver } from "./partner/partner.resolver.ts";
import { PilotResolver } from "./pilot/pilot.resolver.ts";
import { PortfolioResolver } from "./portfolio/portfolio.resolver.ts";
import { ProgrammeResolver } from "./programme/programme.resolver.ts";
import { ProvenanceResolver } from "./provenance/provenance.resolver.ts";
import { AnswerResolver } from "./report/answer.type.ts";
import { ReportResolver } from "./report/report.resolver.ts";

/** Every resolver of the graph. */
export const graphResolvers = [
  PilotResolver,
  ReportResolver,
  AnswerResolver,
  ProvenanceResolver,
  EditionResolver,
  DocumentResolver,
  ProgrammeResolver,
  PortfolioResolver,
  MotionResolver,
  PartnerResolver,
  MunicipalityResolver,
  ChangeResolver,
  ChangeSideResolver,
  DatasetResolver,
  NodeResolver,
  ...connectionResolvers,
] as const;
