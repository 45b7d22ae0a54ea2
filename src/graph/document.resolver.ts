import type { Awaitable } from "../read/awaitable.ts";
import type { DocumentRow } from "../read/rows.ts";
import type { GraphContext } from "./context.ts";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "./decorators.ts";
import { typeOf } from "./things/object-types.ts";

const Document = typeOf("Document");

/** What only a document has. */
@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: "Zoekt een document op; niets als het er niet is" })
  document(
    @Arg("sha256", () => String, { description: "SHA-256 van de bytes, hexadecimaal" }) sha256: string,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<DocumentRow | null> {
    return reader.byKey("Document", sha256.toLowerCase());
  }

  // A document is some hundred pages: it weighs as much as the values of a hundred reports.
  @FieldResolver(() => String, { description: "De hele tekst, zoals hij is ingelezen", complexity: 600 })
  text(@Root() { id }: DocumentRow, @Ctx() { reader }: GraphContext): Awaitable<string> {
    return reader.documentText(id);
  }
}
