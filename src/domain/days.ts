/** A day in milliseconds: days are those of UTC, where every one is as long. */
export const dayInMs = 86_400_000;

/** The day that comes so many days after another, or before it; both ISO. */
export const shiftDay = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * dayInMs).toISOString().slice(0, 10);
