import { Change } from "./change/change.entity.ts";
import { connectionOf } from "./connection.ts";
import { Motion } from "./motion/motion.entity.ts";
import { Partner } from "./partner/partner.entity.ts";
import { Pilot } from "./pilot/pilot.entity.ts";
import { Report } from "./report/report.entity.ts";

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
