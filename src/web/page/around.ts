import type { Organisation } from "../../domain/organisation.ts";
import type { MunicipalityRow } from "../../read/rows.ts";
import type { Assets } from "../assets.ts";

/** What stands around every page. */
export interface Around {
  readonly publicUrl: string;
  readonly assets: Assets;
  readonly organisation: Organisation;
  /** Those that there are pilots of, by name. */
  readonly municipalities: readonly MunicipalityRow[];
  /** ISO date. */
  readonly today: string;
}
