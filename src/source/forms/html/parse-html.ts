import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";
import { FormError } from "../form-error.ts";
import { decodeText } from "../../decode-text.ts";

const declared = /<meta[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i;
/** Browsers look for the declaration in the first kilobyte; saved pages have comments above it. */
const headBytes = 4096;

/**
 * Decodes a page by its byte order mark, else by the encoding that its site said, else by the one that it declares, else as
 * any text.
 * @param told the encoding that came with it, null when none did
 * @throws SourceError as `decodeText` does
 */
export function decodeHtml(file: string, bytes: Uint8Array, told: string | null): string {
  const encoding = told ?? declared.exec(Buffer.from(bytes.subarray(0, headBytes)).toString("latin1"))?.[1];
  if (encoding === undefined || hasMark(bytes)) return decodeText(file, bytes);
  try {
    // A declaration that can be read as ASCII is not of UTF-16, whatever it says.
    const text = new TextDecoder(/^utf-?16/i.test(encoding) ? "utf-8" : encoding, { fatal: true });
    return text.decode(bytes);
  } catch {
    // An encoding that does not exist, or not the one it is in.
    return decodeText(file, bytes);
  }
}

const hasMark = ([first, second, third]: Uint8Array): boolean =>
  (first === 0xef && second === 0xbb && third === 0xbf) ||
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff);

/** Pages go twenty or thirty deep; what parses and walks deeper costs time that grows with the square. */
const mostDepth = 500;

/**
 * Parses a page as a browser without scripts does; elements know their place in the source.
 * @throws FormError when elements are nested deeper than 500
 */
export function parseHtml(text: string): DefaultTreeAdapterTypes.Document {
  let depth = 0;
  return parse(text, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        if (depth > mostDepth)
          throw new FormError(
            `de pagina is dieper genest dan ${mostDepth} elementen; zo is zij niet te lezen`,
          );
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
}
