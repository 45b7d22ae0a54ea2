import { lookup } from "node:dns/promises";
import ipaddr from "ipaddr.js";
import { AddressError } from "./address-error.ts";

/**
 * The IP addresses of a host that may be connected to. What asks connects to one of them and looks up no more, so that a name
 * cannot be another machine the second time.
 * @throws AddressError for a host that is not on the public internet, or is not there
 */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** What is given out to networks at large; ::/96 and other old forms that hold an IPv4 address are not in it. */
const globalUnicast = ipaddr.parseCIDR("2000::/3");

/** Whether an IP address, in any way of writing it, is of the public internet: not this machine, a private or a special network. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  // An IPv4 address inside an IPv6 one is that IPv4 address.
  const address = ipaddr.process(text);
  if (address.range() !== "unicast") return false;
  return address.kind() === "ipv4" || address.match(globalUnicast);
}

/** Asks the system for the addresses of a host. */
const lookUp = async (host: string): Promise<readonly string[]> =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/** Resolves hosts, and refuses those of which any address is not public. */
export const publicOnly =
  (find: (host: string) => Promise<readonly string[]> = lookUp): Resolve =>
  async (host) => {
    let found: readonly string[];
    try {
      found = await find(host);
    } catch (cause) {
      throw new AddressError(host, "AWAY", "deze naam is niet bekend; controleer het adres", { cause });
    }
    if (found.length === 0)
      throw new AddressError(host, "AWAY", "deze naam is niet bekend; controleer het adres");
    const inside = found.find((address) => !isPublicAddress(address));
    if (inside !== undefined)
      throw new AddressError(
        host,
        "REFUSED",
        `${inside} is geen adres op het openbare internet; haal het bestand zelf op en geef het als bestand`,
      );
    return found;
  };
