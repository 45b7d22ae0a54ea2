import { OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Stroke } from "../layout/strokes.ts";
import type { DrawingBound } from "./bound-drawing.ts";

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

const thickest = 2;
/** A cell is higher, and wider. */
const shortest = 8;

/** Finds the level and upright lines of a page, drawn as strokes or as thin rectangles; none where more is drawn than in any table. */
export async function readStrokes(page: PDFPageProxy, drawing: DrawingBound): Promise<Stroke[]> {
  const operators = await drawing.within(() => page.getOperatorList());
  if (operators === null) return [];
  const { fnArray, argsArray } = operators;
  const viewport = page.getViewport({ scale: 1 });
  const strokes: Stroke[] = [];
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
      const [fromX = 0, fromY = 0] = viewport.convertToViewportPoint(...at(matrix, x0, y0)) as number[];
      const [toX = 0, toY = 0] = viewport.convertToViewportPoint(...at(matrix, x1, y1)) as number[];
      const [x, right] = [Math.min(fromX, toX), Math.max(fromX, toX)];
      const [y, bottom] = [Math.min(fromY, toY), Math.max(fromY, toY)];
      const isStroke =
        right - x < thickest ? bottom - y > shortest : bottom - y < thickest && right - x > shortest;
      if (isStroke) strokes.push({ page: page.pageNumber, x, y, right, bottom });
    }
  });
  return strokes;
}
