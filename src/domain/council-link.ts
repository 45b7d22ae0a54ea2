/** Where a motion or a memo stands in a council's own system, as people decided it (`seeds/register.json`). */
export interface CouncilLink {
  readonly kind: "motion" | "memo";
  /** Code of the municipality, such as GM0637. */
  readonly municipality: string;
  readonly number: string;
  /** Begins with `http:` or `https:`. */
  readonly address: string;
}
