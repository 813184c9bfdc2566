import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import type { SimulationOutput } from '../../../local/cli/simulate-command.ts';
import { event } from '../../journeys/support/events.ts';
import { absence } from '../../journeys/support/rows.ts';
import { sent } from '../../journeys/support/story.ts';
import { storyFiles } from '../../journeys/support/story-files.ts';
import { PreviewOutput } from './output-schemas.ts';
import { type Stored, storedSimulation } from './stored-simulation.ts';

const ChangeOutput = PreviewOutput.extend({ changed: z.int().nonnegative() });

// Wednesday 18 November, the last second of the day: 100101 and 100102 are open, 100103 is back. All three were given the letter.
let first: Stored;
let stored: Stored;
beforeAll(async () => {
  const keys = ['100101', '100102', '100103'];
  const absences = keys.map((number, place) =>
    absence({
      number,
      phone: `+4520000${number.slice(3)}`,
      from: place === 1 ? '2026-11-09' : '2026-11-02',
      to: place === 2 ? '2026-11-03' : '',
    }),
  );
  const letters = keys.map((key) =>
    event(key === '100102' ? '2026-11-09' : '2026-11-02', 'record-letter-given', { key }),
  );
  first = await storedSimulation({ absences, events: letters }, '2026-11-18');
  return () => first.remove();
});
beforeEach(() => {
  stored = first.copy();
  onTestFinished(() => stored.remove());
});

