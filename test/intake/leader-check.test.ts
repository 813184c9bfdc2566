import { describe, expect, it } from 'vitest';
import { leaderWarning } from '../../shared/intake/leader-check.ts';
import { row } from '../support/absence-row.ts';
import { type Installation, installation } from '../support/installation.ts';
import { appoint } from '../support/stored-case.ts';

const named = (needs: Installation, leaderEmail?: string) =>
  leaderWarning(needs, 'employer', row('2026-11-02', { leaderEmail }));

describe('a leader named in the absence file', () => {
  it('is no surprise where the people file names the same, or none', async () => {
    const needs = installation('2026-11-10T09:00');
    expect(await named(needs, 'lea@example.dk')).toBeUndefined();
    await appoint(needs, 'leader', 'Lea@example.dk', { scope: 'house/first' });
    expect(await named(needs, 'lea@example.dk')).toBeUndefined();
    expect(await named(needs)).toBeUndefined();
  });

  it('is worth a warning where the people file names another', async () => {
    const needs = installation('2026-11-10T09:00');
    await appoint(needs, 'leader', 'lea@example.dk', { scope: 'house/' });
    expect(await named(needs, 'nina@example.dk')).toEqual({ kind: 'leader-differs' });
  });
});
