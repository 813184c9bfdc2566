import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openFolder } from '../../local/open-folder.ts';

/** HOLDFAST_LONG takes a whole region's year in, for some minutes. */
const rows = process.env.HOLDFAST_LONG === undefined ? 5_000 : 100_000;
/** More than the same process takes for a file of one row: Node and the code alone have some 180 MB resident. */
const mostMegabytes = 150;
/** What the process itself is given, so that what it takes is what it needs and not what it found. */
const lean = ['--max-semi-space-size=2', '--max-old-space-size=100'];
const tellsItsPeak = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`;

const row = (place: number): string =>
  `Hus ${place % 200};Afsnit ${place % 5};${500_000 + place};Person Nummer ${place};+45200${String(place % 100_000).padStart(5, '0')};p${place}@example.org;da;FOA;Syg;05-01-2026;;leder${place % 200}@example.org`;
const header =
  'Institution;Afdeling;Tjenestenummer;Navn;Mobil;E-mail;Sprog;Overenskomst;Fraværskode;Startdato;Slutdato;Leder e-mail';

/** Takes a file in, in a process of its own. @returns its peak in megabytes */
async function peakOf(count: number): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-memory-'));
  try {
    (await openFolder(folder)).close();
    const file = path.join(folder, 'absences.csv');
    writeFileSync(file, [header, ...Array.from({ length: count }, (_, place) => row(place))].join('\n'));
    const command = ['local/main.ts', 'send-file', file, '--data', folder, '--json'];
    const args = [...lean, '--import', tellsItsPeak, ...command];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ state: 'done', counts: { opened: count } });
    return Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it(`takes ${rows} rows in with at most ${mostMegabytes} MB beside the program`, { timeout: 1_200_000 }, async () => {
  const program = await peakOf(1);
  expect((await peakOf(rows)) - program).toBeLessThan(mostMegabytes);
});
