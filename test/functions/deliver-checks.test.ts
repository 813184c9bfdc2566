import { describe, expect, it } from 'vitest';
import { deliveriesOf, replaceDelivery } from '../../shared/reminders/delivery.ts';
import { tasksOf } from '../../shared/reminders/tasks.ts';
import type { WakeId } from '../../shared/reminders/wakes.ts';
import { deliverVisible, endings, wake } from '../support/deliveries-told.ts';
import { failingTable } from '../support/failing-table.ts';
import type { Installation } from '../support/installation.ts';
import { momentAt } from '../support/local-time.ts';
import { staffedCase } from '../support/staffed-case.ts';
import { appoint, record } from '../support/stored-case.ts';

async function queued(dutyId: WakeId, local: string, consent = false): Promise<Installation> {
  const needs = await staffedCase();
  if (consent) await record(needs, { do: 'give-consent' });
  needs.moveTo(local);
  await wake(needs, dutyId);
  return needs;
}
/** How each delivery ended, by what it was. */
async function ended(needs: Installation): Promise<readonly string[]> {
  await deliverVisible(needs);
  const ends = await endings(needs);
  return (await deliveriesOf(needs.table, 'case-1')).map(
    ({ dutyId, role }, place) => `${dutyId} ${role} ${ends[place]}`,
  );
}

describe('a message is cancelled', () => {
  it('when the absence has ended since', async () => {
    const needs = await queued('talk-4w', '2026-11-16T08:00');
    await record(needs, { do: 'end-absence' });
    expect(await ended(needs)).toEqual(['talk-4w leader cancelled case-closed']);
  });

  it('when the duty was done since', async () => {
    const needs = await queued('talk-4w', '2026-11-16T08:00');
    await record(needs, { do: 'record-talk-held' });
    expect(await ended(needs)).toEqual(['talk-4w leader cancelled duty-done']);
  });

  it('when it names a due date that has moved since', async () => {
    const needs = await queued('talk-4w', '2026-11-16T08:00');
    await record(needs, { do: 'correct-first-day', to: '2026-11-05' });
    expect(await ended(needs)).toEqual(['talk-4w leader cancelled superseded']);
  });

  it('when the talk was moved since', async () => {
    const needs = await queued('other', '2026-11-04T10:00');
    await record(needs, { do: 'record-talk-called', on: '2026-11-27' });
    await wake(needs, 'talk-4w');
    await record(needs, { do: 'record-talk-called', on: '2026-11-30' });
    expect(await ended(needs)).toContain('talk-4w member cancelled superseded');
  });

  it('when the member’s consent was withdrawn since', async () => {
    const needs = await queued('contact-14d', '2026-11-11T08:00', true);
    await record(needs, { do: 'withdraw-consent' });
    expect(await ended(needs)).toContain('contact-14d steward cancelled no-consent');
  });

  it('when it is a heads-up and the due date has passed', async () => {
    const needs = await queued('contact-14d', '2026-11-16T10:00');
    needs.moveTo('2026-11-17T09:00');
    expect(await ended(needs)).toContain('contact-14d member cancelled too-late');
  });
});

describe('a message goes out', () => {
  it('although the letter was given, when it is the member’s welcome', async () => {
    const needs = await queued('other', '2026-11-04T10:00');
    await record(needs, { do: 'record-letter-given' });
    expect(await ended(needs)).toEqual(['welcome member sent', 'welcome hr cancelled duty-done'].toSorted());
  });

  it('although the plan was replaced, when its date still holds', async () => {
    const needs = await queued('talk-4w', '2026-11-16T08:00');
    await record(needs, { do: 'give-consent', to: 'safety-rep' });
    expect(await ended(needs)).toEqual(['talk-4w leader sent']);
  });
});

describe('a lease', () => {
  const leased = async (holder: string): Promise<Installation> => {
    const needs = await queued('talk-4w', '2026-11-16T08:00');
    const [standing] = await deliveriesOf(needs.table, 'case-1');
    if (standing !== undefined)
      await replaceDelivery(needs.table, standing, { lease: { holder, until: momentAt('2026-11-16T08:01') } });
    return needs;
  };

  it('of a process that lives is respected until it is over', async () => {
    const needs = await leased('other-process');
    expect(await deliverVisible(needs)).toEqual(['LeaseHeld']);
    needs.moveTo('2026-11-16T08:03');
    expect(await deliverVisible(needs)).toEqual([]);
    expect(await endings(needs)).toEqual(['sent']);
  });

  it('of a process that died is void at once', async () => {
    const needs = await leased('dead-process');
    expect(await deliverVisible(needs)).toEqual([]);
    expect(await endings(needs)).toEqual(['sent']);
  });

  it('lasts a minute, twice as long as a process may take, and is given back at the end', async () => {
    const needs = await queued('talk-4w', '2026-11-16T08:00');
    const leases: unknown[] = [];
    const send = async () => {
      leases.push((await deliveriesOf(needs.table, 'case-1'))[0]?.lease);
      return { providerId: 'provider-1' };
    };
    await deliverVisible({ ...needs, email: { send } });
    expect(leases).toEqual([{ holder: 'this-process', until: momentAt('2026-11-16T08:01') }]);
    expect((await deliveriesOf(needs.table, 'case-1'))[0]?.lease).toBeUndefined();
  });

  it('lets one of two send that come at the same time', async () => {
    const needs = await queued('talk-4w', '2026-11-16T08:00');
    const [{ body } = { body: '' }] = await needs.queue.receive({ max: 1, visibilitySeconds: 180 });
    await needs.queue.send(body);
    await needs.queue.send(body);
    const thrown = await Promise.all([deliverVisible(needs), deliverVisible(needs)]);
    expect(needs.outbox).toHaveLength(1);
    expect(thrown.flat().every((name) => name === 'LeaseHeld')).toBe(true);
  });
});

describe('a message to somebody whom the member let in', () => {
  it('is cancelled when she has chosen another since, whose it then is', async () => {
    const needs = await queued('contact-14d', '2026-11-11T08:00', true);
    const bo = await appoint(needs, 'steward', 'bo@example.dk', { area: 'foa' });
    await record(needs, { do: 'give-consent', who: bo });
    expect((await ended(needs)).toSorted()).toEqual([
      'contact-14d steward cancelled no-consent',
      'contact-14d steward deferred passed-on 2026-11-11T08:00',
    ]);
  });

  it('goes to the one she chose, also when that had been the only one', async () => {
    const needs = await queued('contact-14d', '2026-11-11T08:00', true);
    expect(await ended(needs)).toEqual(['contact-14d steward sent']);
  });
});

it('leaves a task behind when the process dies between the failure and its record', async () => {
  const fault = failingTable();
  const needs = await staffedCase({ wrap: fault.wrap });
  needs.moveTo('2026-11-16T08:00');
  await wake(needs, 'talk-4w');
  const lea = (await deliveriesOf(needs.table, 'case-1'))[0]?.personId ?? '';
  await needs.table.delete({ pk: `PERSON#${lea}`, sk: 'PERSON' });
  // The claim is the first put, the task the second, the end of the delivery the third.
  fault.arm({ put: 3, landed: false });
  expect(await deliverVisible(needs)).toEqual(['Crash']);
  expect(await tasksOf(needs.table, 'employer')).toMatchObject([{ kind: 'undeliverable', dutyId: 'talk-4w' }]);
});
