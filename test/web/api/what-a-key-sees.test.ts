import { describe, expect, it } from 'vitest';
import { Command, type CommandInput } from '../../../shared/case/commands.ts';
import { casePk } from '../../../shared/store/keys.ts';
import { perform } from '../../../shared/store/perform.ts';
import { type ApiStory, apiStory, karen } from './api-story.ts';

async function ill(): Promise<{ story: ApiStory; caseId: string; hers: (command: CommandInput) => Promise<void> }> {
  const story = await apiStory();
  const { body } = await story.notify();
  const { caseId } = (body as { case: { caseId: string } }).case;
  let asked = 0;
  const hers = async (command: CommandInput): Promise<void> => {
    asked += 1;
    await perform(story.needs, { caseId, commandId: `hers-${asked}`, by: 'member' }, Command.parse(command));
  };
  return { story, caseId, hers };
}

/** Everything that the API tells of a case, without its version: that something was written is no secret. */
async function allOf({ send }: ApiStory, caseId: string): Promise<string> {
  const asked = ['', '/timeline', '/deliveries'].map((path) => send('GET', `/cases/${caseId}${path}`));
  const whatIf = send('POST', `/cases/${caseId}/what-if`, { body: { do: 'correct-first-day', to: '2026-11-01' } });
  const list = send('GET', '/cases');
  const bodies = (await Promise.all([...asked, whatIf, list])).map(({ body }) => body);
  return JSON.stringify(bodies).replace(/"version":\d+/g, '');
}

describe('what a key sees of a case', () => {
  it('is the same whether the member has let somebody in or not', async () => {
    const { story, caseId, hers } = await ill();
    const before = await allOf(story, caseId);
    await hers({ do: 'give-consent', to: 'steward', source: 'portal' });
    await hers({ do: 'give-consent', to: 'union-consultant', source: 'portal' });
    expect(await allOf(story, caseId)).toBe(before);
  });

  it.each(['steward', 'self', 'leader', 'not-now'])(
    'is the same when she has chosen %s to make contact',
    async (to) => {
      const { story, caseId, hers } = await ill();
      const before = await allOf(story, caseId);
      await hers({ do: 'choose-contact', to });
      expect(await allOf(story, caseId)).toBe(before);
    },
  );

  it('is nothing of what is her own', async () => {
    const { story, caseId, hers } = await ill();
    const before = await allOf(story, caseId);
    await hers({ do: 'record-form-sent', on: '2026-11-24' });
    await hers({ do: 'record-decision', received: '2026-11-24', kind: 'benefit-stopped' });
    await hers({ do: 'record-dismissal-warning', received: '2026-11-24', answerBy: '2026-12-08' });
    const after = await allOf(story, caseId);
    expect(after).toBe(before);
    expect(after).not.toMatch(/info-form|appeal|dismissal-warning/);
  });

  it('is nothing of another employer’s', async () => {
    const { story, caseId } = await ill();
    const { createApiKey } = await import('../../../shared/identity/api-key.ts');
    const key = {
      id: 'other',
      employerId: 'employer-2',
      scopes: ['read', 'notify'],
      purpose: 'other',
      by: 'x',
    } as const;
    const headers = { Authorization: `Bearer ${await createApiKey(story.needs, key)}` };
    expect((await story.send('GET', `/cases/${caseId}`, { headers })).status).toBe(404);
    expect((await story.send('POST', `/cases/${caseId}/end`, { headers, body: {} })).status).toBe(404);
    expect((await story.send('GET', '/cases', { headers })).body).toEqual({ cases: [] });
    const sent = { headers, body: { employeeNumber: karen.employeeNumber } };
    expect((await story.send('POST', '/cases/search', sent)).body).toEqual({ cases: [] });
  });

  it('is noted, with the key that looked', async () => {
    const { story, caseId } = await ill();
    await story.send('GET', `/cases/${caseId}`);
    const notes = await story.store.table.query(casePk(caseId), { prefix: 'READ#' });
    expect(notes.map(({ by, role }) => [by, role])).toEqual([['api:key-1', 'system']]);
  });

  it.each([
    { do: 'give-consent', to: 'steward', source: 'paper' },
    { do: 'choose-contact', to: 'self' },
    { do: 'record-form-sent' },
    { do: 'settle-held', duty: 'welcome', stage: 'notice', role: 'member', decision: 'send' },
    { do: 'absorb-case', other: 'x', from: '2026-11-02' },
    { do: 'change-unit', to: 'house/second' },
  ])('never takes %j from a system', async (body) => {
    const { story, caseId } = await ill();
    expect((await story.send('POST', `/cases/${caseId}/events`, { body })).status).toBe(400);
    expect((await story.send('POST', `/cases/${caseId}/what-if`, { body })).status).toBe(400);
  });

  it('merges a case only with another of the same person', async () => {
    const { story, caseId } = await ill();
    const other = await story.notify({ ...karen, employeeNumber: '100102' });
    const into = (other.body as { case: { caseId: string } }).case.caseId;
    const body = { do: 'merge-cases', into };
    expect((await story.send('POST', `/cases/${caseId}/corrections`, { body })).body).toMatchObject({
      errors: [{ path: 'into' }],
    });
  });
});

describe('a revoked key', () => {
  it('is refused at once', async () => {
    const { send, needs } = await apiStory();
    const { revokeApiKey } = await import('../../../shared/identity/api-key.ts');
    expect((await send('GET', '/cases')).status).toBe(200);
    await revokeApiKey(needs, 'employer-1', 'key-1');
    const { status, headers } = await send('GET', '/cases');
    expect([status, headers.get('WWW-Authenticate')]).toEqual([401, 'Bearer']);
  });
});
