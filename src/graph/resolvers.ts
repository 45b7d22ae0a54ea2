import { ChangeSideResolver } from "./change/change-side.type.ts";
import { ChangeResolver } from "./change/change.resolver.ts";
import { connectionResolvers } from "./connections.ts";
import { DatasetResolver } from "./dataset/dataset.resolver.ts";
import { DocumentResolver } from "./document.resolver.ts";
import { EditionResolver } from "./edition.resolver.ts";
import { MotionResolver } from "./motion.resolver.ts";
import { MunicipalityResolver } from "./municipality.resolver.ts";
import { NodeResolver } from "./node/node.resolver.ts";
import { PilotResolver } from "./pilot/pilot.resolver.ts";
import { ProvenanceResolver } from "./provenance.resolver.ts";
import { ReportResolver } from "./report/report.resolver.ts";
import { fieldResolvers } from "./things/object-types.ts";
import { thingResolvers } from "./things/queries.ts";

/** Every resolver of the graph: those that follow from what is declared, and the fields that only one thing has. */
export const graphResolvers = [
  ...fieldResolvers,
  ...thingResolvers,
  ...connectionResolvers,
  PilotResolver,
  ReportResolver,
  ProvenanceResolver,
  EditionResolver,
  DocumentResolver,
  MotionResolver,
  MunicipalityResolver,
  ChangeResolver,
  ChangeSideResolver,
  DatasetResolver,
  NodeResolver,
] as const;
