import { describe, expect, it } from 'vitest';
import { event } from '../../journeys/support/events.ts';
import { absence } from '../../journeys/support/rows.ts';
import { play } from '../../journeys/support/story.ts';
import type { Files } from '../../journeys/support/story-files.ts';
import { PreviewOutput } from './output-schemas.ts';
import { storedSimulation } from './stored-simulation.ts';

type Fields = Readonly<Record<string, string>>;
type Asked = readonly [name: string, fields: Fields];

/** The same command as an events file has it, where numbers and lists are no text. */
const typed = (fields: Fields) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      ['percent', 'hours'].includes(name) ? Number(value) : name === 'participants' ? value.split(',') : value,
    ]),
  );

type Told = { readonly sent: readonly string[]; readonly corrected: readonly string[] };

/** What a preview at the end of a day says would be sent and corrected, of every command in turn. */
async function previews(story: Files, on: string, asked: readonly Asked[]): Promise<readonly Told[]> {
  const stored = await storedSimulation(story, on);
  const told: Told[] = [];
  for (const [name, fields] of asked) {
    const args = Object.entries(fields).flatMap(([field, value]) => [`--${field}`, value]);
    const { out, err } = await stored.run('what-if', '--key', '100101', '--do', name, ...args, '--json');
    expect(err).toBe('');
    const { cases, refused } = PreviewOutput.parse(JSON.parse(out));
    expect({ name, refused, shown: cases.length > 0 }).toEqual({ name, refused: [], shown: true });
    told.push({
      sent: cases
        .flatMap(({ toSend }) => toSend)
        .map((m) => `${m.at.slice(0, 16)} ${m.dutyId} ${m.stage} ${m.to} ${m.channel}`)
        .sort(),
      corrected: cases
        .flatMap(({ corrected }) => corrected.map(({ dutyId, to, channel }) => `${dutyId} ${to} ${channel}`))
        .sort(),
    });
  }
  stored.remove();
  return told;
}

/** What is sent and corrected after that when the command is given in the last second of the day, where the clock of the store stands. */
async function whatHappens(story: Files, on: string, [name, fields]: Asked): Promise<Told> {
  const command = event(`${on}T23:59:59`, name, typed(fields));
  const events = [...(story.events ?? []), command];
  const { deliveries, refused } = await play({ ...story, events, until: '2031-12-31' });
  expect(refused).toEqual([]);
  const after = deliveries.filter(({ at }) => at > `${on}T23:59`);
  return {
    sent: after
      .filter(({ stage }) => stage !== 'correction')
      .map((d) => `${d.at.slice(0, 16)} ${d.dutyId} ${d.stage} ${d.role} ${d.channel}`)
      .sort(),
    corrected: after
      .filter(({ stage }) => stage === 'correction')
      .map(({ dutyId, role, channel }) => `${dutyId} ${role} ${channel}`)
      .sort(),
  };
}

async function expectTruth(story: Files, on: string, asked: readonly Asked[]): Promise<void> {
  const said = await previews(story, on, asked);
  for (const [place, command] of asked.entries())
    expect([command, said[place]]).toEqual([command, await whatHappens(story, on, command)]);
}

const letter = event('2026-11-02', 'record-letter-given');

describe('what-if says what then happens', () => {
  // A Friday: what is due waits over the weekend. The talk is called for Tuesday 24 November.
  const on = '2026-11-20';
  const called = event('2026-11-18T12:00:00', 'record-talk-called', { on: '2026-11-24', time: '10:00' });
  const story = { absences: [absence({ from: '2026-11-02' })], events: [letter, called] };

  it('when the absence itself changes', () =>
    expectTruth(story, on, [
      ['correct-first-day', { to: '2026-10-30' }],
      ['correct-first-day', { to: '2026-11-05' }],
      ['end-absence', { on: '2026-11-18', outcome: 'back-in-full' }],
      ['end-absence', {}],
      ['void-case', {}],
      ['close-silently', {}],
      ['split-case', { lastDay: '2026-11-06', from: '2026-11-16' }],
      ['change-rule-set', { to: 'dk-2023' }],
    ]));

  it('when a milestone is met, moved or excused, or the member lets somebody in or out', () =>
    expectTruth(story, on, [
      ['record-contact-made', { duration: 'long' }],
      ['record-talk-called', { on: '2026-11-26', time: '13:00' }],
      ['cancel-talk', {}],
      ['record-municipality-notified', {}],
      ['record-expected-return', { on: '2026-11-26' }],
      ['excuse-duty', { duty: 'talk-4w', reason: 'cannot-take-part-now', until: '2026-12-04' }],
      ['record-employment-ends', { leaves: '2026-12-15' }],
      ['give-consent', { to: 'union-consultant' }],
      ['withdraw-consent', {}],
      ['contact-pause', { until: '2026-12-31' }],
      ['contact-pause', {}],
    ]));

  it('when something starts another duty', () =>
    expectTruth(story, on, [
      ['make-56-agreement', { from: '2026-11-16' }],
      ['agree-partial-return', { percent: '50', hours: '18', review: '2026-12-14' }],
      ['record-decision', { received: '2026-11-19', kind: 'other' }],
      ['record-dismissal-warning', { received: '2026-11-19', answerBy: '2026-12-07' }],
      ['record-work-injury', {}],
      ['call-roundtable', { on: '2026-12-17', participants: 'leader,member' }],
      ['ask-for-union-help', {}],
    ]));

  it('when an agreement is renewed or ended after its case, before and after anybody was told its date', async () => {
    const made = event('2026-11-16', 'make-56-agreement', { from: '2026-11-16' });
    const ended = { absences: [absence({ from: '2026-11-02', to: '2026-12-01' })], events: [letter, made] };
    const renewedFrom = (from: string): Asked => ['make-56-agreement', { from }];
    await expectTruth(ended, '2026-12-11', [renewedFrom('2026-12-01'), ['end-56-agreement', {}]]);
    // The first word was on 16 August.
    await expectTruth(ended, '2028-09-01', [renewedFrom('2028-09-01'), ['end-56-agreement', {}]]);
  });
});

describe('what-if says what then happens in both cases when they are merged', () => {
  const absences = [absence({ from: '2026-10-12', to: '2026-10-20' }), absence({ from: '2026-11-02' })];
  const merge = (from: string, into: string): Asked => ['merge-cases', { case: from, into }];

  it('the later into the earlier, which had ended', () =>
    expectTruth({ absences }, '2026-11-12', [merge('2026-11-02', '2026-10-12')]));

  it('the earlier, reopened, into the later', () => {
    const reopened = event('2026-11-10', 'reopen-case', { case: '2026-10-12' });
    return expectTruth({ absences, events: [reopened] }, '2026-11-12', [merge('2026-10-12', '2026-11-02')]);
  });
});
