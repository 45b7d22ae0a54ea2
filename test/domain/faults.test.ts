import { describe, expect, it } from "vitest";
import { OutOfTimeError, readFaultOf, RevisionPassed, SearchUnavailable } from "../../src/domain/faults.ts";

const coded = (code: string): Error => Object.assign(new Error("iets"), { code });
const wrapped = (cause: Error): Error =>
  new Error("de zoekindex antwoordt niet", { cause: new Error("x", { cause }) });

describe("what a read failed on", () => {
  it.each([
    [
      "a lost connection, of which the driver gives no code",
      new Error("Connection terminated unexpectedly"),
      "DATABASE_UNAVAILABLE",
    ],
    ["a server that stops", coded("57P01"), "DATABASE_UNAVAILABLE"],
    ["a folder that became read only", coded("42501"), "DATABASE_UNAVAILABLE"],
    ["a disk that is full", coded("53100"), "DATABASE_UNAVAILABLE"],
    ["a file that is away", coded("58P01"), "DATABASE_UNAVAILABLE"],
    ["a disk that fails", coded("58030"), "DATABASE_UNAVAILABLE"],
    ["nobody who listens", coded("ECONNREFUSED"), "DATABASE_UNAVAILABLE"],
    ["a statement that was cancelled", coded("57014"), "TIME_LIMIT"],
    ["no time left", new OutOfTimeError(), "TIME_LIMIT"],
    ["data that was renewed", new RevisionPassed(), "REVISION_PASSED"],
    ["a search engine that is away", new SearchUnavailable("weg"), "SEARCH_UNAVAILABLE"],
    ["a fault of the program", new TypeError("x is not a function"), null],
    ["a fault in a statement", coded("42601"), null],
  ])("is told of %s, also when somebody on the way said it in other words", (_, error, fault) => {
    expect([readFaultOf(error), readFaultOf(wrapped(error))]).toEqual([fault, fault]);
  });
});