async function change(...args: readonly string[]) {
  const { code, out, err } = await stored.run('change', ...args, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return ChangeOutput.parse(JSON.parse(out));
}
const policyFile = (policy: object): string => {
  const file = path.join(stored.folder, 'policy.json');
  writeFileSync(file, JSON.stringify(policy));
  return file;
};
const contactDue = ({ cases }: SimulationOutput) =>
  cases.map(({ key, duties }) => `${key} ${duties.find(({ id }) => id === 'contact-14d')?.due}`);
const later = (output: SimulationOutput, key: string) => sent(output, key).filter((line) => line > '2026-11-19');

describe('change without --yes', () => {
  it('shows the same as what-if and changes no row', async () => {
    const before = stored.rows();
    const policy = policyFile({ contactDays: 10 });
    const asked = await stored.run('what-if', '--policy', policy, '--json');
    expect(await change('--policy', policy)).toEqual({ ...JSON.parse(asked.out), changed: 0 });
    const { out } = await stored.run('change', '--rules', 'dk-2023', '--lang', 'en');
    expect(out.split('\n').at(-1)).toBe('Nothing is changed. Add --yes to carry it out.');
    expect(stored.rows()).toBe(before);
  });

  it('takes a rule set or a policy, and no command', async () => {
    const { code, err } = await stored.run('change', '--key', '100101', '--do', 'void-case', '--yes');
    expect({ code, err }).toEqual({
      code: 1,
      err: 'holdfast: change takes --rules ID or --policy FILE. A command is previewed with what-if.',
    });
  });
});

describe('change --rules --yes', () => {
  it('moves all open cases to another rule set, once', async () => {
    // Under dk-2025 every date is the same today: nobody notices, and still it is another rule set.
    expect(await change('--rules', 'dk-2025', '--yes')).toEqual({ cases: [], unchanged: 2, refused: [], changed: 2 });
    expect(await change('--rules', 'dk-2025', '--yes')).toEqual({ cases: [], unchanged: 2, refused: [], changed: 0 });
  });

  it('takes effect: under dk-2023 the follow-up is the municipality’s, in the case that was named alone', async () => {
    expect(await change('--rules', 'dk-2023', '--key', '100101', '--yes')).toMatchObject({ changed: 1, refused: [] });
    const output = await stored.goOn('2027-01-20');
    const followup = (key: string) => later(output, key).filter((line) => line.includes(' followup-8w '));
    expect(followup('100101')).toEqual(['2026-12-14 10:00 followup-8w heads-up member sms +4520000101']);
    // Due on Sunday 3 January 2027.
    expect(followup('100102')[0]).toBe('2026-12-18 08:00 followup-8w heads-up leader email leader@example.org');
  });

  it('is refused case by case for a draft, which a policy has to switch on by name first', async () => {
    const before = stored.rows();
    const { refused, changed } = await change('--rules', 'dk-2027', '--yes', '--lang', 'en');
    expect(changed).toBe(0);
    expect(refused.map(({ key }) => key).sort()).toEqual(['100101', '100102']);
    expect(refused[0]?.reason).toMatch(/^The rule set dk-2027 is a draft: .*"draftRuleSets"/);
    expect(stored.rows()).toBe(before);

    await change('--policy', policyFile({ draftRuleSets: ['dk-2027'] }), '--yes');
    expect(await change('--rules', 'dk-2027', '--yes')).toMatchObject({ refused: [], changed: 2 });
  });

  it('is refused for a case that has ended', async () => {
    const { refused, changed } = await change('--rules', 'dk-2025', '--key', '100103', '--yes');
    expect({ keys: refused.map(({ key }) => key), changed }).toEqual({ keys: ['100103'], changed: 0 });
  });
});

describe('change --policy --yes', () => {
  it('moves open cases to the policy, corrects who was told a date, and opens the next case under it', async () => {
    const { cases, changed } = await change('--policy', policyFile({ contactDays: 10 }), '--yes');
    expect({ keys: cases.map(({ key }) => key).sort(), changed }).toEqual({ keys: ['100101', '100102'], changed: 2 });
    const said = cases.find(({ key }) => key === '100101');
    const output = await stored.goOn('2026-11-27');
    // 100103 has ended and keeps its dates.
    expect(contactDue(output)).toEqual(['100101 2026-11-12', '100102 2026-11-19', '100103 2026-11-16']);
    expect(later(output, '100101')).toEqual([
      '2026-11-19 08:00 contact-14d correction steward email steward@example.org',
      '2026-11-19 08:00 contact-14d overdue steward email steward@example.org',
      '2026-11-19 09:00 contact-14d correction member sms +4520000101',
      '2026-11-20 08:00 contact-14d escalation leader email leader@example.org',
      '2026-11-23 08:00 talk-4w reminder leader email leader@example.org',
      '2026-11-27 08:00 talk-4w last-call leader email leader@example.org',
    ]);
    expect(said?.corrected.map(({ dutyId, to }) => `${dutyId} ${to}`)).toEqual([
      'contact-14d steward',
      'contact-14d member',
    ]);
    expect(said?.toSend.slice(0, 4).map(({ at, dutyId, stage }) => `${at.slice(0, 16)} ${dutyId} ${stage}`)).toEqual([
      '2026-11-19T08:00 contact-14d overdue',
      '2026-11-20T08:00 contact-14d escalation',
      '2026-11-23T08:00 talk-4w reminder',
      '2026-11-27T08:00 talk-4w last-call',
    ]);

    const next = await storedNext('2026-11-30');
    expect(contactDue(next).at(-1)).toBe('100104 2026-12-10');
  });

  it('for one case leaves the other open ones alone, and still holds for new ones', async () => {
    expect(await change('--policy', policyFile({ contactDays: 7 }), '--key', '100102', '--yes')).toMatchObject({
      changed: 1,
    });
    const next = await storedNext('2026-11-30');
    expect(contactDue(next)).toEqual([
      '100101 2026-11-16',
      '100102 2026-11-16',
      '100103 2026-11-16',
      '100104 2026-12-07',
    ]);
  });

  it('does nothing the second time', async () => {
    const policy = policyFile({ contactDays: 10 });
    await change('--policy', policy, '--yes');
    const before = stored.rows();
    // The same words in another order and spacing are the same policy.
    writeFileSync(policy, '\uFEFF{"contactDays":10}\n');
    expect(await change('--policy', policy, '--yes')).toEqual({ cases: [], unchanged: 2, refused: [], changed: 0 });
    expect(stored.rows()).toBe(before);
  });

  it('is refused for a case that has ended, and holds for new ones all the same', async () => {
    const { refused, changed } = await change('--policy', policyFile({ contactDays: 10 }), '--key', '100103', '--yes');
    expect({ keys: refused.map(({ key }) => key), changed }).toEqual({ keys: ['100103'], changed: 0 });
    expect(contactDue(await storedNext('2026-11-30')).at(-1)).toBe('100104 2026-12-10');
  });

  it('says in words what it has done', async () => {
    const { out } = await stored.run('change', '--policy', policyFile({ contactDays: 10 }), '--yes', '--lang', 'en');
    expect(out).toContain('  Moves: First contact, 2026-11-16 -> 2026-11-12');
    expect(out.split('\n').at(-1)).toBe('Cases changed: 2. The messages go out when the server runs.');
    expect(out).not.toContain('nothing is changed');
  });
});

/** A fourth employee is reported in the same store. */
async function storedNext(from: string): Promise<SimulationOutput> {
  const row = absence({ number: '100104', phone: '+4520000104', from });
  const { out } = await stored.run(
    'simulate',
    ...storyFiles(stored.folder, { absences: [row] }),
    '--until',
    from,
    '--json',
  );
  return JSON.parse(out);
}
