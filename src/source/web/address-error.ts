import { SourceError } from "../errors.ts";

/** An address that nothing could be fetched from; the message is Dutch. */
export class AddressError extends SourceError {
  /** @param kind nothing stands there; it may not be fetched, or is not what is read; or nobody answers, which may pass */
  constructor(
    address: string,
    readonly kind: "GONE" | "REFUSED" | "AWAY",
    fault: string,
    options?: ErrorOptions,
  ) {
    super(address, fault, null, options);
  }
}
