import { describe, expect, it } from 'vitest';
import type { ApiScope } from '../../../shared/access/api-scopes.ts';
import { parseMoment } from '../../../shared/calendar/moment.ts';
import type { Role } from '../../../shared/case/roles.ts';
import { createApiKey } from '../../../shared/identity/api-key.ts';
import {
  type Delivery,
  findDelivery,
  newDelivery,
  publicId,
  toDeliveryItem,
} from '../../../shared/reminders/delivery.ts';
import { type ApiStory, apiStory, karen } from './api-story.ts';

type Page = { deliveries: { id: string; caseId: string; duty: string; to: string; at: string }[]; next?: string };
type Given = {
  readonly caseId: string;
  readonly dutyId?: string;
  readonly role?: Role;
  readonly at?: string;
  readonly status?: Delivery['status'];
  readonly reason?: string;
};

/** Somebody ill with that number. */
async function ill({ notify }: ApiStory, employeeNumber: string = karen.employeeNumber): Promise<string> {
  const { body } = await notify({ ...karen, employeeNumber });
  return (body as { case: { caseId: string } }).case.caseId;
}

async function unsent({ store }: ApiStory, given: Given): Promise<string> {
  const {
    caseId,
    dutyId = 'talk-4w',
    role = 'leader',
    at = '2026-11-23T07:00:00Z',
    status = 'dead-letter',
    reason,
  } = given;
  const debt = { dutyId, key: at, stage: 'reminder', role, channel: 'email' } as const;
  const message = { ...debt, text: 'talk-reminder', params: {} };
  const delivery = newDelivery(caseId, message, { personId: `${role}-1`, at: parseMoment(at) });
  await store.table.put(toDeliveryItem({ ...delivery, status, reason }), 'always');
  return publicId(delivery);
}

const list = async ({ send }: ApiStory, query = ''): Promise<Page> => (await send('GET', `/deliveries${query}`)).body;
const ids = ({ deliveries }: Page): readonly string[] => deliveries.map(({ id }) => id);

describe('the messages of all cases', () => {
  it('are listed by what became of them, oldest first, with the case that they are of', async () => {
    const story = await apiStory();
    const [one, other] = [await ill(story), await ill(story, '100102')];
    const late = await unsent(story, { caseId: one, at: '2026-11-24T07:00:00Z' });
    const early = await unsent(story, { caseId: other, at: '2026-11-23T07:00:00Z' });
    const failed = await unsent(story, { caseId: one, dutyId: 'notice-5w', role: 'hr', status: 'failed' });
    const page = await list(story);
    expect(page).toEqual({
      deliveries: [
        ...[{ id: early, caseId: other, at: '2026-11-23T07:00:00Z' }].map(leadersOne),
        ...[{ id: late, caseId: one, at: '2026-11-24T07:00:00Z' }].map(leadersOne),
      ],
    });
    expect(ids(await list(story, '?status=failed'))).toEqual([failed]);
    expect(ids(await list(story, '?status=bounced'))).toEqual([]);
  });

  it('say why they reached nobody, by a code and in the words of the portal, also in the list of their case', async () => {
    const story = await apiStory();
    const caseId = await ill(story);
    await unsent(story, { caseId, at: '2026-11-23T07:00:00Z', status: 'failed', reason: 'no-address' });
    await unsent(story, { caseId, at: '2026-11-24T07:00:00Z', status: 'failed', reason: 'ProviderDown' });
    const { deliveries } = await list(story, '?status=failed');
    expect(deliveries).toMatchObject([{ reason: 'no-address', why: 'no address' }, { reason: 'ProviderDown' }]);
    expect(deliveries[1]).not.toHaveProperty('why');
    const headers = { 'Accept-Language': 'da' };
    const ofCase = await story.send('GET', `/cases/${caseId}/deliveries`, { headers });
    expect(ofCase.body).toMatchObject({ deliveries: [{ reason: 'no-address', why: 'ingen adresse' }, {}] });
  });

  it('are listed too while they wait', async () => {
    const story = await apiStory();
    const caseId = await ill(story);
    const queued = await unsent(story, { caseId, status: 'queued' });
    const deferred = await unsent(story, { caseId, dutyId: 'notice-5w', role: 'hr', status: 'deferred' });
    expect(ids(await list(story, '?status=queued'))).toEqual([queued]);
    expect(ids(await list(story, '?status=deferred'))).toEqual([deferred]);
  });

  it('come page by page, none twice and none left out', async () => {
    const story = await apiStory();
    const caseId = await ill(story);
    const wanted: string[] = [];
    for (const hour of ['07', '08', '09', '10', '11'])
      wanted.push(await unsent(story, { caseId, at: `2026-11-23T${hour}:00:00Z` }));
    const found: string[] = [];
    let query = '?limit=2';
    for (let pages = 1; ; pages += 1) {
      const page = await list(story, query);
      found.push(...ids(page));
      if (page.next === undefined) {
        expect(pages).toBe(3);
        break;
      }
      query = `?limit=2&cursor=${page.next}`;
    }
    expect(found).toEqual(wanted);
  });

  it('hold nothing of those whom she let in, of the member’s own, nor of another employer', async () => {
    const story = await apiStory();
    const caseId = await ill(story);
    await unsent(story, { caseId, role: 'steward' });
    await unsent(story, { caseId, role: 'union-consultant' });
    await unsent(story, { caseId, dutyId: 'info-form', role: 'member' });
    await unsent(story, { caseId, dutyId: 'contact-14d', role: 'member' });
    expect(ids(await list(story))).toEqual([]);
    await unsent(story, { caseId });
    const key = { id: 'other', employerId: 'employer-2', scopes: ['read'], purpose: 'other', by: 'x' } as const;
    const headers = { Authorization: `Bearer ${await createApiKey(story.needs, key)}` };
    expect((await story.send('GET', '/deliveries', { headers })).body).toEqual({ deliveries: [] });
    expect(ids(await list(story))).toHaveLength(1);
  });

  it.each(['?status=sent', '?cursor=!!', '?status=failed&cursor=ZGVhZC1sZXR0ZXIj', '?limit=0'])(
    'are not looked for by %s',
    async (query) => {
      const { send } = await apiStory();
      expect((await send('GET', `/deliveries${query}`)).status).toBe(400);
    },
  );
});

