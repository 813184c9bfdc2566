import { runCli } from './cli/run-cli.ts';

// Whatever this makes is for its owner alone: stores hold sealed personal fields and the key to them.
process.umask(0o077);

process.exitCode = await runCli(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
