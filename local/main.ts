import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';

// Whatever this makes is for its owner alone: stores hold sealed personal fields and the key to them.
process.umask(0o077);

// Before anything is loaded: left to itself V8 lets garbage pile up to several times of what is in use, and 100,000 rows took 400 MB instead
// of 170. It costs a third more of the processor's time for an import. Young garbage has a megabyte, and old garbage may make up two fifths.
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=40');
// From the second start on nothing is stripped of its types again: that alone takes 20 MB and half a second. Not in a folder of everybody's,
// as what lies there is run. Where nothing can be written it is done without.
enableCompileCache(path.join(import.meta.dirname, '..', '.cache', 'code'));

const { runCli } = await import('./cli/run-cli.ts');
process.exitCode = await runCli(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
