import type { Organisation } from "../../domain/organisation.ts";
import type { Assets } from "../assets.ts";

/** What stands around every page. */
export interface Around {
  readonly publicUrl: string;
  readonly assets: Assets;
  readonly organisation: Organisation;
  /** ISO date. */
  readonly today: string;
}
