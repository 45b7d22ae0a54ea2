import { expect, test } from "vitest";
import { slopeOf } from "../../../src/source/forms/scan/page-image.ts";

/** Lines of print that rise or fall by so much over their length. */
const pageOf = (slope: number): Parameters<typeof slopeOf>[0] => {
  const [width, height] = [600, 800];
  const dots = new Uint8Array(width * height).fill(255);
  for (let line = 60; line < height - 60; line += 20)
    for (let x = 40; x < width - 40; x += 1)
      for (let y = 0; y < 8; y += 1) if (x % 9 < 6) dots[Math.round(line + y + slope * x) * width + x] = 0;
  return { width, height, dots };
};

test.each([0, 0.025, -0.02])("a page whose lines slant by %d is known to", (slope) => {
  expect(slopeOf(pageOf(slope))).toBeCloseTo(slope, 2);
});

test("a page that is all ink lies as it does", () => {
  const [width, height] = [200, 200];
  expect(slopeOf({ width, height, dots: new Uint8Array(width * height) })).toBe(0);
});
