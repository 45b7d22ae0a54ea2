import { andThen, type Awaitable } from "../../read/awaitable.ts";
import type { GraphContext } from "../context.ts";
import { Ctx, FieldResolver, Resolver, Root } from "../decorators.ts";
import { Document } from "../../database/entities/document.entity.ts";
import type { DocumentRow, ProvenanceRow } from "../../read/rows.ts";
import { Provenance } from "../../database/entities/provenance.entity.ts";

@Resolver(() => Provenance)
export class ProvenanceResolver {
  @FieldResolver(() => Document, { description: "Het document waar de plaats in ligt" })
  document(
    @Root() { editionId }: ProvenanceRow,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<DocumentRow | null> {
    return andThen(reader.byId("Edition", editionId), (edition) =>
      edition ? reader.byId("Document", edition.documentId) : null,
    );
  }
}
