import { describe, expect, it } from 'vitest';
import { findPerson, savePerson } from '../../shared/people/person.ts';
import { deliveriesOf, publicId } from '../../shared/reminders/delivery.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { emptyPortal } from './empty-portal.ts';
import { caseOf, fullPortal } from './portal-story.ts';
import { hr, operator, signedIn } from './signed-in.ts';

/** Gives the record of a case's member the name and address of whoever sits in the personnel office: one human being. */
async function makeHerOwn(needs: PortalNeeds, caseId: string): Promise<void> {
  const { personId, employerId } = await caseOf(needs, caseId);
  const known = await findPerson(needs, 'hr-1');
  if (known === undefined) throw new Error('There is nobody in the personnel office.');
  await savePerson(needs, { ...known, personId, employerId, number: '100101' });
}

const post = (needs: PortalNeeds, path: string, fields: Record<string, string>, as = hr) =>
  signedIn(needs, as).request(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  });

describe('in her own case, somebody of the personnel office', () => {
  it('is led to her own pages and finds no staff side', async () => {
    const { needs } = await fullPortal();
    await makeHerOwn(needs, 'case-under-way');
    const answer = await signedIn(needs).request('/cases/case-under-way');
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/me']);
    const list = await (await signedIn(needs).request('/cases')).text();
    expect(list).not.toContain('/cases/case-under-way"');
    expect(list).toContain('/cases/case-overdue"');
    expect((await signedIn(needs).request('/cases/case-under-way/do/correct-first-day')).status).toBe(404);
  });

  it('settles nothing that is held back, though she knows its name', async () => {
    const { needs, openCase } = await emptyPortal();
    await openCase({ caseId: 'case-live', alias: 'K7F4', firstDay: '2026-11-02', cutOver: '2026-11-25' });
    const page = await (await signedIn(needs).request('/held')).text();
    const [, id = ''] = /type="checkbox"[^>]+value="([^"]+)"/.exec(page) ?? [];
    await makeHerOwn(needs, 'case-live');
    expect(await (await signedIn(needs).request('/held')).text()).not.toContain(id);
    const answer = async (of: string) =>
      (await post(needs, '/held', { id: of, decision: 'send', confirmed: 'yes' })).text();
    expect(await answer(id)).toBe(await answer('K7F4-AAAAA'));
    expect((await caseOf(needs, 'case-live')).settled ?? []).toEqual([]);
  });

  it('puts back no message', async () => {
    const { needs, store } = await fullPortal();
    const [message] = (await deliveriesOf(store.table, 'case-under-way')).filter(
      ({ status }) => status === 'cancelled',
    );
    const fields = { caseId: 'case-under-way', id: publicId(message ?? { sk: '' }) };
    await makeHerOwn(needs, 'case-under-way');
    expect((await post(needs, '/outbox/put-back', fields)).status).toBe(404);
    expect((await post(needs, '/outbox/put-back', fields, operator)).status).toBe(303);
  });
});