describe('a message that is put back', () => {
  const address = (caseId: string, id: string) => `/cases/${caseId}/deliveries/${id}/put-back`;

  it('waits again, and the key that did it stays with it', async () => {
    const story = await apiStory();
    const caseId = await ill(story);
    const id = await unsent(story, { caseId });
    const { status, body } = await story.send('POST', address(caseId, id), { body: {} });
    expect([status, body]).toMatchObject([200, { id, caseId, status: 'queued', at: '2026-11-25T09:00:00Z' }]);
    expect(ids(await list(story))).toEqual([]);
    expect((await findDelivery(story.store.table, caseId, id))?.putBack).toMatchObject([{ by: 'api:key-1' }]);
  });

  it('is refused when it may have come', async () => {
    const story = await apiStory();
    const caseId = await ill(story);
    const id = await unsent(story, { caseId, status: 'delivered' });
    const { status, body } = await story.send('POST', address(caseId, id), { body: {} });
    expect([status, body]).toMatchObject([
      422,
      { code: 'accepted', detail: 'The provider has accepted the message. It is not sent twice.' },
    ]);
  });

  it('is as if it did not exist where the employer may not know of it', async () => {
    const story = await apiStory();
    const caseId = await ill(story);
    const hidden = await unsent(story, { caseId, role: 'steward' });
    const other = await ill(story, '100102');
    const shown = await unsent(story, { caseId });
    for (const path of [address(caseId, hidden), address(other, shown), address('nobody', shown)])
      expect((await story.send('POST', path, { body: {} })).status).toBe(404);
    expect((await findDelivery(story.store.table, caseId, hidden))?.status).toBe('dead-letter');
  });

  it('takes a key for setting up, which need not be one that reads', async () => {
    const story = await apiStory();
    const caseId = await ill(story);
    const id = await unsent(story, { caseId });
    const by = async (...scopes: readonly ApiScope[]) => {
      const headers = { Authorization: `Bearer ${await story.keyFor(...scopes)}` };
      return (await story.send('POST', address(caseId, id), { body: {}, headers })).status;
    };
    expect(await by('read', 'notify')).toBe(403);
    expect(await by('admin')).toBe(200);
  });
});

const leadersOne = (given: object) => ({
  ...given,
  ...{ duty: 'talk-4w', stage: 'reminder', to: 'leader', channel: 'email', status: 'dead-letter' },
});
