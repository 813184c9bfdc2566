import { describe, expect, it } from 'vitest';
import { holdfast } from '../../journeys/support/cli.ts';
import { TimelineOutput } from './output-schemas.ts';

async function timeline(...args: readonly string[]) {
  const { code, out, err } = await holdfast('timeline', '--json', ...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return TimelineOutput.parse(JSON.parse(out));
}

describe('timeline --json', () => {
  it('gives the six duties with their dates', async () => {
    const { firstDay, ruleSet, duties } = await timeline('--first-day', '2026-11-02');
    expect({ firstDay, ruleSet }).toEqual({ firstDay: '2026-11-02', ruleSet: 'dk-2026' });
    const dates = duties.map(({ actions, because, basis, source, confidence, ...rest }) => rest);
    expect(dates).toEqual([
      { id: 'welcome', due: '2026-11-04', responsible: 'hr' },
      { id: 'contact-14d', due: '2026-11-16', responsible: 'steward' },
      { id: 'talk-4w', due: '2026-11-30', callBy: '2026-11-23', responsible: 'leader' },
      { id: 'notice-5w', due: '2026-12-07', responsible: 'hr' },
      { id: 'followup-8w', due: '2026-12-27', responsible: 'leader' },
      {
        id: 'revaluation-22w',
        due: '2027-05-05',
        passesOn: '2027-05-05',
        stopsOn: '2027-05-31',
        responsible: 'municipality',
      },
    ]);
  });

  it('gives the reminders of a duty in order, with every role filled', async () => {
    const { duties } = await timeline('--first-day', '2026-11-02');
    const actions = duties.map(({ actions }) =>
      actions.map(({ at, stage, to, channel }) => `${at} ${stage} ${to} ${channel}`),
    );
    expect(actions[1]).toEqual([
      '2026-11-09T10:00:00+01:00 heads-up member sms',
      '2026-11-11T08:00:00+01:00 reminder steward email',
      '2026-11-13T08:00:00+01:00 last-call steward email',
      '2026-11-17T08:00:00+01:00 overdue steward email',
      '2026-11-19T08:00:00+01:00 escalation leader email',
    ]);
    expect(actions[5]).toEqual([
      '2027-02-24T08:00:00+01:00 heads-up leader email',
      '2027-02-24T08:00:00+01:00 heads-up hr email',
      '2027-02-24T08:00:00+01:00 heads-up steward email',
      '2027-02-24T10:00:00+01:00 heads-up member sms',
      '2027-05-03T08:00:00+02:00 reminder steward email',
      '2027-05-03T08:00:00+02:00 reminder union-consultant email',
      '2027-05-03T10:00:00+02:00 reminder member sms',
    ]);
  });

  it.each([
    ['2024-12-31', 'dk-2023'],
    ['2025-01-01', 'dk-2025'],
    ['2026-06-30', 'dk-2025'],
    ['2026-07-01', 'dk-2026'],
  ])('takes the rules in force on %s: %s', async (firstDay, ruleSet) => {
    expect((await timeline('--first-day', firstDay)).ruleSet).toBe(ruleSet);
  });

  it('leaves the 8-week follow-up to the municipality under dk-2023, with a word to the member only', async () => {
    const { duties } = await timeline('--first-day', '2026-11-02', '--rules', 'dk-2023');
    const followup = duties.find(({ id }) => id === 'followup-8w');
    expect(followup?.responsible).toBe('municipality');
    expect(followup?.actions).toEqual([
      { stage: 'heads-up', at: '2026-12-14T10:00:00+01:00', to: 'member', channel: 'sms' },
    ]);
  });

  it('counts earlier absences, as many as are given', async () => {
    // 31 May to 31 August are 93 counted days: see the journey of the relapse.
    const one = await timeline('--first-day', '2026-10-05', '--earlier', '2026-05-01..2026-08-31');
    // 1 May to 15 June and 9 August to 20 September are 46 + 43 days, with 4 November to 31 December 147: 8 January is the 155th.
    const two = ['--earlier', '2026-04-01..2026-06-15', '--earlier', '2026-07-10..2026-09-20'];
    expect(one.duties.at(-1)).toMatchObject({ passesOn: '2027-01-04', stopsOn: '2027-01-31' });
    expect((await timeline('--first-day', '2026-10-05', ...two)).duties.at(-1)?.passesOn).toBe('2027-01-08');
  });

  it('words the reasons in the language asked for', async () => {
    const danish = await timeline('--first-day', '2026-11-02');
    const english = await timeline('--first-day', '2026-11-02', '--lang', 'en');
    expect(english.duties[1]?.because[0]).toBe('D (first day of absence) is Monday 2 November 2026');
    expect(danish.duties[1]?.because).not.toEqual(english.duties[1]?.because);
  });
});

it('prints a timeline for reading', async () => {
  const { code, out } = await holdfast('timeline', '--first-day', '2026-11-02', '--lang', 'en');
  expect(code).toBe(0);
  expect(out).toContain('2026-11-09 10:00');
});
