#!/usr/bin/env -S node --no-regexp-tier-up
const [major = 0] = process.versions.node.split(".").map(Number);
if (major < 26) {
  process.stderr.write(
    `Oogst heeft Node 26 of later nodig; dit is ${process.version}. Gebruik npm start of npx oogst: die nemen de Node die npm ci meebrengt.\n`,
  );
  process.exit(78);
}
// graphql checks this once, when it is loaded: without it every request pays for its development checks.
process.env.NODE_ENV ??= "production";
const { runCli } = await import("./cli/cli.ts");

// Whoever reads along may stop reading (`| head`): what was asked is done all the same.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort(signal));
process.exitCode = await runCli({
  argv: process.argv.slice(2),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  signal: stop.signal,
});
// What did not close in time, such as a connection to a database that is silent, would keep the process.
if (stop.signal.aborted) process.exit();
