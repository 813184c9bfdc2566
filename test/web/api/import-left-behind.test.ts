import { describe, expect, it } from 'vitest';
import { createApiKey } from '../../../shared/identity/api-key.ts';
import { importPk } from '../../../shared/imports/import-item.ts';
import { commitPrefix } from '../../../shared/ports/feed.ts';
import { casePk } from '../../../shared/store/keys.ts';
import { casesOf, ill } from './ill-people.ts';
import { file, importStory, type Told } from './import-story.ts';

describe('what an import leaves behind', () => {
  it('is nothing that stood in the file once it is done, and is sealed until then', async () => {
    const story = await importStory();
    const { body } = await story.sendFile(file(...ill(800)));
    const { importId } = body as Told;
    const before = await story.store.table.query(importPk(importId));
    expect(before.filter(({ sk }) => sk.startsWith('GROUP#'))).toHaveLength(2);
    expect(JSON.stringify(before)).not.toMatch(/Person |Tjenestenummer/);
    await story.work();
    const after = await story.store.table.query(importPk(importId));
    expect(after.filter(({ sk }) => sk.startsWith('GROUP#'))).toEqual([]);
    expect(JSON.stringify(story.lines)).not.toMatch(/Person /);
  });

  it('names who sent it and the line, in each commit', async () => {
    const story = await importStory();
    const { importId } = await story.imported(file(...ill(2)));
    const [one] = await casesOf(story, 2);
    const commits = await story.store.table.query(casePk(one?.caseId ?? ''), { prefix: commitPrefix });
    expect(commits).toMatchObject([{ by: 'api:key-1', via: `${importId}#3` }]);
  });

  it('is on no queue and seen by no other employer', async () => {
    const story = await importStory();
    const { importId } = (await story.sendFile(file(...ill(1)))).body as Told;
    const [message] = await story.queue.receive({ max: 1, visibilitySeconds: 0 });
    expect(message?.body).toBe(JSON.stringify({ importId }));
    const key = { id: 'other', employerId: 'employer-2', scopes: ['notify'], purpose: 'other', by: 'x' } as const;
    const headers = { Authorization: `Bearer ${await createApiKey(story.needs, key)}` };
    for (const path of ['', '/results.csv'])
      expect((await story.send('GET', `/imports/${importId}${path}`, { headers })).status).toBe(404);
  });
});
