import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allDoneOn, event } from '../../journeys/support/events.ts';
import { absence, without } from '../../journeys/support/rows.ts';
import { type Preview, PreviewOutput } from './output-schemas.ts';
import { type Stored, storedSimulation } from './stored-simulation.ts';

let stored: Stored;
const policyFile = (policy: object | string): string => {
  const file = path.join(stored.folder, 'policy.json');
  writeFileSync(file, typeof policy === 'string' ? policy : JSON.stringify(policy));
  return file;
};

// Wednesday 18 November, the last second of the day. 100101 has only the letter; of 100102 everything is done; 100103 is back.
beforeAll(async () => {
  const second = { number: '100102', phone: '+4520000102' };
  const absences = [
    absence({ from: '2026-11-02' }),
    absence({ ...second, from: '2026-11-02' }),
    absence({ number: '100103', from: '2026-11-02', to: '2026-11-03' }),
  ];
  const done = allDoneOn('2026-11-02').map((line) => ({ ...line, key: '100102' }));
  const letter = event('2026-11-02', 'record-letter-given');
  stored = await storedSimulation({ absences, events: [letter, ...done] }, '2026-11-18');
});
afterAll(() => stored.remove());

async function whatIf(...args: readonly string[]): Promise<Preview> {
  const { code, out, err } = await stored.run('what-if', ...args, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return PreviewOutput.parse(JSON.parse(out));
}
type Lines = Preview['cases'][number]['toSend'];
const lines = (messages: Lines | undefined): readonly string[] =>
  (messages ?? []).map(
    ({ at, dutyId, stage, to, channel }) => `${at.slice(0, 16)} ${dutyId} ${stage} ${to} ${channel}`,
  );

const earlier = ['--do', 'correct-first-day', '--to', '2026-10-30'];

describe('what-if --key --do', () => {
  it('says which dates move, what went out, what will be sent and what corrected', async () => {
    const { cases, unchanged, refused } = await whatIf('--key', '100101', ...earlier);
    expect({ unchanged, refused }).toEqual({ unchanged: 0, refused: [] });
    expect(cases).toMatchObject([{ key: '100101', firstDay: '2026-11-02', begun: [], gone: [] }]);
    expect(cases[0]?.moved).toEqual([
      { id: 'contact-14d', from: '2026-11-16', to: '2026-11-13' },
      { id: 'talk-4w', from: '2026-11-30', to: '2026-11-27' },
      { id: 'notice-5w', from: '2026-12-07', to: '2026-12-04' },
      { id: 'followup-8w', from: '2026-12-27', to: '2026-12-24' },
      { id: 'revaluation-22w', from: '2027-05-05', to: '2027-05-02' },
    ]);
    expect(lines(cases[0]?.sent)).toEqual([
      '2026-11-04T10:00 welcome heads-up member sms',
      '2026-11-09T10:00 contact-14d heads-up member sms',
      '2026-11-11T08:00 contact-14d reminder steward email',
      '2026-11-13T08:00 contact-14d last-call steward email',
      '2026-11-16T08:00 talk-4w heads-up leader email',
      '2026-11-17T08:00 contact-14d overdue steward email',
    ]);
    expect(cases[0]?.corrected).toEqual([
      { dutyId: 'contact-14d', to: 'steward', channel: 'email' },
      { dutyId: 'talk-4w', to: 'leader', channel: 'email' },
      { dutyId: 'contact-14d', to: 'member', channel: 'sms' },
    ]);
    expect(lines(cases[0]?.toSend).slice(0, 12)).toEqual([
      // Late by now, so with the next opening: first contact was due on the 13th, the talk's first word on that day.
      '2026-11-19T08:00 contact-14d overdue steward email',
      '2026-11-19T08:00 talk-4w heads-up leader email',
      '2026-11-20T08:00 contact-14d escalation leader email',
      '2026-11-20T08:00 talk-4w reminder leader email',
      '2026-11-24T08:00 talk-4w last-call leader email',
      // Seven days before 4 December is the 27th, five days before a Sunday: hr gets only the last of the two that Friday.
      '2026-11-27T08:00 notice-5w reminder hr email',
      '2026-11-30T08:00 talk-4w overdue leader email',
      '2026-12-03T08:00 notice-5w last-call hr email',
      '2026-12-04T08:00 talk-4w escalation hr email',
      '2026-12-07T08:00 notice-5w overdue hr email',
      '2026-12-09T08:00 notice-5w escalation employer-consultant email',
      '2026-12-10T08:00 followup-8w heads-up leader email',
    ]);
  });

  it('names who would get each message as the roles are filled, and no message that would reach nobody', async () => {
    const people = without('steward', 'consultant');
    const alone = await storedSimulation({ absences: [absence({ from: '2026-11-02' })], people }, '2026-11-10');
    const { out } = await alone.run('what-if', '--key', '100101', '--do', 'record-talk-held', '--json');
    alone.remove();
    const toSend = lines(PreviewOutput.parse(JSON.parse(out)).cases[0]?.toSend);
    // Nobody is steward: the leader is responsible and coordinator in one, so it escalates to hr.
    expect(toSend.filter((line) => / contact-14d | escalation /.test(line))).toEqual([
      '2026-11-11T08:00 contact-14d reminder leader email',
      '2026-11-13T08:00 contact-14d last-call leader email',
      '2026-11-17T08:00 contact-14d overdue leader email',
      '2026-11-19T08:00 contact-14d escalation hr email',
      '2026-12-10T08:00 notice-5w escalation leader email',
      '2027-01-05T08:00 followup-8w escalation hr email',
    ]);
    expect(toSend.filter((line) => /steward|consultant/.test(line))).toEqual([]);
  });

  it('prints the same for reading, in Danish or English', async () => {
    const danish = await stored.run('what-if', '--key', '100102', '--do', 'end-absence');
    const english = await stored.run('what-if', '--key', '100102', '--do', 'end-absence', '--lang', 'en');
    expect(english.out.split('\n')).toEqual([
      'Cases: 1 would change, 0 would not, 0 refuse.',
      '',
      '100102 (first day of absence 2026-11-02)',
      '  No date moves.',
      '  Has been sent:',
      '    2026-11-04 10:00, Information form, Heads-up, Person on sick leave, SMS',
      '    2026-11-04 10:00, Welcome, Heads-up, Person on sick leave, SMS',
      '    2026-11-06 10:00, Information form, Reminder, Person on sick leave, SMS',
      '  Is sent no more:',
      '    2027-02-24 08:00, Revaluation, Heads-up, Leader, e-mail',
      '    2027-02-24 08:00, Revaluation, Heads-up, Personnel office, e-mail',
      '    2027-02-24 08:00, Revaluation, Heads-up, Union steward (TR), e-mail',
      '    2027-02-24 10:00, Revaluation, Heads-up, Person on sick leave, SMS',
      '    2027-05-03 08:00, Revaluation, Reminder, Union steward (TR), e-mail',
      '    2027-05-03 10:00, Revaluation, Reminder, Person on sick leave, SMS',
      '',
      'This is a preview: nothing is changed and nothing is sent.',
    ]);
    const times = (text: string) => text.match(/^ {4}\d{4}-\d\d-\d\d \d\d:\d\d/gm);
    expect(times(danish.out)).toEqual(times(english.out));
    expect(danish.out).toContain('Dette er en visning: intet er ændret, og intet er sendt.');
  });

  it('says why a command does not hold, and changes nothing', async () => {
    const ahead = await whatIf('--key', '100101', '--do', 'correct-first-day', '--to', '2026-11-19');
    expect(ahead).toEqual({
      cases: [],
      unchanged: 0,
      refused: [{ key: '100101', reason: expect.stringContaining('2026-11-19') }],
    });
    const over = await whatIf('--key', '100103', ...earlier);
    expect(over.refused).toHaveLength(1);
  });
});

describe('what-if for all open cases', () => {
  it('looks at a draft of a rule set, under which the dates are the same today', async () => {
    expect(await whatIf('--rules', 'dk-2027')).toEqual({ cases: [], unchanged: 2, refused: [] });
  });

  it('shows whose reminders an older rule set would take away', async () => {
    const { cases, unchanged } = await whatIf('--rules', 'dk-2023');
    // Of 100102 the follow-up is held.
    expect({ keys: cases.map(({ key }) => key), unchanged }).toEqual({ keys: ['100101'], unchanged: 1 });
    expect(cases[0]).toMatchObject({ moved: [], corrected: [] });
    expect(lines(cases[0]?.noLonger)).toEqual([
      '2026-12-11T08:00 followup-8w heads-up leader email',
      '2026-12-11T08:00 followup-8w heads-up steward email',
      '2026-12-23T08:00 followup-8w last-call leader email',
      '2026-12-28T08:00 followup-8w overdue leader email',
      '2027-01-05T08:00 followup-8w escalation hr email',
    ]);
  });

  it('shows what a policy file would move, for one case or all', async () => {
    const policy = policyFile({ contactDays: 10 });
    const { cases, unchanged } = await whatIf('--policy', policy);
    expect({ keys: cases.map(({ key }) => key).sort(), unchanged }).toEqual({
      keys: ['100101', '100102'],
      unchanged: 0,
    });
    const [one] = (await whatIf('--policy', policy, '--key', '100101')).cases;
    expect(one?.moved).toEqual([{ id: 'contact-14d', from: '2026-11-16', to: '2026-11-12' }]);
    expect(one?.corrected.map(({ to }) => to)).toEqual(['steward', 'member']);
    // First contact of 100102 was made on the first day: its date moves, and nobody hears of it.
    expect(cases.find(({ key }) => key === '100102')?.corrected).toEqual([]);
    expect(await whatIf('--policy', policyFile({}))).toEqual({ cases: [], unchanged: 2, refused: [] });
  });
});

it('changes no row of the store, and lets a later simulation go on as if nobody had asked', async () => {
  const before = stored.rows();
  await whatIf('--key', '100101', ...earlier);
  await whatIf('--key', '100101', '--do', 'void-case');
  await whatIf('--key', '100101', '--do', 'split-case', '--lastDay', '2026-11-06', '--from', '2026-11-16');
  await whatIf('--rules', 'dk-2023');
  await whatIf('--policy', policyFile({ contactDays: 10 }));
  expect(stored.rows()).toBe(before);
  const [asked, unasked] = [stored.copy(), stored.copy()];
  await asked.run('what-if', '--key', '100101', ...earlier);
  expect(await asked.goOn('2027-01-31')).toEqual(await unasked.goOn('2027-01-31'));
  for (const copy of [asked, unasked]) copy.remove();
});
