import { describe, expect, it } from 'vitest';
import type { LogLine } from '../../../shared/log.ts';
import { apiStory, karen } from './api-story.ts';

describe('what goes wrong on our side', () => {
  it('is a conflict where others keep writing to the case', async () => {
    const { notify, send, store } = await apiStory();
    const { body } = await notify();
    const { caseId } = (body as { case: { caseId: string } }).case;
    const { put } = store.table;
    store.table.put = async (item, condition) => !item.sk.startsWith('COMMIT#') && put(item, condition);
    const { status, body: said } = await send('POST', `/cases/${caseId}/events`, {
      body: { do: 'record-letter-given' },
    });
    expect([status, said]).toMatchObject([409, { type: '/v1/problems/conflict' }]);
  });

  it('is answered without a reason and logged by its name, and leaves the way open for another try', async () => {
    const lines: LogLine[] = [];
    const { send, store } = await apiStory({ log: (line) => void lines.push(line) });
    const { put } = store.table;
    store.table.put = () => Promise.reject(new RangeError('The disk of Karen Eksempel is full.'));
    const sent = { body: karen, headers: { 'Idempotency-Key': 'once' } };
    const { status, headers, body } = await send('POST', '/notifications', sent);
    expect(status).toBe(500);
    expect(headers.get('Content-Type')).toBe('application/problem+json');
    expect(JSON.stringify(body)).not.toMatch(/Karen|disk/);
    expect(lines).toEqual([{ what: 'api', outcome: 'failed', reason: 'RangeError' }]);
    store.table.put = put;
    expect((await send('POST', '/notifications', sent)).status).toBe(201);
  });

  it('is said after 20 seconds, or 60 of a file; what was going on happens once all the same', async () => {
    const lines: LogLine[] = [];
    const waits: number[] = [];
    const { promise: disk, resolve: goOn } = Promise.withResolvers<void>();
    let isSlow = true;
    const { send, store } = await apiStory({
      log: (line) => void lines.push(line),
      wait: (ms) => {
        waits.push(ms);
        return { over: isSlow ? Promise.resolve() : new Promise(() => undefined), cancel: () => undefined };
      },
    });
    const { put } = store.table;
    store.table.put = async (item, condition) => {
      await disk;
      return put(item, condition);
    };
    const sent = { body: karen, headers: { 'Idempotency-Key': 'once' } };
    const { status, headers, body } = await send('POST', '/notifications', sent);
    expect([status, headers.get('Retry-After'), body]).toMatchObject([503, '5', { type: '/v1/problems/timed-out' }]);
    expect(lines).toEqual([{ what: 'api', outcome: 'failed', reason: 'TimedOut' }]);
    isSlow = false;
    const again = send('POST', '/notifications', sent);
    goOn();
    expect((await again).status).toBe(200);
    expect((await send('GET', '/cases')).body).toMatchObject({ cases: [{ employeeNumber: karen.employeeNumber }] });
    await send('POST', '/imports', { headers: { 'Content-Type': 'text/csv' }, body: 'Navn\n' });
    expect(waits).toEqual([20_000, 20_000, 20_000, 60_000]);
  });

  it('has nothing to do with other hosts: one that was made to point here is refused', async () => {
    const { send } = await apiStory();
    const { status, body } = await send('GET', '/cases', { headers: { Host: 'evil.example' } });
    expect([status, body]).toMatchObject([421, { type: '/v1/problems/foreign-host' }]);
  });
});
