/** The months, January first: each by its name and the ways to shorten it. */
export const monthNames: readonly (readonly [name: string, ...short: string[]])[] = [
  ["januari", "jan"],
  ["februari", "feb", "febr"],
  ["maart", "mrt", "mar"],
  ["april", "apr"],
  ["mei"],
  ["juni", "jun"],
  ["juli", "jul"],
  ["augustus", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "okt"],
  ["november", "nov"],
  ["december", "dec"],
];

/** The names in full, as alternatives of a pattern. */
export const anyMonthName = monthNames.map(([name]) => name).join("|");
