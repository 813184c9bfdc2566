import { describe, expect, it } from 'vitest';
import { type ApiStory, apiStory } from './api-story.ts';

type Role = { role: string; email?: string; scope: string; institution?: string; source: string };
type Page = { roles: readonly Role[]; next?: string };

const list = async ({ send }: ApiStory, query = '', headers = {}): Promise<Page> =>
  (await send('GET', `/roles${query}`, { headers })).body;

const sif = {
  role: 'leader',
  institution: 'Bosted Skovly',
  department: 'Afsnit C',
  name: 'Sif Leder',
  email: 'sif@example.org',
  mobile: '+4520000102',
};

describe('who holds which role', () => {
  it('names the workplace, and to a key that may write it the address that was sent', async () => {
    const story = await apiStory();
    await story.send('POST', '/roles', { body: sif });
    const { roles } = await list(story);
    expect(roles.map(({ role, source, email, institution }) => [role, source, email, institution])).toEqual([
      ['hr', 'file', 'hanne@example.org', undefined],
      ['leader', 'file', 'lis@example.org', 'Bosted Havblik'],
      ['leader', 'hand', 'sif@example.org', 'Bosted Skovly'],
    ]);
    expect(JSON.stringify(roles)).not.toMatch(/Sif|Lis|20000102/);
  });

  it('tells a key that only reads no address, and unseals nobody for it', async () => {
    const story = await apiStory();
    const headers = { Authorization: `Bearer ${await story.keyFor('read')}` };
    const unsealed: string[] = [];
    const { open } = story.needs.vault;
    const watched: typeof open = (keyed, sealed) => {
      unsealed.push(keyed.id);
      return open(keyed, sealed);
    };
    Object.assign(story.needs.vault, { open: watched });
    expect(JSON.stringify(await list(story, '', headers))).not.toContain('@');
    expect(unsealed).toEqual([]);
  });

  it('comes page by page, what a file says first', async () => {
    const story = await apiStory();
    await story.send('POST', '/roles', { body: sif });
    await story.send('POST', '/roles', { body: { ...sif, role: 'hr', department: undefined } });
    const found: string[] = [];
    let query = '?limit=1';
    for (;;) {
      const { roles, next } = await list(story, query);
      found.push(...roles.map(({ role, scope, source }) => `${role} ${scope} ${source}`));
      if (next === undefined) break;
      query = `?limit=1&cursor=${next}`;
    }
    expect(found).toEqual([
      'hr / file',
      'leader bostedhavblik/afsnita file',
      'hr bostedskovly/ hand',
      'leader bostedskovly/afsnitc hand',
    ]);
  });
});
