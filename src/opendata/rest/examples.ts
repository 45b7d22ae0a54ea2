import type { NodeType } from "../../domain/global-id.ts";
import type { GraphReader } from "../../read/reader.ts";
import { pageOf } from "../records/rows.ts";
import { listedTypes } from "../records/tables.ts";

/** The key of a thing of each type, as far as there is one: a description whose examples can be asked for. */
export type Examples = Readonly<Partial<Record<NodeType, string>>>;

export async function readExamples(reader: GraphReader): Promise<Examples> {
  const found = await Promise.all(
    listedTypes.map(async (of) => {
      const { rows } = await pageOf(reader, { of }, null, 1);
      return rows.map(({ row }) => [of, row.key] as const);
    }),
  );
  const [edition] = await reader.all("Edition");
  return {
    ...Object.fromEntries(found.flat()),
    ...(edition === undefined ? {} : { Document: edition.documentId, Municipality: edition.municipalityId }),
  };
}
