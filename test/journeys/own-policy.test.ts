import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SimulationOutput } from '../../local/cli/simulate-command.ts';
import { holdfast } from './support/cli.ts';
import { event, letterAtOnce } from './support/events.ts';
import { folderOfTest } from './support/folder.ts';
import { absence } from './support/rows.ts';
import { play, sent } from './support/story.ts';
import { storyFiles } from './support/story-files.ts';

const row = absence({ from: '2026-11-02' });
const contacted = event('2026-11-02', 'record-contact-made');
const of = (output: SimulationOutput, dutyId: string) => sent(output).filter((line) => line.includes(` ${dutyId} `));
const due = ({ cases }: SimulationOutput, dutyId: string) =>
  cases.map(({ duties }) => duties.find(({ id }) => id === dutyId)?.due);

/** First contact due after ten days, on Thursday 12 November. */
const afterTen = [
  '2026-11-06 08:00 contact-14d reminder steward email steward@example.org',
  '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
  '2026-11-11 08:00 contact-14d last-call steward email steward@example.org',
  '2026-11-13 08:00 contact-14d overdue steward email steward@example.org',
  '2026-11-17 08:00 contact-14d escalation leader email leader@example.org',
];

describe('an employer’s own policy', () => {
  it('holds along the whole path when simulate gets its file', async () => {
    const folder = folderOfTest();
    const files = storyFiles(folder, { absences: [row], events: [letterAtOnce] });
    const policy = path.join(folder, 'policy.json');
    writeFileSync(policy, '\uFEFF{ "contactDays": 10 }');
    const { code, out } = await holdfast('simulate', ...files, '--policy', policy, '--until', '2026-11-20', '--json');
    expect(code).toBe(0);
    const output: SimulationOutput = JSON.parse(out);
    expect(due(output, 'contact-14d')).toEqual(['2026-11-12']);
    expect(of(output, 'contact-14d')).toEqual(afterTen);
  });

  it('adds contact days of the leader, each a duty of its own that is done in its turn', async () => {
    const output = await play({
      absences: [row],
      policy: { leaderContactDays: [2, 6, 14] },
      events: [letterAtOnce, contacted, event('2026-11-04T12:00:00+01:00', 'record-leader-contact')],
      until: '2026-11-24',
    });
    expect(of(output, 'leader-contact')).toEqual([
      '2026-11-04 08:00 leader-contact reminder leader email leader@example.org',
      // Day 6 is Sunday 8 November.
      '2026-11-06 08:00 leader-contact reminder leader email leader@example.org',
      '2026-11-09 08:00 leader-contact overdue leader email leader@example.org',
      '2026-11-13 08:00 leader-contact escalation hr email hr@example.org',
      '2026-11-16 08:00 leader-contact reminder leader email leader@example.org',
      '2026-11-17 08:00 leader-contact overdue leader email leader@example.org',
      '2026-11-23 08:00 leader-contact escalation hr email hr@example.org',
    ]);
  });

  it('tells the member whenever the leader is told of what is to come, never that the leader is late', async () => {
    const output = await play({
      absences: [row],
      policy: { mirror: true },
      events: [letterAtOnce, contacted],
      until: '2026-12-07',
    });
    expect(of(output, 'talk-4w')).toEqual([
      '2026-11-16 08:00 talk-4w heads-up leader email leader@example.org',
      '2026-11-16 10:00 talk-4w heads-up member sms +4520000101',
      '2026-11-23 08:00 talk-4w reminder leader email leader@example.org',
      '2026-11-23 10:00 talk-4w reminder member sms +4520000101',
      '2026-11-27 08:00 talk-4w last-call leader email leader@example.org',
      '2026-11-27 10:00 talk-4w last-call member sms +4520000101',
      '2026-12-01 08:00 talk-4w overdue leader email leader@example.org',
      '2026-12-07 08:00 talk-4w escalation hr email hr@example.org',
    ]);
  });

  it('moves reminders off days that the employer closes', async () => {
    const output = await play({
      absences: [row],
      policy: { closedDays: ['11-16', '11-23', '12-24', '12-31'] },
      events: [letterAtOnce, contacted],
      until: '2026-11-26',
    });
    // Monday 16 and Monday 23 are closed: the Fridays before.
    expect(of(output, 'talk-4w')).toEqual([
      '2026-11-13 08:00 talk-4w heads-up leader email leader@example.org',
      '2026-11-20 08:00 talk-4w reminder leader email leader@example.org',
    ]);
  });

  it('sends at its own hours within narrower windows', async () => {
    const hours = { sendAt: { email: '10:30', sms: '12:00' }, windows: { sms: { opens: '11:00', closes: '15:00' } } };
    const output = await play({ absences: [row], policy: hours, events: [letterAtOnce], until: '2026-11-11' });
    expect(sent(output)).toEqual([
      '2026-11-04 12:00 welcome heads-up member sms +4520000101',
      '2026-11-09 12:00 contact-14d heads-up member sms +4520000101',
      '2026-11-11 10:30 contact-14d reminder steward email steward@example.org',
    ]);
  });

  it.each([
    [4, ['2026-11-02 closed', '2026-11-23 open']],
    [5, ['2026-11-02 open']],
  ])('counts a relapse within %i working days as the same absence', async (relapseWorkingDays, expected) => {
    // Back from Monday 16 to Friday 20 November: five working days.
    const rows = [absence({ from: '2026-11-02', to: '2026-11-13' }), absence({ from: '2026-11-23' })];
    const output = await play({ absences: rows, policy: { relapseWorkingDays }, until: '2026-11-23' });
    expect(output.cases.map(({ firstDay, status }) => `${firstDay} ${status}`)).toEqual(expected);
  });

  it('gives way to the collective agreement of the member’s area', async () => {
    const agreements = { foa: { contactDays: 7, firstContact: ['leader'] }, dsr: { contactDays: 5 } };
    const policy = { contactDays: 10, mirror: true, agreements };
    const output = await play({ absences: [row], policy, events: [letterAtOnce], until: '2026-11-16' });
    // Due on Monday 9 November; what the agreement says nothing of is as the employer has it, so the member is told as well.
    expect(due(output, 'contact-14d')).toEqual(['2026-11-09']);
    expect(of(output, 'contact-14d').filter((line) => line.includes(' leader '))).toEqual([
      '2026-11-04 08:00 contact-14d reminder leader email leader@example.org',
      '2026-11-06 08:00 contact-14d last-call leader email leader@example.org',
      '2026-11-10 08:00 contact-14d overdue leader email leader@example.org',
    ]);
    expect(of(output, 'contact-14d').some((line) => line.includes('last-call member'))).toBe(true);
  });
});

