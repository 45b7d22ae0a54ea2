import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { showPages } from "../../src/cli/open-document.ts";

const printedBy = (isTTY: boolean, show: (stream: Writable & { isTTY?: boolean }) => void): string => {
  let printed = "";
  const stream = new Writable({
    write(chunk, _encoding, written) {
      printed += String(chunk);
      written();
    },
  });
  show(Object.assign(stream, { isTTY }));
  return printed;
};

test("a scan tells in a log how many of its pages were recognised, and another file tells nothing", () => {
  const log = printedBy(false, (stream) => {
    const progress = showPages(stream, "bijlage.pdf openen");
    for (const done of [0, 1, 2]) progress.onPage(done, 2);
    progress.done();
  });
  expect(log).toBe(
    "Bladzijden herkennen: 1 van 2 (bladzijde 1)\nBladzijden herkennen: 2 van 2 (bladzijde 2)\n",
  );
  expect(printedBy(false, (stream) => showPages(stream, "bijlage.txt openen").done())).toBe("");
});

test("on a terminal the file that is opened is wiped away when it is open", () => {
  const printed = printedBy(true, (stream) => showPages(stream, "bijlage.txt openen").done());
  expect(printed).toBe("bijlage.txt openen…\r\u001B[K");
});
