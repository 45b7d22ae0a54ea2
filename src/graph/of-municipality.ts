import type { Row } from "../read/rows.ts";
import { Arg } from "./decorators.ts";

/** A row of a thing that belongs to a municipality. */
export interface MunicipalRow extends Row {
  readonly municipalityId: string;
}

/** The argument that says whose thing is meant. */
export const municipalityArg = (): ReturnType<typeof Arg> =>
  Arg("municipality", () => String, {
    nullable: true,
    description: "CBS-code van de gemeente, zoals GM0637; mag weg",
  });

/** The row, unless another municipality was named than the one it belongs to. */
export const ofMunicipality = <R extends MunicipalRow>(
  row: R | null,
  code: string | null | undefined,
): R | null => (row === null || !code || row.municipalityId === code ? row : null);
