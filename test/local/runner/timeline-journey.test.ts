import { describe, expect, it } from 'vitest';
import { failure, followTimeline, timelineInput } from './follow-timeline.ts';

const contactAt = '2026-11-11T07:00:00Z';
const talkAt = '2026-11-23T07:00:00Z';

describe('the timeline of a case', () => {
  it('wakes for each duty at its instant, and ends when it has been renewed', async () => {
    const timeline = followTimeline({ 'contact-14d': [{ outcome: 'sent', at: '2026-11-13T07:00:00Z' }] });
    await timeline.runner.start(
      'case-1',
      timelineInput({ contact14d: contactAt, talk4w: talkAt, other: '2026-11-04T07:00:00Z' }),
    );
    await timeline.toTheEnd();
    expect(timeline.calls).toEqual([
      '2026-11-04T07:00:00Z other',
      '2026-11-11T07:00:00Z contact-14d',
      '2026-11-13T07:00:00Z contact-14d',
      '2026-11-23T07:00:00Z talk-4w',
      '2027-08-29T07:00:00Z renew',
    ]);
    expect(timeline.endings.get('case-1')).toEqual({ status: 'SUCCEEDED', output: {} });
  });

  it('wakes no more for a duty once it is superseded, and goes on with the others', async () => {
    const timeline = followTimeline({
      'contact-14d': [{ outcome: 'superseded' }],
      'talk-4w': [{ outcome: 'sent', at: '2026-11-27T07:00:00Z' }],
    });
    await timeline.runner.start('case-1', timelineInput({ contact14d: contactAt, talk4w: talkAt }));
    await timeline.until('2026-12-31T00:00:00Z');
    expect(timeline.calls).toEqual([
      '2026-11-11T07:00:00Z contact-14d',
      '2026-11-23T07:00:00Z talk-4w',
      '2026-11-27T07:00:00Z talk-4w',
    ]);
  });

  it('tries again after an hour when remind fails, and holds no other duty up', async () => {
    const timeline = followTimeline({ 'contact-14d': [failure('TypeError'), failure('TypeError')] });
    await timeline.runner.start('case-1', timelineInput({ contact14d: contactAt, talk4w: '2026-11-11T07:30:00Z' }));
    await timeline.until('2026-12-31T00:00:00Z');
    expect(timeline.calls).toEqual([
      '2026-11-11T07:00:00Z contact-14d',
      '2026-11-11T07:30:00Z talk-4w',
      '2026-11-11T08:00:00Z contact-14d',
      '2026-11-11T09:00:00Z contact-14d',
    ]);
    expect(timeline.runner.statusOf('case-1')).toBe('RUNNING');
  });

  it('keeps trying for about an hour while Lambda is throttled, then waits an hour', async () => {
    const timeline = followTimeline({
      other: Array.from({ length: 29 }, () => failure('Lambda.TooManyRequestsException')),
    });
    await timeline.runner.start('case-1', timelineInput({ other: contactAt }));
    await timeline.until('2026-12-31T00:00:00Z');
    expect(timeline.calls).toHaveLength(30);
    expect(timeline.calls.slice(-2)).toEqual(['2026-11-11T07:57:37.5Z other', '2026-11-11T08:57:37.5Z other']);
  });

  it('tries again within about a minute when the service has a hiccup', async () => {
    const timeline = followTimeline({ other: Array.from({ length: 6 }, () => failure('Lambda.ServiceException')) });
    await timeline.runner.start('case-1', timelineInput({ other: contactAt }));
    await timeline.until('2026-12-31T00:00:00Z');
    expect(timeline.calls.at(-1)).toBe('2026-11-11T07:01:03Z other');
  });

  it('tries again after an hour when the renewal fails', async () => {
    const timeline = followTimeline({}, [failure('TypeError')]);
    await timeline.runner.start('case-1', timelineInput({}));
    await timeline.toTheEnd();
    expect(timeline.calls).toEqual(['2027-08-29T07:00:00Z renew', '2027-08-29T08:00:00Z renew']);
    expect(timeline.runner.statusOf('case-1')).toBe('SUCCEEDED');
  });

  it('asks at once for what is past when it starts, in the order of the branches', async () => {
    const timeline = followTimeline({});
    const past = '2026-10-30T07:00:00Z';
    await timeline.runner.start('case-1', timelineInput({ other: past, talk4w: past, contact14d: past }));
    await timeline.runner.runDue();
    expect(timeline.calls).toEqual([
      '2026-11-02T07:00:00Z contact-14d',
      '2026-11-02T07:00:00Z talk-4w',
      '2026-11-02T07:00:00Z other',
    ]);
  });

  it('costs 8 transitions to start, 2 a wake, and what its end takes', async () => {
    const timeline = followTimeline({});
    await timeline.runner.start('case-1', timelineInput({ contact14d: contactAt }));
    await timeline.runner.runDue();
    // The Parallel and the seven Waits.
    expect(timeline.runner.counts().transitions).toBe(8);
    await timeline.until('2026-12-31T00:00:00Z');
    expect(timeline.runner.counts().transitions).toBe(10);
    await timeline.toTheEnd();
    // The renewal's Task and Succeed; each of the six branches asks once more and ends.
    expect(timeline.runner.counts().transitions).toBe(24);
    expect(timeline.endings.get('case-1')).toEqual({ status: 'SUCCEEDED', output: {} });
  });
});
