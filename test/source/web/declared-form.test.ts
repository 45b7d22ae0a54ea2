import { expect, test } from "vitest";
import { charsetOf, declaredForm } from "../../../src/source/web/declared-form.ts";

test.each([
  // A page that begins with text is a page, and the source of one that is shown as text is text.
  ["text/html; charset=utf-8", "TEXT", "HTML"],
  ["text/plain", "HTML", "TEXT"],
  ["application/xhtml+xml", "HTML", "HTML"],
  ["application/pdf", "PDF", "PDF"],
  // Too general, or nothing: the bytes tell.
  ["application/octet-stream", "PDF", "PDF"],
  ["application/zip", "ZIP", "ZIP"],
  [null, "HTML", "HTML"],
  // What can be nothing else is that.
  ["text/html", "PDF", "PDF"],
  ["image/png", "JPEG", "JPEG"],
] as const)("%j with bytes of %s is read as %s", (type, sniffed, form) => {
  expect(declaredForm("https://a.example/b", type, sniffed)).toBe(form);
});

test.each([
  ["application/pdf", "HTML", "de site belooft een PDF en geeft een webpagina"],
  [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "TEXT",
    "de site belooft een tekstdocument en geeft tekst",
  ],
] as const)("%s that turns out to be %s is refused", (type, sniffed, fault) => {
  expect(() => declaredForm("https://a.example/b", type, sniffed)).toThrow(fault);
});

test.each([
  ["text/html; charset=ISO-8859-1", "ISO-8859-1"],
  ['text/html;CharSet="utf-8"', "utf-8"],
  ["text/html", null],
  [null, null],
])("the encoding of %j is %j", (type, charset) => {
  expect(charsetOf(type)).toBe(charset);
});
