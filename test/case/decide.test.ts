import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { Command, type CommandInput } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import { at, caseOpened, consentGiven, given } from '../support/sick-leave.ts';

const today = day('2026-11-10');
const happens = (command: CommandInput, sickLeave = given(caseOpened())) =>
  decide(sickLeave, Command.parse(command), today);

describe('a command', () => {
  it.each<[CommandInput, object]>([
    [
      { do: 'record-contact-made', by: 'steward' },
      { type: 'contact-made', on: '2026-11-10', by: 'steward' },
    ],
    [
      { do: 'record-letter-given', on: '2026-11-04' },
      { type: 'letter-given', on: '2026-11-04' },
    ],
    [
      { do: 'record-talk-called', on: '2026-11-27', time: '10:00' },
      { type: 'talk-called', on: '2026-11-27', time: '10:00' },
    ],
    [{ do: 'record-talk-held' }, { type: 'talk-held', on: '2026-11-10' }],
    [
      { do: 'record-municipality-notified', receipt: 'NR-42' },
      { type: 'municipality-notified', on: '2026-11-10', receipt: 'NR-42' },
    ],
    [{ do: 'record-followup-held' }, { type: 'followup-held', on: '2026-11-10' }],
    [
      { do: 'correct-first-day', to: '2026-10-30' },
      {
        type: 'first-day-corrected',
        from: '2026-11-02',
        to: '2026-10-30',
        ruleSet: 'dk-2026',
        reason: 'entered-wrong',
      },
    ],
    [{ do: 'end-absence' }, { type: 'absence-ended', on: '2026-11-10' }],
    [
      { do: 'continue-absence', from: '2026-11-09' },
      { type: 'absence-continued', from: '2026-11-09' },
    ],
    [{ do: 'give-consent' }, { type: 'consent-given', to: 'steward', source: 'portal' }],
    [
      { do: 'give-consent', to: 'contact-person', who: 'person-7', source: 'paper' },
      { type: 'consent-given', to: 'contact-person', who: 'person-7', source: 'paper' },
    ],
    [
      { do: 'record-expected-return', on: '2026-11-10' },
      { type: 'return-expected', on: '2026-11-10' },
    ],
    [{ do: 'renew-timeline' }, { type: 'timeline-renewed' }],
  ])('%o makes one thing happen', (command, event) => {
    expect(happens(command)).toEqual([{ v: 1, ...event }]);
  });

  it('to call the talk moves it when it was called before', () => {
    const sickLeave = given(caseOpened(), { type: 'talk-called', v: 1, on: '2026-11-27', time: '10:00' });
    expect(happens({ do: 'record-talk-called', on: '2026-11-27', time: '11:00' }, sickLeave)).toEqual([
      { type: 'talk-moved', v: 1, on: '2026-11-27', time: '11:00' },
    ]);
  });

  it('to withdraw consent is allowed after the absence has ended', () => {
    const ended = given(
      caseOpened(),
      consentGiven(),
      at('2026-11-09T09:00', { type: 'absence-ended', v: 1, on: '2026-11-09' }),
    );
    expect(happens({ do: 'withdraw-consent' }, ended)).toEqual([{ type: 'consent-withdrawn', v: 1, to: 'steward' }]);
    expect(happens({ do: 'continue-absence', from: '2026-11-10' }, ended)).toHaveLength(1);
  });

  it('to hold the talk does not close the follow-up', () => {
    const held = given(caseOpened(), { type: 'talk-held', v: 1, on: '2026-11-10' });
    expect(
      planOf(held)
        .duties.filter(({ done }) => done !== undefined)
        .map(({ id }) => id),
    ).toEqual(['talk-4w']);
  });
});

describe('correcting the first day', () => {
  it('chooses the rule set of the new day when the old one was chosen by the day', () => {
    const sickLeave = given(caseOpened({ firstDay: '2026-07-01' }));
    expect(happens({ do: 'correct-first-day', to: '2026-06-30' }, sickLeave)).toMatchObject([{ ruleSet: 'dk-2025' }]);
  });

  it('keeps a rule set that somebody chose', () => {
    const sickLeave = given(caseOpened({ firstDay: '2026-07-01', ruleSet: 'dk-2023' }));
    expect(happens({ do: 'correct-first-day', to: '2026-06-30' }, sickLeave)).toMatchObject([{ ruleSet: 'dk-2023' }]);
  });
});

describe('what a command may say', () => {
  it.each([
    [{ do: 'record-talk-called' }],
    [{ do: 'record-expected-return' }],
    [{ do: 'record-talk-called', on: '2026-02-30' }],
    [{ do: 'record-talk-called', on: '2026-11-27', time: '25:00' }],
    [{ do: 'give-consent', to: 'leader' }],
    [{ do: 'record-contact-made', note: 'free text' }],
    [{ do: 'record-municipality-notified', receipt: 'She has a bad back' }],
    // A made-up number in the shape of a civil registration number.
    [{ do: 'record-municipality-notified', receipt: '010199-1234' }],
  ])('leaves out %o', (command) => {
    expect(Command.safeParse(command).success).toBe(false);
  });

  it('lets a long receipt through that only holds such digits', () => {
    expect(Command.safeParse({ do: 'record-municipality-notified', receipt: '9901019912345' }).success).toBe(true);
  });
});
