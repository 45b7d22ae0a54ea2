import { isObjectType, type GraphQLSchema } from "graphql";
import { reportFields } from "../../domain/report-fields.ts";

/** What a long text costs in points: it is read by itself, and as dear as so many short values. */
const longText = 30;

/** Has a question pay for the long texts of reports, and not for the values that are at hand. */
export function weighTexts(schema: GraphQLSchema): void {
  const report = schema.getType("Report");
  if (!isObjectType(report)) return;
  const fields = report.getFields();
  for (const [name, { kind }] of Object.entries(reportFields)) {
    const field = fields[name];
    if (kind === "text" && field) field.extensions = { ...field.extensions, complexity: longText };
  }
}
