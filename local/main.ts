import { collectSparingly } from './garbage.ts';

// Whatever this makes is for its owner alone: stores hold sealed personal fields and the key to them. package.json has it too, for the compiled
// code that Node puts away before this line is read: whoever may write there has code of theirs run.
process.umask(0o077);

// Before anything is loaded.
collectSparingly();

const { runCli } = await import('./cli/run-cli.ts');
process.exitCode = await runCli(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
