import { describe, expect, it } from 'vitest';
import type { Table } from '../../shared/ports/table.ts';
import { deliverVisible, endings, wake } from '../support/deliveries-told.ts';
import { staffedCase } from '../support/staffed-case.ts';

/** The heads-up of the talk to Lea is queued; then the record of how it ended fails so often, before it lands or after. */
async function queuedWhere(failing: { readonly times: number; readonly landed: boolean }) {
  const needs = await staffedCase();
  needs.moveTo('2026-11-16T08:00');
  await wake(needs, 'talk-4w');
  let left = failing.times;
  const put: Table['put'] = async (item, condition) => {
    const fails = item.status === 'sent' && left > 0;
    if (fails) left -= 1;
    if (fails && !failing.landed) throw new Error('No answer.');
    const written = await needs.table.put(item, condition);
    if (fails) throw new Error('No answer.');
    return written;
  };
  return { ...needs, table: { ...needs.table, put } };
}

describe('a message that the provider has', () => {
  it('is sent once though its record fails four times', async () => {
    const needs = await queuedWhere({ times: 4, landed: false });
    expect(await deliverVisible(needs)).toEqual([]);
    expect(await endings(needs)).toEqual(['sent']);
    expect(needs.outbox).toHaveLength(1);
  });

  it('is recorded where the record landed and its answer was lost', async () => {
    const needs = await queuedWhere({ times: 1, landed: true });
    expect(await deliverVisible(needs)).toEqual([]);
    expect(await endings(needs)).toEqual(['sent']);
  });

  it('stays on the queue when it cannot be recorded at all', async () => {
    const needs = await queuedWhere({ times: 5, landed: false });
    expect(await deliverVisible(needs)).toHaveLength(1);
    expect(await endings(needs)).toEqual(['queued']);
  });
});
