import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { embedded } from '../../local/embedded.ts';
import { isoDay } from '../../shared/calendar/day.ts';
import { isoLocal, type Moment } from '../../shared/calendar/moment.ts';
import type { CommandInput } from '../../shared/case/commands.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import { correctionsFor } from '../../shared/reminders/corrections.ts';
import { type Delivery, deliveriesOf } from '../../shared/reminders/delivery.ts';
import { toldIn } from '../../shared/reminders/owed.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { type Installation, installation } from '../support/installation.ts';
import { momentAt } from '../support/local-time.ts';
import { helle, lea, sten } from '../support/staffed-case.ts';
import { appoint, openCaseIn, record } from '../support/stored-case.ts';

/** What people do, so many minutes after the opening on Monday 2 Nov 2026 at 08:00. */
type Deed = { readonly after: number; readonly command: (today: string, soon: string) => CommandInput };

const minutes = fc.integer({ min: 0, max: 60 * 24 * 80 });
const commands: readonly Deed['command'][] = [
  () => ({ do: 'give-consent' }),
  () => ({ do: 'withdraw-consent' }),
  () => ({ do: 'give-consent', to: 'union-consultant' }),
  () => ({ do: 'correct-first-day', to: '2026-10-28' }),
  () => ({ do: 'correct-first-day', to: '2026-11-02' }),
  (today) => ({ do: 'correct-first-day', to: today }),
  (_, soon) => ({ do: 'record-talk-called', on: soon }),
  (_, soon) => ({ do: 'propose-times', by: 'leader', times: [{ on: soon, time: '10:00' }] }),
  (_, soon) => ({ do: 'propose-times', by: 'member', times: [{ on: soon, time: '10:00' }] }),
  (_, soon) => ({ do: 'accept-time', by: 'member', on: soon, time: '10:00' }),
  () => ({ do: 'take-back-record', duty: 'talk-4w' }),
  () => ({ do: 'take-back-record', duty: 'welcome' }),
  (_, soon) => ({ do: 'record-expected-return', on: soon }),
  () => ({ do: 'record-letter-given' }),
  () => ({ do: 'record-contact-made' }),
  () => ({ do: 'record-talk-held' }),
  () => ({ do: 'end-absence' }),
  (today) => ({ do: 'continue-absence', from: today }),
  () => ({ do: 'renew-timeline' }),
];
const deed: fc.Arbitrary<Deed> = fc.record({ after: minutes, command: fc.constantFrom(...commands) });

const opening = momentAt('2026-11-02T08:00');
const lastInstant = momentAt('2027-07-31T08:00');

/** A whole case on one machine, worked off instant by instant until the summer. */
async function lived(deeds: readonly Deed[]) {
  let now: Moment = opening;
  const store = installation('2026-11-02T08:00');
  const needs: Installation = { ...store, clock: () => Temporal.Instant.fromEpochMilliseconds(now * 1000) };
  await appoint(needs, 'leader', lea, { scope: 'house/first' });
  await appoint(needs, 'hr', helle);
  await appoint(needs, 'steward', sten, { area: 'foa' });
  await openCaseIn(needs);
  const machine = embedded({ ...needs, store: { ...needs, backup: () => {}, close: () => {} }, concurrency: 1 });
  let repaired = 0;
  const workUpTo = async (until: Moment): Promise<void> => {
    for (;;) {
      await machine.workOff();
      repaired += (await machine.reconcile({ run: 'wakes' })).repaired;
      const next = await machine.nextInstant();
      const moment = next === undefined ? undefined : (Math.ceil(next.epochMilliseconds / 1000) as Moment);
      if (moment === undefined || moment > until) break;
      now = Math.max(now, moment) as Moment;
    }
    now = until;
  };
  for (const { after, command } of deeds.toSorted((a, b) => a.after - b.after)) {
    await workUpTo((opening + after * 60) as Moment);
    const [today, soon] = [0, 5].map((days) => isoLocal((now + days * 86_400) as Moment).slice(0, 10));
    await record(needs, command(today ?? '', soon ?? '')).catch((error: unknown) => {
      if (!(error instanceof CommandRefused)) throw error;
    });
  }
  await workUpTo(lastInstant);
  repaired += (await machine.reconcile({ run: 'cases' })).repaired;
  const deliveries = await deliveriesOf(needs.table, 'case-1');
  return { deliveries, repaired, dead: await machine.deadLetters(), outstanding: await outstanding(needs) };
}

/** Staff duties that are undone in an open case without anybody having been told, and dates told that hold no longer. */
async function outstanding({ table }: Installation): Promise<readonly string[]> {
  const sickLeave = await loadCase(table, 'case-1');
  if (sickLeave?.status !== 'open') return [];
  const told = await toldIn(table, 'case-1');
  return planOf(sickLeave).duties.flatMap((duty) => {
    const wrong = correctionsFor({ sickLeave, duty, told, policy: policyOf(sickLeave) }).map(
      () => `${duty.rule.id} told wrong`,
    );
    const isTold = told.some(
      ({ dutyId, stage, key }) => dutyId === duty.rule.id && stage === 'overdue' && key === isoDay(duty.due),
    );
    const isOwn = duty.responsible === 'municipality' || duty.done !== undefined;
    return isTold || isOwn ? wrong : [...wrong, `${duty.rule.id} not told`];
  });
}

/** The provider numbers messages in the order in which it got them. */
const place = ({ providerId }: Delivery): number => Number(providerId?.replace('provider-', ''));

describe('whatever happens in a case', () => {
  it('nobody is told twice, the welcome comes first, nights are quiet, and nothing needs repair', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 8 }), async (deeds) => {
        const { deliveries, ...rest } = await lived(deeds);
        const sent = deliveries.filter(({ status }) => status === 'sent').toSorted((a, b) => place(a) - place(b));
        const names = sent.map(({ dutyId, key, stage, channel, personId }) =>
          [dutyId, key, stage, channel, personId].join('#'),
        );
        expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
        const toMember = sent.filter(({ role }) => role === 'member');
        expect(toMember.slice(0, 1).map(({ dutyId }) => dutyId)).toEqual(toMember.length === 0 ? [] : ['welcome']);
        const times = sent.map(({ at }) => isoLocal(at).slice(11, 16));
        expect(times.filter((time) => time < '07:59' || time >= '18:00')).toEqual([]);
        expect(deliveries.filter(({ status }) => status === 'queued' || status === 'deferred')).toEqual([]);
        expect(rest).toEqual({ repaired: 0, dead: [], outstanding: [] });
      }),
      // A whole case takes a tenth of a second and more.
      { numRuns: 10 },
    );
  });
});
