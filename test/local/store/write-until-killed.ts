import { openStore } from '../../../local/store/open-store.ts';

/** Writes numbered items, ten to a tick, and prints each number once its put has answered. Runs until it is killed. */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Which file?');
const { table } = openStore({ file });

async function putNumber(number: number): Promise<void> {
  await table.put({ pk: 'NUMBERS', sk: String(number).padStart(8, '0'), filler: 'x'.repeat(500) }, 'if-absent');
  process.stdout.write(`${number}\n`);
}

for (let next = 0; ; next += 10) {
  await Promise.all(Array.from({ length: 10 }, (_, place) => putNumber(next + place)));
}
