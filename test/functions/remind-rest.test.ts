import { describe, expect, it } from 'vitest';
import { remind } from '../../functions/remind.ts';
import { staffedCase } from '../support/staffed-case.ts';
import { record } from '../support/stored-case.ts';

const wake = { caseId: 'case-1', plan: 1, dutyId: 'contact-14d', renewAt: '2027-08-29T07:00:00Z' };

describe('a branch with nothing left to say', () => {
  it('rests until an hour after the timeline is renewed', async () => {
    const needs = await staffedCase();
    await record(needs, { do: 'record-contact-made', by: 'steward' });
    needs.moveTo('2026-11-11T08:00');
    expect(await remind(needs)(wake)).toEqual({
      outcome: 'done',
      reason: 'duty-done',
      at: '2027-08-29T08:00:00Z',
    });
  });

  it('rests also when another plan has taken the place of its own', async () => {
    const needs = await staffedCase();
    await record(needs, { do: 'give-consent' });
    needs.moveTo('2026-11-11T08:00');
    expect(await remind(needs)(wake)).toEqual({ outcome: 'superseded', at: '2027-08-29T08:00:00Z' });
  });

  it('is over when it has rested', async () => {
    const needs = await staffedCase();
    await record(needs, { do: 'give-consent' });
    needs.moveTo('2027-08-29T10:00'); // 08:00 in UTC
    await expect(remind(needs)(wake)).rejects.toThrow(expect.objectContaining({ name: 'TimelineOver' }));
  });

  it('is told nothing of it by a definition of before, which asks for itself', async () => {
    const needs = await staffedCase();
    await record(needs, { do: 'give-consent' });
    const { renewAt: _, ...before } = wake;
    expect(await remind(needs)(before)).toEqual({ outcome: 'superseded' });
  });
});
