/** A row as the driver gives it, under the names that the statement chose. */
export type Raw = Readonly<Record<string, unknown>>;
