import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import type { BenchItem, Figure, Size } from './bench-item.ts';
import { writeAbsenceFile } from './import/import-file.ts';
import { importOverHttp } from './import/over-http.ts';
import { watched } from './import/watched-process.ts';

/** Each row opens a case. Over HTTP what follows from the cases is done beside it. */
export type ImportFigures = {
  readonly way: 'cli' | 'http';
  readonly rows: number;
  readonly opened: number;
  readonly seconds: number;
  readonly rowsPerSecond: number;
  /** The most that the process ever had resident. */
  readonly peakMegabytes: number;
};

const Imported = z.object({ absence: z.object({ opened: z.int() }) });

/** `holdfast import FILE` into a new store, in a process of its own. */
export const importByCli = (rows: number): Promise<ImportFigures> =>
  inFolder(rows, async (folder, file) => {
    const began = performance.now();
    const command = watched('holdfast', ['import', file, '--data', path.join(folder, 'data'), '--json']);
    const { code, peakMegabytes, printed, complained } = await command.ended;
    if (code !== 0) throw new Error(`The import failed: ${complained}`);
    const seconds = (performance.now() - began) / 1000;
    const { opened } = Imported.parse(JSON.parse(printed)).absence;
    return { way: 'cli', rows, opened, seconds, rowsPerSecond: rows / seconds, peakMegabytes };
  });

/** `POST /v1/imports` to an embedded server with a new store, until the last row is in. */
export const importByHttp = (rows: number): Promise<ImportFigures> =>
  inFolder(rows, async (folder, file) => {
    const { opened, seconds, peakMegabytes } = await importOverHttp(path.join(folder, 'data'), file);
    return { way: 'http', rows, opened, seconds, rowsPerSecond: rows / seconds, peakMegabytes };
  });

const rowsOf: Readonly<Record<Size, number>> = { smoke: 1_000, usual: 100_000, full: 100_000 };

/** A file of absences by the command line and over HTTP, one after the other. */
export const imports: BenchItem = {
  name: 'import',
  run: async ({ size }) => {
    const rows = rowsOf[size];
    return { figures: [await importByCli(rows), await importByHttp(rows)].flatMap(figuresOf) };
  },
};

/** The targets are of 100,000 rows. */
const figuresOf = ({ way, rows, seconds, rowsPerSecond, peakMegabytes }: ImportFigures): readonly Figure[] => [
  { name: `${way}, ${rows} rows`, value: seconds, unit: 's', target: { atMost: 180 } },
  { name: `${way}, rows`, value: rowsPerSecond, unit: 'a second' },
  { name: `${way}, peak memory`, value: peakMegabytes, unit: 'MB', target: { atMost: 200 } },
];

async function inFolder<Result>(
  rows: number,
  work: (folder: string, file: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-import-'));
  try {
    const file = path.join(folder, 'absences.csv');
    writeAbsenceFile(file, rows);
    return await work(folder, file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
