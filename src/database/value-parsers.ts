const asPrinted = (text: string): string => text;
const asList = (text: string): string[] => text.slice(1, -1).split(",");

const eightByteInteger = 20;
/** date, timestamp, timestamptz, interval; and lists of them. */
const times = [1082, 1114, 1184, 1186];
const listsOfTimes = [1182, 1115, 1185, 1187];

/**
 * What connections beside MikroORM's own give for values, by the number of their type: what MikroORM gives. Dates, times
 * and eight-byte integers are text.
 */
export const valueParsers: Readonly<Record<number, (text: string) => unknown>> = Object.fromEntries([
  ...[eightByteInteger, ...times].map((type) => [type, asPrinted]),
  ...listsOfTimes.map((type) => [type, asList]),
]);
