import { describe, expect, test } from "vitest";
import { isPublicAddress, publicOnly } from "../../../src/source/web/public-addresses.ts";

describe("an address of the public internet", () => {
  test.each(["8.8.8.8", "93.184.216.34", "2606:4700:4700::1111", "2a01:7c8::1"])("is %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    // This machine and this network.
    "127.0.0.1",
    "127.255.255.254",
    "0.0.0.0",
    "::1",
    "::",
    // Private networks, those of a provider, and of one cable.
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "100.64.0.1",
    "169.254.169.254",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd12:3456::1",
    "fec0::1",
    // To many, or to none.
    "224.0.0.1",
    "255.255.255.255",
    "240.0.0.1",
    "ff02::1",
    "192.0.2.1",
    "198.18.0.1",
    "203.0.113.9",
    "2001:db8::1",
    "100::1",
    // The same in other writings.
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:0:7f00:1::",
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "127.1",
    "",
    "localhost",
  ])("is not %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("a host", () => {
  test("is resolved when all its addresses are public", async () => {
    const found = ["93.184.216.34", "2606:4700:4700::1111"];
    expect(await publicOnly(() => Promise.resolve(found))("gemeente.example")).toEqual(found);
  });

  test("is refused when one of them is not, and told which", async () => {
    const resolve = publicOnly(() => Promise.resolve(["93.184.216.34", "10.0.0.5"]));
    await expect(resolve("gemeente.example")).rejects.toMatchObject({
      kind: "REFUSED",
      message:
        "gemeente.example: 10.0.0.5 is geen adres op het openbare internet; haal het bestand zelf op en geef het als bestand",
    });
  });

  test.each(["localhost", "127.0.0.1", "::1"])(
    "%s is refused by what the system says of it",
    async (host) => {
      await expect(publicOnly()(host)).rejects.toMatchObject({ kind: "REFUSED" });
    },
  );

  test("that nobody knows is said to be unknown", async () => {
    await expect(
      publicOnly(() => Promise.reject(new Error("ENOTFOUND")))("nergens.example"),
    ).rejects.toMatchObject({
      kind: "AWAY",
      message: "nergens.example: deze naam is niet bekend; controleer het adres",
    });
  });
});
