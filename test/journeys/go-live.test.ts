import { describe, expect, it } from 'vitest';
import { event } from './support/events.ts';
import { absence } from './support/rows.ts';
import { play, sent } from './support/story.ts';

const underWay = absence({ from: '2026-11-02' });
/** The message to the leader is dated Monday 16 November, that to the steward of the first contact Tuesday the 17th. */
const toLeader = { duty: 'talk-4w', stage: 'heads-up', role: 'leader' } as const;
const toSteward = { duty: 'contact-14d', stage: 'overdue', role: 'steward' } as const;

const story = (...events: readonly object[]) =>
  play({ absences: [underWay], events, from: '2026-11-20', until: '2026-12-01' });
const words = async (...events: readonly object[]) => sent(await story(...events));

// Friday 20 November is the first day of the product.
describe('going live in the middle of a case', () => {
  it('sends what was held back once somebody approves it, once, when it next may', async () => {
    const without = await words();
    const approved = await words(
      event('2026-11-21T10:00', 'settle-held', { ...toLeader, decision: 'send' }),
      event('2026-11-21T10:05', 'settle-held', { ...toSteward, decision: 'send' }),
    );
    expect(approved.filter((line) => !without.includes(line))).toEqual([
      // Saturday waits for Monday; on that morning the leader's next word takes the place of the one approved.
      '2026-11-23 08:00 contact-14d overdue steward email steward@example.org',
    ]);
    const sooner = await words(event('2026-11-20T10:00', 'settle-held', { ...toLeader, decision: 'send' }));
    expect(sooner.filter((line) => !without.includes(line))).toEqual([
      '2026-11-20 10:00 talk-4w heads-up leader email leader@example.org',
    ]);
  });

  it('sends it once however often it is approved', async () => {
    const again = await story(
      event('2026-11-20T10:00', 'settle-held', { ...toLeader, decision: 'send' }),
      event('2026-11-20T10:01', 'settle-held', { ...toLeader, decision: 'send' }),
    );
    expect(sent(again).filter((line) => line.includes('heads-up leader'))).toHaveLength(1);
    expect(again.refused).toEqual([
      { line: 2, reason: 'The message was approved on 2026-11-20 already. It goes out once.' },
    ]);
  });

  it('sends nothing that somebody has dropped, and lets nobody approve it afterwards', async () => {
    const dropped = await story(
      event('2026-11-20T10:00', 'settle-held', { ...toLeader, decision: 'drop' }),
      event('2026-11-20T11:00', 'settle-held', { ...toLeader, decision: 'send' }),
    );
    expect(sent(dropped)).toEqual(await words());
    expect(dropped.refused).toHaveLength(1);
  });

  it('sends what is approved as it is: that it comes days after its own is nobody’s mistake', async () => {
    const { deliveries } = await story(event('2026-11-20T10:00', 'settle-held', { ...toLeader, decision: 'send' }));
    const approved = deliveries.find(({ dutyId, stage }) => dutyId === 'talk-4w' && stage === 'heads-up');
    expect(approved?.text).toContain('Du skal holde et møde senest m');
    expect(approved?.text).not.toContain('kommer senere');
  });

  it('announces an escalation of this side of the cut-over to whom it is about, unless somebody has dropped that word', async () => {
    // Due on Tuesday the 17th: the steward's word lies on the 18th, the escalation on the first day of messages.
    const ofContact = async (...events: readonly object[]) =>
      sent(
        await play({ absences: [absence({ from: '2026-11-03' })], events, from: '2026-11-20', until: '2026-11-24' }),
      ).filter((line) => line.includes('contact-14d'));
    expect(await ofContact()).toEqual([
      '2026-11-20 08:00 contact-14d overdue steward email steward@example.org',
      '2026-11-23 08:00 contact-14d escalation leader email leader@example.org',
    ]);
    // What is dropped counts as said: the escalation leaves the same time to act.
    expect(await ofContact(event('2026-11-20T07:00', 'settle-held', { ...toSteward, decision: 'drop' }))).toEqual([
      '2026-11-23 08:00 contact-14d escalation leader email leader@example.org',
    ]);
  });

  it.each<[string, object]>([
    ['an expected return', event('2026-11-20', 'record-expected-return', { on: '2026-11-20' })],
    [
      'an excuse',
      event('2026-11-20', 'excuse-duty', { duty: 'contact-14d', reason: 'no-plan-needed', until: '2026-11-24' }),
    ],
    ['a pause', event('2026-11-20', 'contact-pause', { until: '2026-11-24' })],
  ])('lets %s send nothing that was held back', async (_, given) => {
    const output = await story(given);
    expect(output.refused).toEqual([]);
    expect(sent(output).filter((line) => line.includes('contact-14d'))).toEqual([]);
  });

  it('sends no approved message of a duty that is done by then', async () => {
    const done = await words(
      event('2026-11-21T10:00', 'settle-held', { ...toSteward, decision: 'send' }),
      event('2026-11-22', 'record-contact-made'),
    );
    expect(done).toEqual(await words(event('2026-11-22', 'record-contact-made')));
  });
});
