import { Ctx, Field as Expose, FieldResolver, Root } from "../decorators.ts";
import type { Field, Fields, Kind } from "../../domain/field.ts";
import { andThen } from "../../read/awaitable.ts";
import type { GraphContext } from "../context.ts";
import { Period } from "../period.type.ts";
import { Portfolio } from "../../database/entities/portfolio.entity.ts";
import { Programme } from "../../database/entities/programme.entity.ts";
import type { LongField, ReportRow } from "../../read/rows.ts";
import { Answer } from "./answer.type.ts";

/** The GraphQL type of a field, by its kind. */
const typeOfKind = {
  name: { type: () => String, nullable: false },
  text: { type: () => String, nullable: true },
  period: { type: () => Period, nullable: true },
  answer: { type: () => Answer, nullable: false },
  programme: { type: () => Programme, nullable: true },
  portfolio: { type: () => Portfolio, nullable: true },
} satisfies Record<Kind, { type: () => unknown; nullable: boolean }>;

type Resolve = (name: string) => (report: ReportRow, context: GraphContext) => unknown;

/** What reads a field that is not in the row of a report, by its kind; null for what is. */
const resolverOfKind = {
  name: null,
  text:
    (name) =>
    ({ id }, { reader }) =>
      andThen(reader.reportTexts(id), (texts) => texts[name as LongField]),
  period: null,
  answer: null,
  programme:
    () =>
    ({ programmeId }, { reader }) =>
      programmeId === null ? null : reader.byId("Programme", programmeId),
  portfolio:
    () =>
    ({ portfolioId }, { reader }) =>
      portfolioId === null ? null : reader.byId("Portfolio", portfolioId),
} satisfies Record<Kind, Resolve | null>;

const entriesOf = (fields: Fields): [string, Field][] => Object.entries(fields);

/** Gives an object type a GraphQL field for each line of the registry. */
export const ExposeFields =
  (fields: Fields): ClassDecorator =>
  ({ prototype }) => {
    for (const [name, { kind, description }] of entriesOf(fields)) {
      const { type, nullable } = typeOfKind[kind];
      Expose(type, { nullable, description })(prototype as object, name);
    }
  };

/** Gives a resolver class a method for each field that is not in the row. */
export const ResolveFields =
  (fields: Fields): ClassDecorator =>
  (target) => {
    const prototype = target.prototype as Record<string, unknown>;
    for (const [name, { kind }] of entriesOf(fields)) {
      const resolve: Resolve | null = resolverOfKind[kind];
      if (!resolve) continue;
      prototype[name] = resolve(name);
      FieldResolver()(prototype, name, { value: prototype[name] });
      Root()(prototype, name, 0);
      Ctx()(prototype, name, 1);
    }
  };
