import type { Sniffed } from "../../sniff.ts";
import { FormError } from "../form-error.ts";

/** A page of A3 at 300 dots an inch is 17 million. */
const mostPixels = 50e6;

/**
 * Holds an image against what a page can be, before anything draws it.
 * @throws FormError when it is damaged, has more than 50 million dots, or is a TIFF of several pages
 */
export function checkImage(kind: Extract<Sniffed, "PNG" | "JPEG" | "TIFF">, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: readonly [width: number, height: number];
  try {
    size = kind === "PNG" ? sizeOfPng(view) : kind === "JPEG" ? sizeOfJpeg(view) : sizeOfTiff(view);
  } catch (cause) {
    if (cause instanceof FormError) throw cause;
    throw new FormError("het plaatje is beschadigd of afgebroken", { cause });
  }
  const pixels = size[0] * size[1];
  if (pixels === 0) throw new FormError("het plaatje is beschadigd of afgebroken");
  if (pixels > mostPixels)
    throw new FormError(`het plaatje heeft ${size.join(" × ")} punten; maak een scan van 200 tot 300 dpi`);
}

const sizeOfPng = (view: DataView): [number, number] => [view.getUint32(16), view.getUint32(20)];

/** Frames of any coding but those that hold tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function sizeOfJpeg(view: DataView): [number, number] {
  let at = 2;
  for (;;) {
    while (view.getUint8(at) === 0xff && view.getUint8(at + 1) === 0xff) at += 1;
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    at += 2 + view.getUint16(at + 2);
  }
}

function sizeOfTiff(view: DataView): [number, number] {
  const isLittle = view.getUint8(0) === 0x49;
  const directory = view.getUint32(4, isLittle);
  const count = view.getUint16(directory, isLittle);
  if (view.getUint32(directory + 2 + 12 * count, isLittle) !== 0)
    throw new FormError("dit is een TIFF van meer dan één bladzijde; bewaar hem als PDF");
  const valueOf = (wanted: number): number => {
    for (let entry = 0; entry < count; entry += 1) {
      const at = directory + 2 + 12 * entry;
      if (view.getUint16(at, isLittle) !== wanted) continue;
      return view.getUint16(at + 2, isLittle) === 3
        ? view.getUint16(at + 8, isLittle)
        : view.getUint32(at + 8, isLittle);
    }
    return 0;
  };
  return [valueOf(256), valueOf(257)];
}
