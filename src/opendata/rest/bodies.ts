import type { Table } from "../formats/format.ts";
import type { DataRecord } from "../shape/shape.ts";

/** Records that are at hand, as a table. */
export const tableWith = (
  { name, title, shape }: Omit<Table, "pages">,
  records: readonly DataRecord[],
): Table => ({
  name,
  title,
  shape,
  pages: async function* pages() {
    yield records;
  },
});

/** The whole of what is written, for an answer that is small. */
export async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of pieces) chunks.push(chunk);
  return Buffer.concat(chunks);
}
