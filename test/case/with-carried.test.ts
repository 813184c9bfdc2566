import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { answerOf } from '../../shared/case/answer-of.ts';
import { attemptsOf } from '../../shared/case/attempts.ts';
import { carriedFrom } from '../../shared/case/carried.ts';
import type { StoredEvent } from '../../shared/case/events.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { at, caseOpened, consentGiven, given } from '../support/sick-leave.ts';

/** The case that goes on after another has gone into it. */
const merged = (other: SickLeave, ...own: readonly StoredEvent[]): SickLeave =>
  given(
    caseOpened(),
    ...own,
    at('2026-11-20T09:00', {
      type: 'case-absorbed',
      v: 1,
      other: 'case-2',
      from: '2026-11-02',
      to: '2026-11-02',
      ruleSet: 'dk-2026',
      reason: 'same-absence',
      carried: carriedFrom(other),
    }),
  );

const friday = { on: '2026-11-27', time: '10:00' } as const;
const proposed: StoredEvent = { type: 'times-proposed', v: 1, by: 'leader', times: [friday] };
const called: StoredEvent = { type: 'talk-called', v: 1, ...friday };
const tried = (on: string): StoredEvent => ({ type: 'attempt-recorded', v: 1, kind: 'ordinary-terms', on });

describe('a case that another has gone into', () => {
  it('goes on with the times that were proposed there, unless a talk is called or proposed here', () => {
    const other = given(caseOpened(), proposed);
    expect(merged(other).proposal).toMatchObject({
      by: 'leader',
      times: [{ on: day('2026-11-27'), time: '10:00' }],
      in: 2,
    });
    expect(merged(other, called).proposal).toBeUndefined();
    expect(merged(other, { ...proposed, by: 'member' }).proposal).toMatchObject({ by: 'member', in: 2 });
  });

  it('knows who comes to the talk that was agreed there', () => {
    const accepted: StoredEvent = { type: 'time-accepted', v: 1, ...friday, by: 'member', with: [], companion: true };
    expect(merged(given(caseOpened(), called, accepted)).talk).toMatchObject({ with: [], companion: true });
  });

  it('keeps her answers to what others recorded, her own here before those there', () => {
    const held: StoredEvent = { type: 'talk-held', v: 1, on: '2026-11-19' };
    const disputed: StoredEvent = { type: 'record-disputed', v: 1, duty: 'talk-4w', on: '2026-11-19' };
    const other = given(caseOpened(), held, disputed);
    expect(answerOf(merged(other), 'talk-4w')).toBe('disputed');
    expect(answerOf(merged(other, held, { ...disputed, type: 'record-confirmed' }), 'talk-4w')).toBe('confirmed');
  });

  it('has the leader who took either, and what she asked for', () => {
    const leads = (who: string): StoredEvent => ({ type: 'leader-changed', v: 1, who });
    const other = given(caseOpened(), leads('liv'), { type: 'other-leader-asked', v: 1 });
    expect(merged(other)).toMatchObject({ chosenLeader: { who: 'liv' }, otherLeaderAsked: { in: 2 } });
    expect(merged(other, leads('lars'))).toMatchObject({ chosenLeader: { who: 'lars' } });
    expect(merged(given(caseOpened()))).not.toHaveProperty('chosenLeader');
  });

  it('knows who has said yes to her, as far as she lets them in', () => {
    const yes: StoredEvent = { type: 'contact-accepted', v: 1, role: 'steward', who: 'sten' };
    const other = given(caseOpened(), consentGiven(), yes);
    expect(merged(other).accepted).toMatchObject([{ role: 'steward', who: 'sten' }]);
    expect(merged(other, consentGiven('steward', 'stine'))).not.toHaveProperty('accepted');
  });

  it('has what was tried in both, each with a number of its own', () => {
    const other = given(caseOpened(), tried('2026-11-10'), tried('2026-11-12'));
    const list = attemptsOf(merged(other, tried('2026-11-11')));
    expect(list.map(({ on, in: number }) => [on, number])).toEqual([
      [day('2026-11-10'), -1],
      [day('2026-11-11'), 2],
      [day('2026-11-12'), -2],
    ]);
  });
});
