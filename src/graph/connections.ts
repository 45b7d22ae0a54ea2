import { Change } from "../database/entities/change.entity.ts";
import { connectionOf } from "./connection.ts";
import { Motion } from "../database/entities/motion.entity.ts";
import { Partner } from "../database/entities/partner.entity.ts";
import { Pilot } from "../database/entities/pilot.entity.ts";
import { Report } from "../database/entities/report.entity.ts";

const [PilotConnection, PilotConnectionResolver] = connectionOf("Pilot", "pilots", () => Pilot);
const [ReportConnection, ReportConnectionResolver] = connectionOf("Report", "rapporten", () => Report);
const [ChangeConnection, ChangeConnectionResolver] = connectionOf("Change", "wijzigingen", () => Change);
const [MotionConnection, MotionConnectionResolver] = connectionOf("Motion", "moties", () => Motion);
const [PartnerConnection, PartnerConnectionResolver] = connectionOf("Partner", "partners", () => Partner);

/** What resolves them. */
export const connectionResolvers = [
  PilotConnectionResolver,
  ReportConnectionResolver,
  ChangeConnectionResolver,
  MotionConnectionResolver,
  PartnerConnectionResolver,
] as const;

export { ChangeConnection, MotionConnection, PartnerConnection, PilotConnection, ReportConnection };
