/** What `pg` gives: one flat object a row, days and sums as text. */
export type Row = Readonly<Record<string, unknown>>;

const periodColumns = (name: string): string =>
  ["text", "from", "to", "precision"].map((part) => `r.${name}_${part}`).join(", ");

/** The columns of a report `r` that are short. */
export const shortColumns = `r.id, r.position, r.title, r.heading, ${["start", "end", "evaluation_moment"]
  .map(periodColumns)
  .join(", ")}, r.successful_verdict, r.policy_change_verdict, r.financial_consequence_verdict`;
/** The columns of a report `r` with its long texts. */
export const longColumns = `${shortColumns}, r.description, r.goal, r.reporting, r.successful_text,
  r.policy_change_text, r.financial_consequence_text`;

/** The mentions of reports, for a condition on `x.report_id`: each with what it mentions, in the order of its report. */
export const mentionStatements = {
  origins: (where: string) => `select x.report_id, x.kind, x.quote, m.slug, m.number
    from origin_mention x left join motion m on m.id = x.motion_id
    where ${where} order by x.report_id, x.position, x.id`,
  motions: (where: string) => `select x.report_id, x.role, x.quote, m.slug, m.number, m.title
    from motion_mention x join motion m on m.id = x.motion_id
    where ${where} order by x.report_id, x.position, x.id`,
  partners: (where: string) => `select x.report_id, x.printed, x.quote, o.slug, o.name, o.kind
    from partner_mention x join partner o on o.id = x.partner_id
    where ${where} order by x.report_id, x.position, x.id`,
  memos: (where: string) => `select x.report_id, x.number, x.date, x.quote
    from memo_mention x where ${where} order by x.report_id, x.position, x.id`,
  amounts: (where: string) => `select x.report_id, x.euros, x.quote
    from amount_mention x where ${where} order by x.report_id, x.position, x.id`,
} as const;
export type MentionList = keyof typeof mentionStatements;

/** Later editions of a municipality come first. */
export const latestFirst = `e.year desc, e.kind collate "C" desc, e.slug collate "C" desc`;

export const periodOf = (row: Row, name: string) =>
  row[`${name}_text`] === null
    ? null
    : {
        text: row[`${name}_text`],
        from: row[`${name}_from`],
        to: row[`${name}_to`],
        precision: row[`${name}_precision`],
      };

export const shortValuesOf = (row: Row) => ({
  position: row["position"],
  title: row["title"],
  heading: row["heading"],
  start: periodOf(row, "start"),
  end: periodOf(row, "end"),
  evaluationMoment: periodOf(row, "evaluation_moment"),
});

/** The values of mentions in the form of the answer. */
export const mentionOf: { readonly [N in MentionList]: (row: Row) => unknown } = {
  origins: ({ kind, quote, slug, number }) => ({
    kind,
    quote,
    motion: slug === null ? null : { slug, number },
  }),
  motions: ({ role, quote, slug, number, title }) => ({ role, quote, motion: { slug, number, title } }),
  partners: ({ printed, quote, slug, name, kind }) => ({ printed, quote, partner: { slug, name, kind } }),
  memos: ({ number, date, quote }) => ({ number, date, quote }),
  amounts: ({ euros, quote }) => ({ euros, quote }),
};
