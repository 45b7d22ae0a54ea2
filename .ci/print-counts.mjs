// Prints `N passed, N failed, N skipped` from vitest's JSON report, and exits with 1 when something failed; a run that
// left no report counts as one failure.
import { existsSync, readFileSync } from "node:fs";

const [file] = process.argv.slice(2);
const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
const brokenSuites =
  report?.testResults.filter((suite) => suite.status === "failed" && suite.assertionResults.length === 0)
    .length ?? 0;
const passed = report?.numPassedTests ?? 0;
const failed = report ? report.numFailedTests + brokenSuites : 1;
const skipped = report ? report.numPendingTests + report.numTodoTests : 0;
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = failed > 0 ? 1 : 0;
