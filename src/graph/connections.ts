import { Change } from "./change/change.entity.ts";
import { connectionOf } from "./connection.ts";
import { Motion } from "./motion/motion.entity.ts";
import { Partner } from "./partner/partner.entity.ts";
import { Pilot } from "./pilot/pilot.entity.ts";
import { Report } from "./report/report.entity.ts";

export const PilotConnection = connectionOf("Pilot", "pilots", () => Pilot);
export const ReportConnection = connectionOf("Report", "rapporten", () => Report);
export const ChangeConnection = connectionOf("Change", "wijzigingen", () => Change);
export const MotionConnection = connectionOf("Motion", "moties", () => Motion);
export const PartnerConnection = connectionOf("Partner", "partners", () => Partner);
