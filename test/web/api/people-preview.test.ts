import { describe, expect, it } from 'vitest';
import { importStory } from './import-story.ts';

describe('a preview of people', () => {
  const people = (...rows: readonly string[]): string =>
    ['Rolle;Institution;Afdeling;Navn;E-mail;Mobil', ...rows].join('\n');
  const hanne = 'HR;;;Hanne Personale;hanne@example.org;';

  it('says what each row would do and how many roles would be taken out, and changes nothing', async () => {
    const story = await importStory();
    const before = people(
      hanne,
      'Leder;Hus;A;Ulla Eksempel;ulla@example.org;',
      'Leder;Hus;B;Bo Eksempel;bo@example.org;',
    );
    await story.imported(before, { query: '?kind=people' });
    const content = people(
      hanne,
      'Leder;Hus;A;Ulla Eksempel;ulla@example.org;20000102',
      'TR;Hus;A;Ulla Eksempel;ulla@example.org;20000102',
      'Leder;Hus;C;Nina Eksempel;nina@example.org;',
      'Kok;Hus;C;Kai Eksempel;kai@example.org;',
      'Leder;Hus;D;Lis Eksempel;lis@example.net;',
    );
    const { importId, ...told } = await story.imported(content, { query: '?kind=people&preview=true' });
    // A row that cannot be read may be of anybody: then nobody is taken out.
    expect(told).toMatchObject({
      state: 'previewed',
      done: 6,
      counts: { unchanged: 1, adds: 3, changes: 2, rejected: 1 },
    });
    expect(told.counts).not.toHaveProperty('takenOut');
    expect((await story.csvOf(importId)).split('\r\n').map((line) => line.split(';').slice(0, 2).join(' '))).toEqual([
      ...['line outcome', '2 unchanged', '3 changes', '4 adds+changes', '5 adds', '6 rejected', '7 adds', ''],
    ]);
    expect((await story.send('GET', '/roles')).body).toMatchObject({ roles: { length: 3 } });
  });

  it('counts the roles that people would lose', async () => {
    const story = await importStory();
    await story.imported(people(hanne, 'Leder;Hus;A;Ulla Eksempel;ulla@example.org;'), { query: '?kind=people' });
    const told = await story.imported(people(hanne), { query: '?kind=people&preview=true' });
    expect(told).toMatchObject({ counts: { unchanged: 1, takenOut: 1 } });
    expect((await story.send('GET', '/roles')).body).toMatchObject({ roles: { length: 2 } });
  });
});
