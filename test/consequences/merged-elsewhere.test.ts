import { expect, it } from 'vitest';
import { followCommit } from '../../functions/follow-commits.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { commit, perform } from '../../shared/store/perform.ts';
import { caseOpened, consentGiven } from '../support/sick-leave.ts';
import { staffedCase } from '../support/staffed-case.ts';

it.each([
  ['nobody where it was at another workplace, by a yes that named nobody', 'other/second', {}, []],
  [
    'whom she named, wherever it was',
    'other/second',
    { who: 'sten' },
    [{ to: 'steward', who: 'sten', source: 'portal' }],
  ],
  ['the role where it was at the same workplace', 'house/first', {}, [{ to: 'steward', source: 'portal' }]],
] as const)('a case that another goes into lets in %s', async (_, unitId, who, consents) => {
  const needs = await staffedCase();
  needs.moveTo('2026-11-23T08:00');
  const at = momentOfInstant(needs.clock());
  const events = [caseOpened({ firstDay: '2026-11-16', unitId }), { ...consentGiven('steward'), ...who }];
  await commit(needs, undefined, { caseId: 'case-2', commandId: 'open', by: 'test', events, at });
  const request = { caseId: 'case-2', commandId: 'merging', by: 'test' };
  await perform(needs, request, { do: 'merge-cases', into: 'case-1', reason: 'same-absence' });
  await needs.feed.drain(followCommit(needs));
  expect((await loadCase(needs.table, 'case-1'))?.consents).toEqual(consents);
});
