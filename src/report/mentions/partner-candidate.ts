import type { PartnerKind } from "../../domain/vocabularies.ts";

/** An organisation that one sentence may name; offsets are into the sentence, `end` exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** In full, before the register is asked. */
  readonly name: string;
  /** As printed, without the word that says what it is. */
  readonly bare: string;
  readonly kind: PartnerKind;
  readonly confidence: number;
}
