import { keyOf } from "../../domain/addresses.ts";
import { allOf, andThen, type Awaitable } from "../../read/awaitable.ts";
import { findNamed, oneOf } from "../../read/find-thing.ts";
import type { PageArgs } from "../../read/page-request.ts";
import type { PilotFilter } from "../../read/pilot-filter.ts";
import type { PilotRow, ReportRow } from "../../read/rows.ts";
import { reportsOf, selectPilots } from "../../read/select-pilots.ts";
import { connectionTo } from "../connections.ts";
import { municipalityArg, pageArgs, pageOf, type InMunicipality } from "../page.ts";
import type { GraphContext } from "../context.ts";
import { optional, value, type Resolvers } from "../declare.ts";
import { PilotFilterInput } from "../pilot/pilot-filter.input.ts";
import { typeOf } from "../things/object-types.ts";
import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from "graphql";
import { reportFields } from "../../domain/report-fields.ts";
import type { GraphReader } from "../../read/reader.ts";

interface ReportArgs extends InMunicipality {
  readonly edition: string;
  readonly pilot: string;
}

export const report: Resolvers = {
  of: typeOf("Report"),
  queries: {
    report: {
      ...optional(
        typeOf("Report"),
        "Wat een editie over een pilot zegt; niets als zij dat niet doet, of van een andere gemeente is",
      ),
      args: {
        edition: value(String, "Slug van de editie"),
        pilot: value(String, "Slug van de pilot"),
        ...municipalityArg,
      },
      run: (_: null, { edition, pilot, municipality }: ReportArgs, { reader }: GraphContext) => {
        const both = allOf([
          findNamed(reader, "Edition", edition, municipality),
          findNamed(reader, "Pilot", pilot, municipality),
        ]);
        return andThen(both, ([editions, pilots]) => {
          const editionIn = new Map(editions.map((row) => [row.municipalityId, row.key]));
          const shared = pilots.filter((row) =>
            editionIn.has((row as PilotRow).municipalityId),
          ) as PilotRow[];
          return andThen(
            oneOf(reader, shared, municipality, `Editie “${edition}” met pilot “${pilot}”`),
            (row) =>
              row === null
                ? null
                : reader.byKey("Report", keyOf(editionIn.get(row.municipalityId) ?? "", row.slug)),
          );
        });
      },
    },
    reports: {
      ...optional(
        connectionTo("Report"),
        "De rapporten over pilots die aan een filter voldoen, laatste editie eerst; met edities in het filter alleen de rapporten daaruit",
      ),
      args: {
        filter: optional(PilotFilterInput, "Over welke pilots; alle, als het ontbreekt"),
        ...pageArgs(),
      },
      run: (_: null, args: PageArgs & { filter?: PilotFilter | null }, context: GraphContext) =>
        andThen(selectPilots(args.filter, context), (found) =>
          pageOf<"Report">(context, { of: "Report", where: reportsOf(found), under: null }, args, {
            ahead: withTexts,
          }),
        ),
    },
  },
};

const kindOf = new Map<string, string>(Object.entries(reportFields).map(([name, { kind }]) => [name, kind]));

/** Whether a selection asks a report for a long text: a field of that kind, or the text of an answer. */
function asksText(set: SelectionSetNode | undefined, info: GraphQLResolveInfo, inAnswer = false): boolean {
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return asksText(info.fragments[selection.name.value]?.selectionSet, info, inAnswer);
    if (selection.kind === Kind.INLINE_FRAGMENT) return asksText(selection.selectionSet, info, inAnswer);
    const name = selection.name.value;
    if (inAnswer) return name === "text";
    const kind = kindOf.get(name);
    if (kind === "answer") return asksText(selection.selectionSet, info, true);
    // The edges of a list stand between it and its reports.
    return kind === "text" || (name === "node" && asksText(selection.selectionSet, info));
  });
}

/** What a field asks; a question that comes again has the same nodes. */
const known = new WeakMap<FieldNode, boolean>();
const asks = (node: FieldNode, info: GraphQLResolveInfo): boolean =>
  known.getOrInsertComputed(node, ({ selectionSet }) => asksText(selectionSet, info));

/**
 * Reports, after their long texts were read if the question asks for any: fields whose values are at hand cost a
 * fraction of fields that each wait for one.
 */
export const withTexts = <R>(
  reports: Awaitable<R>,
  rowsOf: (reports: R) => readonly ReportRow[],
  info: GraphQLResolveInfo,
  reader: GraphReader,
): Awaitable<R> =>
  info.fieldNodes.some((node) => asks(node, info))
    ? andThen(reports, (read) => andThen(reader.holdTexts(rowsOf(read).map(({ id }) => id)), () => read))
    : reports;
