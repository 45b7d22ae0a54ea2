import type * as Napi from "@napi-rs/canvas";
import type { Canvas, SKRSContext2D } from "@napi-rs/canvas";
import type { Stroke } from "../layout/strokes.ts";
import { notInstalled } from "./not-installed.ts";

/** A page as dots, each from 0, black, to 255. */
export type PageImage = { readonly width: number; readonly height: number; readonly dots: Uint8Array };

/** A page on the one canvas that all of its changes are made on: a canvas for each would take the memory of several pages. */
export class PageCanvas {
  readonly #canvas: Canvas;
  readonly #context: SKRSContext2D;

  private constructor(canvas: Canvas) {
    this.#canvas = canvas;
    this.#context = canvas.getContext("2d");
  }

  /**
   * Draws an image of a page, or takes the canvas that it was drawn on.
   * @throws FormError when what draws it is not installed
   */
  static async open(page: Uint8Array | Canvas): Promise<PageCanvas> {
    if (!(page instanceof Uint8Array)) return new PageCanvas(page);
    const { createCanvas, loadImage } = await importCanvas();
    const image = await loadImage(page);
    const { width, height } = image;
    const drawn = new PageCanvas(createCanvas(width, height));
    drawn.#draw((context) => context.drawImage(image, 0, 0));
    return drawn;
  }

  /** Its dots, and its file: both of the page turned so that its lines are level. */
  async straighten(): Promise<PageImage> {
    const dots = this.#dots();
    const slope = slopeOf(dots);
    if (slope === 0) return dots;
    const { createCanvas } = await importCanvas();
    const { width, height } = this.#canvas;
    const copy = createCanvas(width, height);
    copy.getContext("2d").drawImage(this.#canvas, 0, 0);
    this.#draw((context) => {
      context.translate(width / 2, height / 2);
      context.rotate(-Math.atan(slope));
      context.drawImage(copy, -width / 2, -height / 2);
      context.resetTransform();
    });
    return this.#dots();
  }

  /** The page without its drawn lines, as a file: recognition takes rows between lines for pictures, and leaves them out. */
  without(strokes: readonly Stroke[]): Buffer {
    for (const { x, y, right, bottom } of strokes)
      this.#context.fillRect(x - around, y - around, right - x + 2 * around, bottom - y + 2 * around);
    return this.#canvas.toBuffer("image/png");
  }

  #draw(draw: (context: SKRSContext2D) => void): void {
    this.#context.fillStyle = "white";
    this.#context.fillRect(0, 0, this.#canvas.width, this.#canvas.height);
    draw(this.#context);
  }

  #dots(): PageImage {
    const { width, height } = this.#canvas;
    const { data } = this.#context.getImageData(0, 0, width, height);
    const dots = new Uint8Array(width * height);
    for (let at = 0; at < dots.length; at += 1)
      dots[at] =
        ((data[4 * at] ?? 0) * 77 + (data[4 * at + 1] ?? 0) * 150 + (data[4 * at + 2] ?? 0) * 29) >> 8;
    return { width, height, dots };
  }
}

/** @throws FormError when what draws pages is not installed */
export const importCanvas = async (): Promise<typeof Napi> => {
  try {
    return await import("@napi-rs/canvas");
  } catch (cause) {
    throw notInstalled(cause);
  }
};

/** A page is turned by this much at most, in steps of this much: its height over its width. */
const mostTurned = 0.05;
const turnStep = 0.0025;
/** One dot of so many tells how a page lies; and so much sharper its lines must be for it to be turned. */
const sparse = 3;
const sharper = 1.1;
const mostInk = 0.3;

/** How far a page lies askew, as the rise of its lines over their length: along that, print and blank between lines part best. */
export function slopeOf({ width, height, dots }: PageImage): number {
  const dark: number[] = [];
  for (let y = 0; y < height; y += 1)
    for (let x = y % sparse; x < width; x += sparse)
      if ((dots[y * width + x] ?? 255) < 128) dark.push(y * width + x);
  // More ink than print has, and no line of it tells anything.
  if (dark.length > (mostInk * width * height) / sparse) return 0;
  const sharpness = (slope: number): number => {
    const rows = new Float64Array(2 * height);
    for (const at of dark) {
      const x = at % width;
      const row = Math.round((at - x) / width + slope * (width / 2 - x) + height / 2);
      rows[row] = (rows[row] ?? 0) + 1;
    }
    return rows.reduce((sum, count) => sum + count * count, 0);
  };
  const level = sharpness(0);
  let best = { slope: 0, worth: sharper * level };
  for (let slope = -mostTurned; slope <= mostTurned; slope += turnStep) {
    const worth = sharpness(slope);
    if (worth > best.worth) best = { slope, worth };
  }
  return best.slope;
}

/** Dots beside a line that are grey of it. */
const around = 2;

/** A line is so much darker than what is this far from it on both sides. */
const darker = 14;
const beside = 7;
/** In dots: letters have shorter strokes, but for those of titles. */
const shortest = { level: 90, upright: 55 };
/** A line that slants a little goes on in the next row of dots. */
const near = 4;
const thickest = 12;

type Run = { from: number; to: number; first: number; last: number };

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
