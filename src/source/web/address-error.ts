import { SourceError } from "../errors.ts";

/** An address that nothing could be fetched from; the message is Dutch. */
export class AddressError extends SourceError {
  /** Nothing stands there; it may not be fetched, or is not what is read; or nobody answers, which may pass. */
  readonly kind: "GONE" | "REFUSED" | "AWAY";

  constructor(address: string, kind: AddressError["kind"], fault: string, options?: ErrorOptions) {
    super(address, fault, null, options);
    this.kind = kind;
  }
}
