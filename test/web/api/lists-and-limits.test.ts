import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { storyNow } from '../empty-portal.ts';
import { type ApiStory, apiStory, karen } from './api-story.ts';

type Page = { cases: { employeeNumber: string; next?: { due: string } }[]; next?: string };
const numbers = ({ cases }: Page): readonly string[] => cases.map(({ employeeNumber }) => employeeNumber);

/** Three who are ill, the one who has been longest last in the file; one of them is well again. */
async function three(): Promise<ApiStory> {
  const story = await apiStory();
  const tell = (employeeNumber: string, absence: object, department = 'Afsnit A') =>
    story.notify({ ...karen, employeeNumber, department, absence: { kind: 'full', ...absence } });
  await tell('1', { firstDay: '2026-11-23' }, 'Afsnit B');
  // Its first contact is due two days before the welcome of the one above.
  await tell('2', { firstDay: '2026-11-11' });
  await tell('3', { firstDay: '2026-11-09' });
  await tell('4', { firstDay: '2026-11-02', lastDay: '2026-11-04' });
  return story;
}

describe('the list of cases', () => {
  const list = async ({ send }: ApiStory, query = ''): Promise<Page> => (await send('GET', `/cases${query}`)).body;

  it('has what is due first first, page by page', async () => {
    const story = await three();
    const all = await list(story);
    expect(numbers(all)).toEqual(['3', '2', '1']);
    const first = await list(story, '?limit=2');
    expect(numbers(first)).toEqual(['3', '2']);
    const second = await list(story, `?limit=2&cursor=${first.next}`);
    expect(numbers(second)).toEqual(['1']);
    expect(second).not.toHaveProperty('next');
  });

  it('is narrowed to a unit, a state, or what is due before a date', async () => {
    const story = await three();
    expect(numbers(await list(story, '?unit=bostedhavblik%2Fafsnitb'))).toEqual(['1']);
    expect(numbers(await list(story, '?unit=elsewhere%2F'))).toEqual([]);
    expect(numbers(await list(story, '?state=closed'))).toEqual(['4']);
    const due = (await list(story)).cases[1]?.next?.due ?? '';
    expect(numbers(await list(story, `?dueBefore=${due}`))).toEqual(['3']);
  });

  it.each([
    '?cursor=!!',
    '?cursor=Y2xvc2VkIzIwMjY',
    '?limit=0',
    '?limit=201',
    '?state=closed&dueBefore=2026-12-01',
    '?dueBefore=2026-02-30',
    '?unit=%00',
  ])('refuses %s', async (query) => {
    const { send } = await apiStory();
    const { status, body } = await send('GET', `/cases${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ path: query.slice(1).split('=').at(-2)?.split('&').at(-1) }] });
  });
});

describe('a write', () => {
  it('that is sent twice at once is carried out once', async () => {
    const { send } = await apiStory();
    const sent = { body: karen, headers: { 'Idempotency-Key': 'once' } };
    const both = await Promise.all([send('POST', '/notifications', sent), send('POST', '/notifications', sent)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both.map(({ headers }) => headers.get('Idempotency-Replayed'))).toEqual([null, 'true']);
  });

  it('that was refused may be mended under the same name', async () => {
    const { send } = await apiStory();
    const headers = { 'Idempotency-Key': 'once' };
    expect((await send('POST', '/notifications', { headers, body: { ...karen, email: 'x' } })).status).toBe(400);
    expect((await send('POST', '/notifications', { headers, body: karen })).status).toBe(201);
  });

  it('of one key is not that of another with the same name', async () => {
    const { send, keyFor } = await apiStory();
    const headers = { 'Idempotency-Key': 'once' };
    await send('POST', '/notifications', { headers, body: karen });
    const other = { ...headers, Authorization: `Bearer ${await keyFor('notify')}` };
    const { status, headers: said } = await send('POST', '/notifications', { headers: other, body: karen });
    expect([status, said.get('Idempotency-Replayed')]).toEqual([200, null]);
  });

  it('with the version that it was decided on goes through, also when a proxy made the tag weak', async () => {
    const { send, notify } = await apiStory();
    const { body } = await notify();
    const address = `/cases/${(body as { case: { caseId: string } }).case.caseId}/events`;
    const event = { do: 'record-contact-made', on: '2026-11-24' };
    const done = await send('POST', address, { body: event, headers: { 'If-Match': 'W/"1"' } });
    expect([done.status, done.headers.get('ETag')]).toEqual([200, '"2"']);
    const late = await send('POST', address, { body: { do: 'record-letter-given' }, headers: { 'If-Match': '"1"' } });
    expect([late.status, late.body]).toMatchObject([412, { type: '/v1/problems/stale' }]);
  });

  it('leaves neither its name nor its body readable in the store', async () => {
    const { send, store } = await apiStory();
    const written: string[] = [];
    const { put } = store.table;
    store.table.put = (item, condition) => {
      written.push(JSON.stringify(item));
      return put(item, condition);
    };
    await send('POST', '/notifications', { body: karen, headers: { 'Idempotency-Key': 'karen-100101' } });
    expect(written.length).toBeGreaterThan(3);
    expect(written.filter((item) => /karen|Karen|100101|20000101/.test(item))).toEqual([]);
  });
});

describe('the limit of requests', () => {
  it('lets 600 through at once, says what is left, and refills', async () => {
    let now = Temporal.Instant.from(storyNow);
    const { send } = await apiStory({ loginClock: () => now });
    const first = await send('GET', '/policy');
    expect(first.headers.get('RateLimit-Policy')).toBe('"key";q=600;w=1');
    expect(first.headers.get('RateLimit')).toBe('"key";r=599;t=1');
    for (let asked = 1; asked < 600; asked += 1) await send('GET', '/policy');
    const over = await send('GET', '/policy');
    expect([over.status, over.headers.get('Retry-After'), over.headers.get('RateLimit')]).toEqual([
      429,
      '1',
      '"key";r=0;t=1',
    ]);
    now = now.add({ milliseconds: 5 });
    expect((await send('GET', '/policy')).headers.get('RateLimit')).toBe('"key";r=2;t=1');
  });
});
