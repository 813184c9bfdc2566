import { describe, expect, it } from 'vitest';
import { toldIn } from '../../shared/reminders/owed.ts';
import type { WakeId } from '../../shared/reminders/wakes.ts';
import { wake } from '../support/deliveries-told.ts';
import type { Installation } from '../support/installation.ts';
import { staffedCase } from '../support/staffed-case.ts';
import { record } from '../support/stored-case.ts';

/** The machine was off until then: what one wake decides, as `stage role timing text`. */
async function wokenAt(needs: Installation, at: string, wakeId: WakeId, dutyId: string = wakeId) {
  needs.moveTo(at);
  await wake(needs, wakeId);
  return (await toldIn(needs.table, 'case-1', dutyId))
    .map(({ stage, role, timing, text, refused }) => [stage, role, timing, refused ?? text].join(' '))
    .sort();
}

describe('a reminder after an outage', () => {
  it('of an hour goes out as it is', async () => {
    expect(await wokenAt(await staffedCase(), '2026-11-16T09:00', 'talk-4w')).toEqual([
      'heads-up leader on-time talk-4w.heads-up.leader',
    ]);
  });

  it('of a night and a closed window goes out as it is: it could not have gone before', async () => {
    const needs = await staffedCase({ at: '2026-11-20T19:00' }); // a Friday evening, 4 days after the heads-up’s day
    expect(await wokenAt(needs, '2026-11-23T08:00', 'talk-4w')).toEqual([
      'reminder leader on-time talk-4w.reminder.leader',
    ]);
  });

  it('of three days says that it comes late', async () => {
    expect(await wokenAt(await staffedCase(), '2026-11-19T08:00', 'talk-4w')).toEqual([
      'heads-up leader late-text talk-4w.heads-up.leader+late',
    ]);
  });

  it('goes out as it is where the rule says so', async () => {
    const needs = await staffedCase();
    expect(await wokenAt(needs, '2027-03-01T10:00', 'revaluation-22w')).toContain(
      'heads-up leader late revaluation-22w.heads-up.leader',
    );
  });

  it('to the member goes out as it is while its date is ahead, since an SMS has no room for an excuse', async () => {
    expect(await wokenAt(await staffedCase(), '2026-11-12T10:00', 'contact-14d')).toContain(
      'heads-up member late contact-14d.heads-up.member',
    );
  });

  it('of her own duty, past its date, says so', async () => {
    const needs = await staffedCase();
    await record(needs, { do: 'record-decision', received: '2026-11-02', kind: 'refund-refused' });
    // The appeal is due on Monday 30 November; a last call on Friday 27.
    const her = await wokenAt(needs, '2026-12-01T09:30', 'other', 'appeal');
    expect(her).toEqual(['last-call member late-text late.member']);
  });

  it('is left out once its date has passed where the rule says that it is of no use then', async () => {
    const needs = await staffedCase();
    await record(needs, { do: 'expect-long-absence' });
    expect(await wokenAt(needs, '2026-12-21T08:00', 'other', 'fast-track')).toEqual([
      'overdue leader skipped too-late',
    ]);
  });
});
