import type * as Canvas from "@napi-rs/canvas";
import type { Stroke } from "../layout/strokes.ts";
import { notInstalled } from "./not-installed.ts";

/** A page as dots, each from 0, black, to 255. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

/**
 * Decodes an image of a page.
 * @throws FormError when what decodes it is not installed
 */
export async function decodePage(bytes: Uint8Array): Promise<PageImage> {
  const { createCanvas, loadImage } = await loadCanvas();
  const image = await loadImage(bytes);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const dots = new Uint8Array(width * height);
  for (let at = 0; at < dots.length; at += 1)
    dots[at] = ((data[4 * at] ?? 0) * 77 + (data[4 * at + 1] ?? 0) * 150 + (data[4 * at + 2] ?? 0) * 29) >> 8;
  return { width, height, dots };
}

/**
 * The page without its drawn lines, as a file: recognition takes rows between lines for pictures, and leaves them out.
 * @throws FormError when what draws it is not installed
 */
export async function withoutStrokes(bytes: Uint8Array, strokes: readonly Stroke[]): Promise<Uint8Array> {
  if (strokes.length === 0) return bytes;
  const { createCanvas, loadImage } = await loadCanvas();
  const image = await loadImage(bytes);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, image.width, image.height);
  context.drawImage(image, 0, 0);
  for (const { x, y, right, bottom } of strokes)
    context.fillRect(x - around, y - around, right - x + 2 * around, bottom - y + 2 * around);
  return canvas.toBuffer("image/png");
}

/** Dots beside a line that are grey of it. */
const around = 2;

const loadCanvas = async (): Promise<Pick<typeof Canvas, "createCanvas" | "loadImage">> =>
  import("@napi-rs/canvas").catch((cause: unknown) => {
    throw notInstalled(cause);
  });

/** A line is so much darker than what is this far from it on both sides. */
const darker = 14;
const beside = 7;
/** In dots: letters have shorter strokes, but for those of titles. */
const shortest = { level: 90, upright: 55 };
/** A line that slants a little goes on in the next row of dots. */
const near = 4;
const thickest = 12;

interface Run {
  from: number;
  to: number;
  first: number;
  last: number;
}

/** The straight lines along one direction: runs of dots that are darker than both sides, row after row. */
function runsAlong(
  length: number,
  count: number,
  dotAt: (along: number, across: number) => number,
  least: number,
): Run[] {
  const found: Run[] = [];
  let open: Run[] = [];
  for (let across = beside; across < count - beside; across += 1) {
    const next: Run[] = [];
    const take = (from: number, to: number): void => {
      if (to - from < 12) return;
      const own = open.find((run) => run.from <= to + near && run.to >= from - near);
      if (!own) next.push({ from, to, first: across, last: across });
      else {
        own.from = Math.min(own.from, from);
        own.to = Math.max(own.to, to);
        own.last = across;
        if (!next.includes(own)) next.push(own);
      }
    };
    let start = -1;
    for (let along = 0; along <= length; along += 1) {
      const isDark =
        along < length &&
        dotAt(along, across) + darker <
          Math.min(dotAt(along, across - beside), dotAt(along, across + beside));
      if (isDark && start < 0) start = along;
      if (!isDark && start >= 0) {
        take(start, along);
        start = -1;
      }
    }
    found.push(...open.filter((run) => !next.includes(run)));
    open = next;
  }
  return [...found, ...open].filter(
    ({ from, to, first, last }) => to - from >= least && last - first <= thickest + 0.01 * (to - from),
  );
}

/** Finds the lines that are drawn on a page: those of tables, and others. */
export function findStrokes({ width, height, dots }: PageImage, page: number): Stroke[] {
  const level = runsAlong(width, height, (x, y) => dots[y * width + x] ?? 255, shortest.level);
  const upright = runsAlong(height, width, (y, x) => dots[y * width + x] ?? 255, shortest.upright);
  return [
    ...level.map(({ from, to, first, last }) => ({ page, x: from, right: to, y: first, bottom: last })),
    ...upright.map(({ from, to, first, last }) => ({ page, x: first, right: last, y: from, bottom: to })),
  ];
}

/** How thick the strokes of letters are in a box, in dots: what is dark there, by how often it begins from left to right. */
export function thicknessIn(
  { width, height, dots }: PageImage,
  { x0, y0, x1, y1 }: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number },
): number {
  let [least, most] = [255, 0];
  const each = (visit: (dot: number, before: number) => void): void => {
    for (let y = Math.max(0, y0); y < Math.min(height, y1); y += 1)
      for (let x = Math.max(1, x0); x < Math.min(width, x1); x += 1)
        visit(dots[y * width + x] ?? 255, dots[y * width + x - 1] ?? 255);
  };
  each((dot) => {
    least = Math.min(least, dot);
    most = Math.max(most, dot);
  });
  let [ink, edges] = [0, 0];
  each((dot, before) => {
    ink += most - dot;
    edges += Math.abs(dot - before);
  });
  return edges === 0 || most - least < 40 ? 0 : (2 * ink) / edges;
}
