import { describe, expect, it } from 'vitest';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import type { StoredEvent } from '../../shared/case/events.ts';
import { personKey } from '../../shared/people/person.ts';
import { holderItems } from '../../shared/people/role-items.ts';
import { addChannelTask } from '../../shared/reminders/channel-tasks.ts';
import { deliveriesOf, publicId, replaceDelivery } from '../../shared/reminders/delivery.ts';
import { addTask } from '../../shared/reminders/tasks.ts';
import { appoint } from '../support/stored-case.ts';
import { employerId, emptyPortal, leaderRole } from './empty-portal.ts';
import { caseOf, fullPortal, welcomeSms } from './portal-story.ts';
import { readPage } from './read-page.ts';
import { signedIn } from './signed-in.ts';

describe('the list of cases', () => {
  it('tells each open case with what is due next, the earliest first', async () => {
    const { needs } = await fullPortal();
    const text = await readPage(needs, '/cases');
    expect(text).toContain(
      'M2R9 Bo Eksempel Bosted Havblik, Afsnit A 05-10-2026 Velkomst 07-10-2026 Derefter: Opfølgning 29-11-2026 Over fristen',
    );
    expect(text).toContain('T5X2 Cia Demo Bosted Havblik, Afsnit A 23-11-2026 Velkomst 25-11-2026 I dag');
    expect(text).toContain('K7F4 Asta Prøve Bosted Havblik, Afsnit A 02-11-2026 Samtale 30-11-2026 Snart');
    expect(text.indexOf('M2R9 Bo')).toBeLessThan(text.indexOf('T5X2 Cia'));
    expect(text.indexOf('T5X2 Cia')).toBeLessThan(text.indexOf('K7F4 Asta'));
  });

  it('calls the date of the revaluation an estimate, and not one from a letter', async () => {
    const { needs, openCase } = await emptyPortal();
    const later = (events: readonly StoredEvent[]) =>
      events.map((event) => ['2026-11-24T09:00:00+01:00', event] as const);
    const done = later([
      { type: 'letter-given', v: 1, on: '2026-09-03' },
      { type: 'contact-made', v: 1, on: '2026-09-10' },
      { type: 'talk-held', v: 1, on: '2026-09-25' },
      { type: 'municipality-notified', v: 1, on: '2026-10-01' },
      { type: 'followup-held', v: 1, on: '2026-10-20' },
    ]);
    const letter = later([{ type: 'letter-date-recorded', v: 1, duty: 'revaluation-22w', on: '2027-03-01' }]);
    await openCase({ caseId: 'case-counted', alias: 'K7F4', firstDay: '2026-09-01', later: done });
    await openCase({ caseId: 'case-letter', alias: 'M2R9', firstDay: '2026-09-01', later: [...done, ...letter] });
    const text = await readPage(needs, '/cases');
    expect(text).toMatch(/K7F4 .*? Revurdering 04-03-2027 \(skønnet\)/);
    expect(text).toMatch(/M2R9 .*? Revurdering 01-03-2027 (?!\(skønnet)/);
  });

  it('folds the closed cases away below', async () => {
    const { needs } = await fullPortal();
    const page = await (await signedIn(needs).request('/cases')).text();
    expect(page.slice(page.indexOf('<details'))).toContain('P8Q3');
    expect(page.slice(0, page.indexOf('<details'))).not.toContain('P8Q3');
  });

  it('puts on top what needs a person, until somebody has the role', async () => {
    const { needs, store } = await fullPortal();
    const leader = holderItems(employerId, leaderRole);
    for (const item of leader) await store.table.delete(item);
    const sickLeave = await caseOf(needs, 'case-under-way');
    const at = momentOfInstant(needs.clock());
    await addTask(store.table, sickLeave, { kind: 'nobody-in-the-role', dutyId: 'talk-4w', role: 'leader', at });
    expect(await readPage(needs, '/cases')).toContain(
      'K7F4 : Samtale har ingen modtager: ingen har rollen »Nærmeste leder«.',
    );
    for (const item of leader) await store.table.put(item, 'always');
    expect(await readPage(needs, '/cases')).not.toContain('har ingen modtager');
  });

  it('says once that a provider takes nothing, while messages wait for it', async () => {
    const { needs, store } = await fullPortal();
    const [delivery] = (await deliveriesOf(store.table, 'case-under-way')).filter(({ channel }) => channel === 'email');
    if (delivery === undefined) throw new Error('The case has no mail.');
    const at = momentOfInstant(needs.clock());
    await addChannelTask(store.table, employerId, { kind: 'provider-paused', channel: 'email', at });
    expect(await readPage(needs, '/cases')).not.toContain('mailserveren');
    await replaceDelivery(store.table, delivery, { status: 'deferred', reason: 'provider-paused' });
    expect(await readPage(needs, '/cases')).toContain('E-mail: mailserveren tager ikke imod vores mails.');
  });

  it('tells that somebody cannot be reached without the duty when it is her own', async () => {
    const { needs } = await fullPortal();
    const sickLeave = await caseOf(needs, 'case-new');
    const unreached = { dutyId: 'appeal', role: 'member', personId: sickLeave.personId } as const;
    const at = momentOfInstant(needs.clock());
    await addTask(needs.table, sickLeave, { kind: 'undeliverable', ...unreached, at });
    const text = await readPage(needs, '/cases');
    expect(text).toContain('T5X2 : Beskeder: en besked til rollen »Den sygemeldte« kunne ikke leveres.');
    expect(text).not.toContain('Klage');
  });

  it('says that a message was given up, of the member’s own duties without saying which, until it is put back', async () => {
    const { needs, store, sent } = await fullPortal();
    const sickLeave = await caseOf(needs, 'case-under-way');
    const to = { role: 'member', personId: 'member-of-case-under-way' } as const;
    const at = momentOfInstant(needs.clock());
    for (const dutyId of ['talk-4w', 'info-form']) {
      await addTask(store.table, sickLeave, { kind: 'dead-letter', dutyId, ...to, at });
      const message = { ...welcomeSms, dutyId, at: '2026-11-24T08:00:00Z', reason: 'ProviderDown' };
      await sent('case-under-way', { ...message, status: 'dead-letter' });
    }
    const givenUp = async () => (await readPage(needs, '/cases')).match(/er opgivet efter fem forsøg/g)?.length ?? 0;
    expect(await givenUp()).toBe(2);
    for (const one of await deliveriesOf(store.table, 'case-under-way'))
      if (one.status === 'dead-letter')
        await needs.putBack({ caseId: 'case-under-way', id: publicId(one), by: 'hr-1' });
    expect(await givenUp()).toBe(0);
  });

  it('says what to do while there is no case', async () => {
    const { needs } = await emptyPortal();
    const text = await readPage(needs, '/cases');
    expect(text).toContain('Der er ingen forløb endnu');
    expect(text).toContain('npm start -- --demo');
  });

  it('shows fifty at a time', async () => {
    const { needs, openCase } = await emptyPortal();
    for (let number = 10; number < 61; number += 1)
      await openCase({ caseId: `case-${number}`, alias: 'AAAA', firstDay: '2026-11-23' });
    const first = await (await signedIn(needs).request('/cases')).text();
    expect(first).toContain('/cases/case-59"');
    expect(first).not.toContain('/cases/case-60"');
    const next = /href="(\/cases\?after=[^"]+)"/.exec(first)?.[1] ?? '';
    expect(next).toBe('/cases?after=open%232026-11-25%23case-59');
    expect(await (await signedIn(needs).request(next)).text()).toContain('/cases/case-60"');
  });

  it('starts at the top when the address says nonsense about where to start', async () => {
    const { needs } = await fullPortal();
    expect(await readPage(needs, '/cases?after=%27%3B--')).toContain('K7F4 Asta Prøve');
  });

  it('calls somebody erased whose details are gone', async () => {
    const { needs, store } = await fullPortal();
    await store.table.delete(personKey('member-of-case-new'));
    expect(await readPage(needs, '/cases')).toContain('T5X2 Slettet Bosted Havblik');
  });

  it('shows only the employer’s own cases', async () => {
    const { needs } = await fullPortal();
    await appoint(needs, 'hr', 'per@example.org', { employerId: 'employer-2' });
    const text = await readPage(needs, '/cases', undefined, 'per@example.org');
    expect(text).toContain('Der er ingen forløb endnu');
    expect(text).not.toContain('K7F4');
  });
});
