import { OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { DrawingBound } from "./bound-drawing.ts";

/** The heights of the horizontal lines on a page, from its top. */
export interface PageRulings {
  readonly page: number;
  readonly heights: readonly number[];
}

type Matrix = readonly [number, number, number, number, number, number];
const unit: Matrix = [1, 0, 0, 1, 0, 0];
const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];
const at = (matrix: Matrix, x: number, y: number): readonly [number, number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
];

/** A line under a word is shorter than that of a table; one of two strokes is one. */
const shortest = 40;
const thickest = 2;
const nearest = 2.5;

/**
 * Finds the horizontal lines of a page, drawn as strokes or as thin rectangles: those that part the rows of a table. None on
 * a page on which more is drawn than in any table.
 */
export async function readRulings(page: PDFPageProxy, drawing: DrawingBound): Promise<PageRulings> {
  const operators = await drawing.within(() => page.getOperatorList());
  if (operators === null) return { page: page.pageNumber, heights: [] };
  const { fnArray, argsArray } = operators;
  const viewport = page.getViewport({ scale: 1 });
  const heights: number[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = unit;
  fnArray.forEach((operation, index) => {
    const args = argsArray[index] as unknown;
    if (operation === OPS.save) saved.push(matrix);
    else if (operation === OPS.restore) matrix = saved.pop() ?? unit;
    else if (operation === OPS.transform) matrix = multiply(matrix, args as Matrix);
    else if (operation === OPS.constructPath) {
      const bounds = (args as readonly unknown[])[2] as ArrayLike<number> | null;
      if (!bounds) return;
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(bounds);
      const [left, low] = at(matrix, x0, y0);
      const [right, high] = at(matrix, x1, y1);
      if (Math.abs(low - high) >= thickest || Math.abs(left - right) <= shortest) return;
      const [, height = 0] = viewport.convertToViewportPoint(left, (low + high) / 2) as number[];
      heights.push(height);
    }
  });
  const sorted = heights.toSorted((a, b) => a - b);
  return {
    page: page.pageNumber,
    heights: sorted.filter((height, index) => index === 0 || height - (sorted[index - 1] ?? 0) > nearest),
  };
}
