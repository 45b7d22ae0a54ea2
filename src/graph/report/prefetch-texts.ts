import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from "graphql";
import { reportFields } from "../../domain/report-fields.ts";
import { andThen, type Awaitable } from "../../read/awaitable.ts";
import type { GraphReader } from "../../read/reader.ts";
import type { ReportRow } from "../../read/rows.ts";

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
const asks = (node: FieldNode, info: GraphQLResolveInfo): boolean => {
  const judged = known.get(node) ?? asksText(node.selectionSet, info);
  known.set(node, judged);
  return judged;
};

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
