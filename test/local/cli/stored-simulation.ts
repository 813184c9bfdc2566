import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SimulationOutput } from '../../../local/cli/simulate-command.ts';
import { holdfast, type Run } from '../../journeys/support/cli.ts';
import { withKnownKey } from '../../journeys/support/folder.ts';
import { type Files, storyFiles } from '../../journeys/support/story-files.ts';

export type Stored = {
  readonly folder: string;
  readonly store: string;
  /** Runs a command on the store. */
  readonly run: (...args: readonly string[]) => Promise<Run>;
  /** Goes on with the story, and with more events, in the store itself. */
  readonly goOn: (until: string, events?: readonly object[]) => Promise<SimulationOutput>;
  /** The same store a second time, to go on with differently. */
  readonly copy: () => Stored;
  /** Every row of the database, table by table. */
  readonly rows: () => string;
  readonly remove: () => void;
};

/** Plays a story until the end of a day and leaves its store in a folder. */
export async function storedSimulation(story: Files, until: string): Promise<Stored> {
  const stored = storedIn(mkdtempSync(path.join(tmpdir(), 'holdfast-stored-')), story);
  withKnownKey(stored.store);
  await stored.goOn(until);
  return stored;
}

function storedIn(folder: string, story: Files): Stored {
  const store = path.join(folder, 'store');
  return {
    folder,
    store,
    run: (...args) => holdfast(...args, '--store', store),
    goOn: async (until, more = []) => {
      const files = storyFiles(folder, { ...story, events: [...(story.events ?? []), ...more] });
      const { code, out, err } = await holdfast('simulate', ...files, '--until', until, '--store', store, '--json');
      if (code !== 0) throw new Error(err);
      return JSON.parse(out) as SimulationOutput;
    },
    copy: () => {
      const other = storedIn(mkdtempSync(path.join(tmpdir(), 'holdfast-stored-')), story);
      cpSync(store, other.store, { recursive: true });
      return other;
    },
    rows: () => rowsOf(path.join(store, 'holdfast.db')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function rowsOf(file: string): string {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).all();
    return tables
      .map(({ name }) => [
        name,
        ...db
          .prepare(`SELECT * FROM "${name}"`)
          .all()
          .map((row) => JSON.stringify(row))
          .sort(),
      ])
      .map((lines) => lines.join('\n'))
      .join('\n');
  } finally {
    db.close();
  }
}
