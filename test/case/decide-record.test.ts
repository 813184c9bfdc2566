import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { answerOf } from '../../shared/case/answer-of.ts';
import { Command, type CommandInput } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import type { StoredEvent } from '../../shared/case/events.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { installation } from '../support/installation.ts';
import { at, caseOpened, given } from '../support/sick-leave.ts';
import { openCaseIn, record } from '../support/stored-case.ts';

function asked(sickLeave: SickLeave, command: CommandInput): unknown {
  try {
    return decide(sickLeave, Command.parse(command), day('2026-11-27'));
  } catch (error) {
    if (error instanceof CommandRefused) return error.refusal.code;
    throw error;
  }
}

const held: StoredEvent = { type: 'talk-held', v: 1, on: '2026-11-26' };
const said = (type: 'record-confirmed' | 'record-disputed', on = '2026-11-26'): StoredEvent => ({
  type,
  v: 1,
  duty: 'talk-4w',
  on,
});
const taken: StoredEvent = { type: 'record-taken-back', v: 1, duty: 'talk-4w', fact: 'talk-held', on: '2026-11-26' };
const answer = (...story: readonly StoredEvent[]) =>
  answerOf(given(caseOpened(), ...story.map((event) => at('2026-11-26T12:00', event))), 'talk-4w');

describe('what the member says of what others recorded', () => {
  it('names the duty and the day that is recorded', () => {
    const sickLeave = given(caseOpened(), held);
    expect(asked(sickLeave, { do: 'confirm-record', duty: 'talk-4w' })).toEqual([said('record-confirmed')]);
    expect(asked(sickLeave, { do: 'dispute-record', duty: 'talk-4w' })).toEqual([said('record-disputed')]);
  });

  it('is refused for a duty that is not done, or that the case does not have', () => {
    expect(asked(given(caseOpened()), { do: 'confirm-record', duty: 'talk-4w' })).toBe('not-done');
    expect(asked(given(caseOpened()), { do: 'dispute-record', duty: 'appeal' })).toBe('no-such-duty');
  });

  it('may be said after the absence has ended', () => {
    const ended = given(caseOpened(), held, at('2026-11-27T08:00', { type: 'absence-ended', v: 1, on: '2026-11-26' }));
    expect(asked(ended, { do: 'dispute-record', duty: 'talk-4w' })).toEqual([said('record-disputed')]);
  });

  it('is the later of her answers', () => {
    expect(answer(held)).toBeUndefined();
    expect(answer(held, said('record-confirmed'))).toBe('confirmed');
    expect(answer(held, said('record-confirmed'), said('record-disputed'))).toBe('disputed');
  });

  it('is nothing of what is recorded anew, though on the same day', () => {
    expect(answer(held, said('record-disputed'), taken)).toBeUndefined();
    expect(answer(held, said('record-disputed'), taken, held)).toBeUndefined();
    expect(answer(held, said('record-disputed'), taken, held, said('record-confirmed'))).toBe('confirmed');
  });
});

describe('a record that is taken back', () => {
  it.each<[string, StoredEvent, string]>([
    ['welcome', { type: 'letter-given', v: 1, on: '2026-11-26' }, 'letter-given'],
    ['contact-14d', { type: 'contact-made', v: 1, on: '2026-11-26' }, 'contact-made'],
    ['talk-4w', held, 'talk-held'],
    ['notice-5w', { type: 'municipality-notified', v: 1, on: '2026-11-26' }, 'municipality-notified'],
    ['followup-8w', { type: 'followup-held', v: 1, on: '2026-11-26' }, 'followup-held'],
  ])('opens the duty again and makes a new plan: %s', (duty, event, fact) => {
    const done = given(caseOpened(), event);
    const [back] = asked(done, { do: 'take-back-record', duty }) as readonly StoredEvent[];
    expect(back).toEqual({ type: 'record-taken-back', v: 1, duty, fact, on: '2026-11-26' });
    const open = given(caseOpened(), event, back as StoredEvent);
    expect(planOf(open).duties.find(({ id }) => id === duty)).toMatchObject({ done: undefined });
    expect(open.planVersion).toBe(3);
  });

  it('takes along what the first contact called for, and leaves what was called for otherwise', async () => {
    const needs = installation('2026-11-10T09:00');
    await openCaseIn(needs, { firstDay: '2026-11-02' });
    await record(needs, { do: 'record-contact-made', support: 'yes' });
    expect((await record(needs, { do: 'take-back-record', duty: 'contact-14d' })).facts).toEqual([]);
    await record(needs, { do: 'agree-follow-up-talk', on: '2026-11-20' });
    await record(needs, { do: 'record-contact-made' });
    const { facts } = await record(needs, { do: 'take-back-record', duty: 'contact-14d' });
    expect(facts.map(({ fact }) => fact)).toEqual(['follow-up-talk-agreed']);
  });

  it('is refused where nothing is recorded, and for what is no milestone', () => {
    const made: StoredEvent = {
      type: 'fact-recorded',
      v: 1,
      fact: 'follow-up-talk-agreed',
      on: '2026-11-20',
      details: {},
    };
    expect(asked(given(caseOpened()), { do: 'take-back-record', duty: 'talk-4w' })).toBe('nothing-to-take-back');
    expect(asked(given(caseOpened(), held), { do: 'take-back-record', duty: 'revaluation-22w' })).toBe(
      'nothing-to-take-back',
    );
    expect(asked(given(caseOpened(), made), { do: 'take-back-record', duty: 'follow-up-talk' })).toBe(
      'nothing-to-take-back',
    );
  });
});
