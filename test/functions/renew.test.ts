import { describe, expect, it } from 'vitest';
import { renew } from '../../functions/renew.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { staffedCase } from '../support/staffed-case.ts';
import { record } from '../support/stored-case.ts';

const planVersion = async ({ table }: Awaited<ReturnType<typeof staffedCase>>) =>
  (await loadCase(table, 'case-1'))?.planVersion;

describe('a timeline at the end of its days', () => {
  it('makes a new plan of the same dates, once', async () => {
    const needs = await staffedCase();
    expect(await renew(needs)({ caseId: 'case-1', plan: 1 })).toEqual({ outcome: 'renewed' });
    expect(await renew(needs)({ caseId: 'case-1', plan: 1 })).toEqual({ outcome: 'nothing-to-renew' });
    expect(await planVersion(needs)).toBe(2);
  });

  it('makes one new plan when it asks twice at the same time', async () => {
    const needs = await staffedCase();
    await Promise.all([1, 2].map(() => renew(needs)({ caseId: 'case-1', plan: 1 })));
    expect(await planVersion(needs)).toBe(2);
  });

  it('renews nothing that has ended or been replaced', async () => {
    const needs = await staffedCase();
    await record(needs, { do: 'give-consent' });
    expect(await renew(needs)({ caseId: 'case-1', plan: 1 })).toEqual({ outcome: 'nothing-to-renew' });
    await record(needs, { do: 'end-absence' });
    expect(await renew(needs)({ caseId: 'case-1', plan: 3 })).toEqual({ outcome: 'nothing-to-renew' });
    expect(await renew(needs)({ caseId: 'case-2', plan: 1 })).toEqual({ outcome: 'nothing-to-renew' });
  });
});
