import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { absenceCsv, peopleCsv, workplace } from './rows.ts';

export type Files = {
  readonly absences: readonly string[];
  readonly people?: readonly string[];
  readonly events?: readonly object[];
};

/** Writes the files of a story into a folder. @returns the arguments of `simulate` that name them */
export function storyFiles(folder: string, { absences, people = workplace, events = [] }: Files): readonly string[] {
  const write = (name: string, content: Uint8Array | string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  return [
    write('absences.csv', absenceCsv(absences)),
    '--people',
    write('people.csv', peopleCsv(people)),
    '--events',
    write('events.jsonl', events.map((event) => JSON.stringify(event)).join('\n')),
  ];
}