it('keeps the policy of a case that was opened before it changed, and takes the new one for the next', async () => {
  const folder = folderOfTest();
  const events = [letterAtOnce];
  const rows = [row, absence({ number: '100102', phone: '+4520000102', from: '2026-11-09' })];
  await play({ absences: rows, policy: { contactDays: 10 }, events, until: '2026-11-06', folder });
  const changed = await play({ absences: rows, policy: { contactDays: 7 }, events, until: '2026-11-20', folder });
  // Ten days after the 2nd, seven days after the 9th.
  expect(due(changed, 'contact-14d')).toEqual(['2026-11-12', '2026-11-16']);
  expect(sent(changed, '100101').filter((line) => line.includes(' contact-14d '))).toEqual(afterTen);
  // Later runs need not name the policy again.
  const later = absence({ number: '100103', phone: '+4520000103', from: '2026-11-23' });
  const third = await play({ absences: [...rows, later], events, until: '2026-11-23', folder });
  expect(due(third, 'contact-14d')).toEqual(['2026-11-12', '2026-11-16', '2026-11-30']);
});

it('refuses a policy that does not hold in one line with the path to each fault, and makes no store', async () => {
  const folder = folderOfTest();
  const files = storyFiles(folder, { absences: [row] });
  const policy = path.join(folder, 'policy.json');
  const faults = { contactDays: 40, agreements: { FOA: {} }, sendAt: { sms: '08:00' }, typo: 1 };
  writeFileSync(policy, JSON.stringify(faults));
  const { code, out, err } = await holdfast(
    'simulate',
    ...files,
    '--policy',
    policy,
    '--store',
    path.join(folder, 'store'),
  );
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^holdfast: [^\n]*policy\.json: [^\n]*contactDays: [^\n]*$/);
  for (const where of ['agreements', 'typo']) expect(err).toContain(where);
});
