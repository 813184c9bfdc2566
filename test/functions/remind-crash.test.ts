import { describe, expect, it } from 'vitest';
import { deliverVisible, told, wake } from '../support/deliveries-told.ts';
import { type CrashPoint, failingTable } from '../support/failing-table.ts';
import { helle, lea, staffedCase } from '../support/staffed-case.ts';
import { appoint, dismiss } from '../support/stored-case.ts';

const hans = 'hans@example.dk';

/** Helle and Hans are to be told of the letter; the process dies at a put of that wake. */
async function crashedAt(point: CrashPoint | undefined) {
  const fault = failingTable();
  const needs = await staffedCase({ wrap: fault.wrap });
  await appoint(needs, 'hr', hans);
  fault.arm(point);
  const crash = await wake(needs, 'other').then(
    () => undefined,
    (error: Error) => error.name,
  );
  const puts = fault.puts();
  fault.arm(undefined);
  return { needs, crash, puts };
}

// The decision, two deliveries, the decision's completion, the next wake.
const everyPut = [1, 2, 3, 4, 5].flatMap((put) => [false, true].map((landed) => ({ put, landed })));

describe('a wake', () => {
  it('writes five items when two persons are told', async () => {
    expect(await crashedAt(undefined)).toMatchObject({ puts: 5, crash: undefined });
  });

  it.each(everyPut)('that dies at %o tells each person once when it is tried again', async (point) => {
    const { needs, crash } = await crashedAt(point);
    expect(crash).toBe('Crash');
    await deliverVisible(needs);
    await wake(needs, 'other');
    await deliverVisible(needs);
    expect(needs.outbox.map(({ to }) => to).sort()).toEqual([hans, helle]);
    expect(await wake(needs, 'other')).toMatchObject({ outcome: 'nothing-due' });
  });

  it('that died after its decision goes on with those whom the decision names', async () => {
    const { needs } = await crashedAt({ put: 1, landed: true });
    await dismiss(needs, 'hr', hans);
    await appoint(needs, 'hr', 'new@example.dk');
    await wake(needs, 'other');
    expect([...(await told(needs))].sort()).toEqual([
      'welcome reminder hr hans@example.dk',
      'welcome reminder hr helle@example.dk',
    ]);
  });

  it.each([1, 2, 3, 4, 5, 6])('that dies at put %i tells somebody in two roles once all the same', async (put) => {
    const fault = failingTable();
    const needs = await staffedCase({ wrap: fault.wrap });
    await dismiss(needs, 'hr', helle);
    await appoint(needs, 'hr', lea);
    needs.moveTo('2027-02-24T08:00');
    fault.arm({ put, landed: true });
    await expect(wake(needs, 'revaluation-22w')).rejects.toMatchObject({ name: 'Crash' });
    fault.arm(undefined);
    await wake(needs, 'revaluation-22w');
    await deliverVisible(needs);
    expect(needs.outbox.map(({ to }) => to)).toEqual([lea]);
  });

  it('that runs twice at the same time tells each person once', async () => {
    const { needs } = await crashedAt({ put: 1, landed: false });
    await Promise.all([wake(needs, 'other'), wake(needs, 'other')]);
    await deliverVisible(needs);
    expect(needs.outbox.map(({ to }) => to).sort()).toEqual([hans, helle]);
  });
});
