import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { HouseColours } from "../domain/organisation.ts";

/** A style that pages name; a browser takes it only when it is what `integrity` says. */
type Style = { readonly address: string; readonly text: string; readonly integrity: string };

export interface Assets {
  /** The style of every page, and after it the colours of the house style. */
  readonly styles: readonly Style[];
  /** Its address holds a hash of what is there; a browser runs it only when it is what `integrity` says. */
  readonly script: { readonly address: string; readonly integrity: string };
  readonly icon: string;
  /** The picture that is shown where a page is shared. */
  readonly share: string;
  /** The icon for who asks for `/favicon.ico`, as PNG. */
  readonly smallIcon: Buffer;
}

export const assetsPrefix = "/static/";
/** Where the logo and the colours of the house style are served. */
export const logoAddress = "/huisstijl/logo";
export const coloursAddress = "/huisstijl/kleuren.css";

const manifest = z.record(z.string(), z.object({ file: z.string() }));
const entries = {
  style: "style/oogst.css",
  script: "client/main.ts",
  icon: "style/icon.svg",
  share: "style/share.png",
  smallIcon: "style/icon.png",
} as const;

/**
 * Reads what the build made of style and script, with the colours of the house style.
 * @throws when the site has not been built.
 */
export function readAssets(folder: string, colours: HouseColours | null): Assets {
  const files = manifest.parse(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")));
  const fileOf = (entry: string): string => {
    const built = files[entry];
    if (!built)
      throw new Error(`${folder}/manifest.json heeft geen ${entry}: bouw opnieuw met npm run build`);
    return built.file;
  };
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  const style = fileOf(entries.style);
  const script = fileOf(entries.script);
  return {
    styles: [
      styleAt(assetsPrefix + style, read(style)),
      ...(colours === null ? [] : [coloursAt(styleOf(colours))]),
    ],
    script: { address: assetsPrefix + script, integrity: digestOf(read(script)) },
    icon: assetsPrefix + fileOf(entries.icon),
    share: assetsPrefix + fileOf(entries.share),
    smallIcon: readFileSync(join(folder, fileOf(entries.smallIcon))),
  };
}

/** A hash as policies and `integrity` write it. */
export const digestOf = (text: string): string =>
  `sha256-${createHash("sha256").update(text).digest("base64")}`;

const styleAt = (address: string, text: string): Style => ({ address, text, integrity: digestOf(text) });

/** Kept for a day by browsers, which refuse what is not what `integrity` says: other colours have another address. */
const coloursAt = (text: string): Style =>
  styleAt(`${coloursAddress}?${encodeURIComponent(digestOf(text).slice(-12))}`, text);

const styleOf = ({ band, link, linkOnDark }: HouseColours): string =>
  `:root{--oogst-band:${band};--oogst-brand:light-dark(${link},${linkOnDark});--oogst-brand-deep:var(--oogst-brand)}`;
