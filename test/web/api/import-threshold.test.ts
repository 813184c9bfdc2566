import { describe, expect, it } from 'vitest';
import { casesOf, ill } from './ill-people.ts';
import { file, importStory, row } from './import-story.ts';

describe('a file that ends, corrects or moves more than a fifth of the open cases', () => {
  const ending = file(row(1, '02-11-2026', '20-11-2026'), row(2, '01-11-2026'));

  it('waits until somebody says that it is meant', async () => {
    const story = await importStory();
    await story.imported(file(...ill(9)));
    const { importId, ...told } = await story.imported(ending);
    expect(told).toMatchObject({ state: 'needs-confirmation', open: 9, disturbed: 2, counts: {} });
    expect(await casesOf(story, 1)).toMatchObject([{ status: 'open' }]);
    const { status } = await story.send('POST', `/imports/${importId}/confirmation`, { body: { confirm: true } });
    expect(status).toBe(202);
    await story.work();
    expect(await story.told(importId)).toMatchObject({ state: 'done', counts: { continued: 2 } });
    expect(await casesOf(story, 1)).toMatchObject([{ status: 'closed' }]);
  });

  it('goes in at once when whoever sends it says so', async () => {
    const story = await importStory();
    await story.imported(file(...ill(9)));
    expect(await story.imported(ending, { query: '?confirm=true' })).toMatchObject({ state: 'done' });
  });

  it('is no such file at a fifth', async () => {
    const story = await importStory();
    await story.imported(file(...ill(10)));
    expect(await story.imported(ending)).toMatchObject({ state: 'done', open: 10, disturbed: 2 });
  });
});

describe('a preview', () => {
  it('says what each row would do, and changes nothing', async () => {
    const story = await importStory();
    await story.imported(file(...ill(3)));
    const content = file(
      row(1, '02-11-2026', '20-11-2026'),
      row(2, '01-11-2026'),
      row(3, '02-11-2026'),
      row(4, '23-11-2026'),
    );
    const { importId, ...told } = await story.imported(content, { query: '?preview=true' });
    expect(told).toMatchObject({
      ...{ state: 'previewed', done: 4, open: 3, disturbed: 2 },
      counts: { ends: 1, corrects: 1, unchanged: 1, opens: 1 },
    });
    expect(await story.csvOf(importId)).toBe(
      ['line;outcome;code;reason', '2;ends;;', '3;corrects;;', '4;unchanged;;', '5;opens;;', ''].join('\r\n'),
    );
    expect(await casesOf(story, 1)).toMatchObject([{ status: 'open', version: 1 }]);
    expect(await casesOf(story, 4)).toEqual([]);
  });
});
