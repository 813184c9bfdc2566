import type { Table } from '../../shared/ports/table.ts';
import { type Installation, installation } from './installation.ts';
import type { caseOpened } from './sick-leave.ts';
import { appoint, openCaseIn } from './stored-case.ts';

export const lea = 'lea@example.dk';
export const helle = 'helle@example.dk';
export const sten = 'sten@example.dk';

type Setting = {
  /** When the case is opened, local time: 08:00 on its first day, 2 Nov 2026, unless said otherwise. */
  readonly at?: string;
  readonly facts?: Parameters<typeof caseOpened>[0];
  readonly wrap?: (table: Table) => Table;
};

/** `case-1` is open, Lea leads its unit, Helle is hr, Sten is steward for its area. Nobody has the member's consent. */
export async function staffedCase({ at = '2026-11-02T08:00', facts, wrap }: Setting = {}): Promise<Installation> {
  const needs = installation(at, wrap);
  await appoint(needs, 'leader', lea, { scope: 'house/first' });
  await appoint(needs, 'hr', helle);
  await appoint(needs, 'steward', sten, { area: 'foa' });
  await openCaseIn(needs, facts);
  return needs;
}
