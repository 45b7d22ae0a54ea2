#!/usr/bin/env node
// graphql checks this once, when it is loaded: without it every request pays for its development checks.
process.env.NODE_ENV ??= "production";
const { runCli } = await import("./cli.ts");

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => stop.abort(signal));
}
process.exitCode = await runCli({
  argv: process.argv.slice(2),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  signal: stop.signal,
});
