import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdfast } from '../../journeys/support/cli.ts';
import { folderOfTest } from '../../journeys/support/folder.ts';
import { TimelineOutput } from './output-schemas.ts';

const firstDay = ['--first-day', '2026-11-02'];
const eventsOf = (events: readonly object[]) => events.flatMap((event) => ['--event', JSON.stringify(event)]);

async function timeline(...args: readonly string[]) {
  const { code, out, err } = await holdfast('timeline', '--json', ...firstDay, ...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return TimelineOutput.parse(JSON.parse(out));
}
const following = (...events: readonly object[]) => timeline(...eventsOf(events));
type Timeline = Awaited<ReturnType<typeof following>>;
const dutyOf = ({ duties }: Timeline, id: string) => duties.find((duty) => duty.id === id);
const dates = ({ duties }: Timeline, id: string) => duties.filter((duty) => duty.id === id).map(({ due }) => due);
const actions = (output: Timeline, id: string) =>
  dutyOf(output, id)?.actions.map(({ at, stage, to }) => `${at.slice(0, 16)} ${stage} ${to}`);
const policyFile = (policy: object): string => {
  const file = path.join(folderOfTest(), 'policy.json');
  writeFileSync(file, JSON.stringify(policy));
  return file;
};

/** Exit code 1, one line, nothing printed. */
async function refusal(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await holdfast('timeline', ...firstDay, ...args);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^holdfast: [^\n]+$/);
  return err;
}

describe('timeline --event', () => {
  it('shows what is left to say after what has happened', async () => {
    const output = await following({ do: 'record-contact-made', on: '2026-11-10' });
    // The steward’s reminder of the 11th and all that follows is left out.
    expect(actions(output, 'contact-14d')).toEqual(['2026-11-09T10:00 heads-up member']);
    expect(actions(output, 'talk-4w')?.[0]).toBe('2026-11-16T08:00 heads-up leader');
  });

  it('happens in the order given, as often as it is given', async () => {
    const call = { do: 'record-talk-called', on: '2026-11-24', time: '10:00' };
    const output = await following(call, { do: 'record-talk-held', on: '2026-11-24' });
    expect(actions(output, 'talk-4w')).toEqual([
      // Called at once; everybody may take part, and the member is told nothing before the welcome of the 4th.
      '2026-11-02T08:00 notice leader',
      '2026-11-02T08:00 notice steward',
      '2026-11-02T08:00 notice safety-rep',
      '2026-11-02T08:00 notice contact-person',
      '2026-11-04T10:00 notice member',
      '2026-11-16T08:00 heads-up leader',
      '2026-11-23T10:00 notice member',
    ]);
    expect(await refusal(...eventsOf([{ do: 'record-talk-held', on: '2026-11-20' }, call]), '--lang', 'en')).toBe(
      'holdfast: --event 2 (2026-11-20): The talk was held on 2026-11-20, so there is none to call.',
    );
  });

  it('starts the duties that follow, and no longer says that they do not apply', async () => {
    const untouched = await timeline();
    expect(untouched.notApplicable.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['appeal', 'after-return', 'agreement-56']),
    );
    const output = await following(
      { do: 'record-decision', received: '2026-11-23', kind: 'other' },
      { do: 'make-56-agreement', from: '2026-11-23' },
      { do: 'end-absence', on: '2026-12-04', outcome: 'back-in-full' },
    );
    expect(dates(output, 'appeal')).toEqual(['2026-12-21']);
    expect(dates(output, 'agreement-56')).toEqual(['2028-11-23']);
    // Back on Monday 7 December: two and six weeks after.
    expect(dates(output, 'after-return')).toEqual(['2026-12-21', '2027-01-18']);
    const missing = output.notApplicable.map(({ id }) => id);
    for (const id of ['appeal', 'after-return', 'agreement-56']) expect(missing).not.toContain(id);
  });

  it('moves the first day, and with it everything', async () => {
    const output = await following({ do: 'correct-first-day', to: '2026-10-30' });
    expect(output.firstDay).toBe('2026-10-30');
    expect(output.duties.map(({ id, due }) => `${id} ${due}`)).toEqual([
      // Two working days after the report of 2 November.
      'welcome 2026-11-04',
      'contact-14d 2026-11-13',
      'talk-4w 2026-11-27',
      'notice-5w 2026-12-04',
      'followup-8w 2026-12-24',
      'revaluation-22w 2027-05-02',
    ]);
  });

  it('says why a duty falls away', async () => {
    const output = await timeline(
      ...eventsOf([{ do: 'record-employment-ends', leaves: '2026-12-15' }]),
      '--lang',
      'en',
    );
    expect(dutyOf(output, 'talk-4w')).toBeUndefined();
    // Eight weeks after 2 November.
    expect(output.notApplicable.find(({ id }) => id === 'talk-4w')?.because).toEqual([
      'The employment ends on Tuesday 15 December 2026. The duty holds only when it goes on beyond Monday 28 December 2026.',
    ]);
    const { out } = await holdfast(
      'timeline',
      ...firstDay,
      ...eventsOf([{ do: 'record-employment-ends', leaves: '2026-12-15' }]),
      '--lang',
      'en',
    );
    expect(out).toContain('The employment ends on Tuesday 15 December 2026.');
  });

  it('is refused with its place and day, in the language asked for', async () => {
    const events = eventsOf([{ do: 'record-letter-given' }, { do: 'correct-first-day', to: '2020-01-01' }]);
    expect(await refusal(...events, '--lang', 'en')).toBe(
      'holdfast: --event 2 (2026-11-02): 2020-01-01 is more than five years back. Check the year.',
    );
    expect(await refusal(...events)).toMatch(/^holdfast: --event 2 \(2026-11-02\): 2020-01-01 .*år/);
  });

  const unreadable: readonly (readonly [event: string, says: RegExp])[] = [
    ['{"do": "record-talk-held", "when": "2026-11-20"}', /--event 1: .*these fields: when\.$/],
    ['{"do": "record-talk-held", "on": "2026-02-30"}', /--event 1: .*these fields: on\.$/],
    ['{"do": "record-talk-held", "at": "2026-11-20", "key": "100101"}', /--event 1: .*these fields: at, key\.$/],
    [
      '{"do": "record-decision"}',
      /--event 1: .*these fields: received, kind \(benefit-stopped \| [a-z |-]+ \| other\)\.$/,
    ],
    [
      '{"do": "excuse-duty", "duty": "talk-4w", "reason": "x"}',
      /--event 1: .*fields: reason \(under-notice \| [a-z |-]+\)\.$/,
    ],
    ['{"do": "record-a-diagnosis"}', /--event 1: .*these fields: do\.$/],
    ['{}', /--event 1: .*these fields: do\.$/],
    ['[]', /--event 1: .*these fields: do\.$/],
    ['null', /--event 1: .*these fields: do\.$/],
    ['record-talk-held', /--event 1: it is no JSON/],
    ['', /--event 1: it is no JSON/],
  ];
  it.each(unreadable)('is refused, its fields named, when it cannot be read: %s', async (event, says) => {
    expect(await refusal('--event', event)).toMatch(says);
  });

  it('is refused without being repeated when it holds what looks like a civil registration number', async () => {
    for (const number of ['010190-0000', '0101900000', '010190 0000']) {
      const event = JSON.stringify({ do: 'record-municipality-notified', on: '2026-11-20', receipt: number });
      const said = await refusal('--event', '{"do": "record-letter-given"}', '--event', event);
      expect(said).toMatch(/--event 2: it holds what looks like a civil registration number/);
      expect(said).not.toContain('010190');
    }
    expect(await refusal('--event', '{"do": "010190-0000"')).not.toContain('010190');
  });
});

