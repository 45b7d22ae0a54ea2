import type { GraphQLResolveInfo } from "graphql";
import type { Source } from "../domain/condition.ts";
import { andThen } from "../read/awaitable.ts";
import { findMotions, oneOf } from "../read/find-thing.ts";
import { wholeBounds, type PageArgs } from "../read/page-request.ts";
import type { DocumentRow, EditionRow, MunicipalityRow, ProvenanceRow } from "../read/rows.ts";
import { connectionTo } from "./connections.ts";
import { municipalityArg, pageArgs, pageOf, type InMunicipality } from "./page.ts";
import type { GraphContext } from "./context.ts";
import { objectOf, optional, value, type Resolvers } from "./declare.ts";
import { withTexts } from "./report/report.resolver.ts";
import { typeOf } from "./things/object-types.ts";

const document: Resolvers = {
  of: typeOf("Document"),
  queries: {
    document: {
      ...optional(typeOf("Document"), "Zoekt een document op; niets als het er niet is"),
      args: { sha256: value(String, "SHA-256 van de bytes, hexadecimaal") },
      run: (_: null, { sha256 }: { sha256: string }, { reader }: GraphContext) =>
        reader.byKey("Document", sha256.toLowerCase()),
    },
  },
  fields: {
    text: {
      ...value(String, "De hele tekst, zoals hij is ingelezen"),
      // A document is some hundred pages: it weighs as much as the values of a hundred reports.
      extensions: { complexity: 600 },
      run: ({ id }: DocumentRow, _: object, { reader }: GraphContext) => reader.documentText(id),
    },
  },
};

const edition: Resolvers = {
  of: typeOf("Edition"),
  fields: {
    reports: {
      ...value([typeOf("Report")], "De rapporten in de editie, in de volgorde van het document"),
      run: ({ id }: EditionRow, _: object, { reader }: GraphContext, info: GraphQLResolveInfo) =>
        withTexts(reader.reportsOfEdition(id), (reports) => reports, info, reader),
    },
    changes: {
      ...value(connectionTo("Change"), "Wat er sinds de vorige editie is veranderd"),
      args: pageArgs(wholeBounds),
      extensions: { usualPage: wholeBounds.usual },
      run: ({ id }: EditionRow, args: PageArgs, context: GraphContext) =>
        pageOf<"Change">(context, { of: "Change", where: {}, under: { type: "Edition", id } }, args, {
          bounds: wholeBounds,
        }),
    },
    unread: {
      ...value([typeOf("UnreadLine")], "Regels van het document die in geen rapport terecht zijn gekomen"),
      run: ({ id }: EditionRow, _: object, { reader }: GraphContext) => reader.unread(id),
    },
  },
};

/** A motion is known by the number that its council gave it, which another council may have given too. */
const motion: Resolvers = {
  of: typeOf("Motion"),
  queries: {
    motion: {
      ...optional(
        typeOf("Motion"),
        "Zoekt een motie op aan haar nummer; niets als het er niet is, of niet in de gemeente die is genoemd",
      ),
      args: {
        number: value(String, "Nummer van de raad, zoals 1911-35; voor een motie zonder nummer haar slug"),
        ...municipalityArg,
      },
      run: (_: null, args: InMunicipality & { number: string }, { reader }: GraphContext) =>
        andThen(findMotions(reader, args.number, args.municipality), (motions) =>
          oneOf(reader, motions, args.municipality, `Motie “${args.number}”`),
        ),
    },
  },
};

const municipalityOfPilot: Source = { over: "pilot", path: "municipality" };

/** What only a municipality has: its pilots are not found through their reports. */
const municipality: Resolvers = {
  of: typeOf("Municipality"),
  fields: {
    pilots: {
      ...value(connectionTo("Pilot"), "De pilots van de gemeente, op naam"),
      args: pageArgs(),
      run: ({ id, key }: MunicipalityRow, args: PageArgs, context: GraphContext) => {
        const where = { source: municipalityOfPilot, values: [{ id, key }] };
        return pageOf<"Pilot">(context, { of: "Pilot", where, under: null }, args);
      },
    },
  },
};

const Correction = objectOf("Correction", "Een woord dat de tekstherkenning had beschadigd", {
  printed: value(String, "Zoals het er staat"),
  read: value(String, "Zoals gelezen"),
});

const provenance: Resolvers = {
  of: typeOf("Provenance"),
  fields: {
    corrections: {
      ...value([Correction], "Woorden die bij het lezen zijn hersteld"),
      run: ({ corrections }: ProvenanceRow) => corrections,
    },
  },
};

export const ownFields: readonly Resolvers[] = [document, edition, motion, municipality, provenance];
