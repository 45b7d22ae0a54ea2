import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { isDay, readMoment } from "../domain/day.ts";
import { InputError } from "../domain/faults.ts";

/** Makes a scalar that travels as text; `read` gives the normal form of the text, or null when it is no such thing. */
const textScalar = (name: string, description: string, read: (text: string) => string | null) => {
  const parseValue = (value: unknown): string => {
    const text = typeof value === "string" ? read(value) : null;
    if (text !== null) return text;
    const refused = JSON.stringify(value);
    const originalError = new InputError({
      nl: `${refused} is geen ${name}: ${description}`,
      en: `${refused} is no ${name}`,
    });
    // GraphQL passes on its own errors as they are; before all others it would say in English what it expected.
    throw new GraphQLError(originalError.message, { originalError });
  };
  return new GraphQLScalarType<string, unknown>({
    name,
    description,
    serialize: (value) => value,
    parseValue,
    parseLiteral: (node: ValueNode) => parseValue(node.kind === Kind.STRING ? node.value : undefined),
  });
};

export const DateScalar = textScalar(
  "Date",
  "Een dag, geschreven als JJJJ-MM-DD, zoals 2025-12-31",
  (text) => (isDay(text) ? text : null),
);

export const DateTimeScalar = textScalar(
  "DateTime",
  "Een tijdstip met tijdzone volgens RFC 3339, zoals 2025-12-31T23:59:59Z; antwoorden staan in UTC",
  (text) => {
    const time = readMoment(text);
    if (time === null) return null;
    const moment = new Date(time).toISOString();
    // An offset can carry a moment over the edge of what has four digits.
    return /^(?!0000)\d{4}-/.test(moment) ? moment : null;
  },
);

export const EurosScalar = textScalar(
  "Euros",
  "Een bedrag in euro’s als decimaal getal met twee cijfers achter de punt, zoals 339225.00",
  (text) => (/^-?\d{1,18}\.\d{2}$/.test(text) ? text : null),
);
