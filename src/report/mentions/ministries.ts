import { sectionsOf } from "../../dutch/word-lists.ts";

/** The Dutch ministries, each with what it is called for short. */
const ministries = sectionsOf("mentions").flatMap(({ heading, lines }) =>
  heading === "ministries" ? lines.map((line) => line.split("=")) : [],
);

/** Writes a ministry in full: "J&V" is "Ministerie van Justitie en Veiligheid". Null for a name of no ministry. */
export const ministryNamed = (printed: string): string | null => {
  const words = printed.replace(/\s+/gu, " ").toLowerCase();
  const found = ministries.find((names) => names.some((one) => one.toLowerCase() === words));
  return found === undefined ? null : `Ministerie van ${found[0]}`;
};

const withAnyBlank = (name: string): string => name.split(" ").map(RegExp.escape).join("\\s");
const longestFirst = (names: readonly string[]): string =>
  names
    .toSorted((one, other) => other.length - one.length)
    .map(withAnyBlank)
    .join("|");

/** Any name of a ministry after "ministerie van". */
export const anyMinistry = longestFirst(ministries.flat());

/** Abbreviations that mean nothing but a ministry, also without the word. */
export const ministryAbbreviations = longestFirst(
  ministries.flatMap(([, ...short]) =>
    short.filter((one) => /^[A-Z][A-Z&en]{2,}$/u.test(one) && one !== "FIN"),
  ),
);
