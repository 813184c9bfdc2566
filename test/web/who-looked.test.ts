import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../shared/store/readings.ts';
import { fullPortal } from './portal-story.ts';
import { post } from './post-form.ts';
import { hr, leader, signedIn } from './signed-in.ts';

const carried = { commandId: 'command-of-test', seenVersion: '4', back: '/cases' };

describe('who has looked at a case', () => {
  it.each([
    ['a form that is wrong', leader, 'do/record-talk-held', { ...carried, on: 'soon' }],
    [
      'what has changed since a page',
      leader,
      'do/record-talk-held',
      { ...carried, seenVersion: '1', on: '2026-11-24' },
    ],
    ['the effect of a command', hr, 'do/correct-first-day', { ...carried, to: '2026-11-03', reason: 'entered-wrong' }],
    ['her wishes and addresses', hr, 'wishes', { do: 'addresses', phone: 'none', email: '' }],
  ] as const)('is noted also where no page was opened first: %s', async (_, as, page, fields) => {
    const { needs } = await fullPortal();
    const answer = await post(signedIn(needs, as), `/cases/case-under-way/${page}`, fields);
    expect([200, 400, 409]).toContain(answer.status);
    expect(await readingsOf(needs.table, 'case-under-way')).toHaveLength(1);
  });
});