describe('timeline --policy', () => {
  it('shows the dates of a policy file, and the extra days of the leader', async () => {
    const output = await timeline('--policy', policyFile({ contactDays: 10, leaderContactDays: [2, 6, 14] }));
    expect(dates(output, 'contact-14d')).toEqual(['2026-11-12']);
    expect(dates(output, 'leader-contact')).toEqual(['2026-11-04', '2026-11-08', '2026-11-16']);
    const without = await timeline('--lang', 'en');
    expect(without.notApplicable.find(({ id }) => id === 'leader-contact')?.because).toEqual([
      "The workplace's absence policy has no extra contact days.",
    ]);
  });

  it('holds for the events too', async () => {
    const policy = policyFile({ closedDays: ['11-16'] });
    const output = await timeline(
      '--policy',
      policy,
      ...eventsOf([{ do: 'record-contact-made', on: '2026-11-10', duration: 'long' }]),
    );
    // Ten working days after Tuesday 10 November, the closed Monday 16 not among them.
    expect(dates(output, 'follow-up-talk')).toEqual(['2026-11-25']);
  });
});

describe('a draft of a rule set', () => {
  it('is refused by name, also as an event, and points to the one in force', async () => {
    expect(await refusal('--rules', 'dk-2027')).toMatch(/dk-2027 is a draft: .*dk-2026/);
    expect(await refusal('--rules', 'dk-2027', '--policy', policyFile({}))).toMatch(/dk-2027 is a draft/);
    const event = eventsOf([{ do: 'change-rule-set', to: 'dk-2027' }]);
    expect(await refusal(...event, '--lang', 'en')).toMatch(/--event 1 .*dk-2027 is a draft/);
  });

  it('is shown where a policy file has switched it on', async () => {
    const policy = policyFile({ draftRuleSets: ['dk-2027'] });
    const output = await timeline('--rules', 'dk-2027', '--policy', policy);
    expect(output.ruleSet).toBe('dk-2027');
    // What is statute today is carried on, and nobody has checked it.
    expect(output.duties.map(({ confidence }) => confidence)).toEqual(['S', 'S', 'U', 'U', 'S', 'U']);
    // The first day alone never chooses a draft.
    const { code, out } = await holdfast('timeline', '--first-day', '2027-02-01', '--policy', policy, '--json');
    expect({ code, ruleSet: JSON.parse(out).ruleSet }).toEqual({ code: 0, ruleSet: 'dk-2026' });
  });
});
