import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { Command, type CommandInput } from '../../shared/case/commands.ts';
import { noteCaseGone } from '../../shared/store/gone-cases.ts';
import { commit, perform } from '../../shared/store/perform.ts';
import { scratchTable } from '../../shared/store/scratch-table.ts';
import { type Finding, verifyStore } from '../../shared/store/verify-store.ts';
import { type Installation, installation } from '../support/installation.ts';
import { caseOpened } from '../support/sick-leave.ts';
import { anyTampering, emptyTips, kinds, tamper } from './tampering.ts';

const commands: readonly CommandInput[] = [
  { do: 'give-consent', to: 'steward' },
  { do: 'record-contact-made' },
  { do: 'record-talk-called', on: '2026-11-27', time: '10:00' },
  { do: 'record-talk-held', on: '2026-11-10' },
  { do: 'withdraw-consent', to: 'steward' },
];
const caseIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `case-${name}`);

/** Seven cases of two to six commits each, written in turns. */
async function story(needs: Installation) {
  const at = momentOfInstant(needs.clock());
  for (const caseId of caseIds) {
    const events = [caseOpened()];
    await commit(needs, undefined, { caseId, commandId: 'open', by: 'test', events, at });
  }
  for (const [number, command] of commands.entries())
    for (const caseId of caseIds.slice(Math.max(0, number - 1)))
      await perform(needs, { caseId, commandId: `${number}`, by: 'test' }, Command.parse(command));
}

const look = (needs: Pick<Installation, 'table' | 'vault'>) => verifyStore(needs, { listed: caseIds });

const forgedTombstone = { kind: 'forge-tombstone', place: 0, commit: 0, many: 0, field: '' } as const;

describe('looking through a store', () => {
  const needs = installation('2026-11-10T09:00');
  beforeAll(() => story(needs));

  it('finds nothing where nobody touched anything', async () => {
    expect(await look(needs)).toMatchObject({ cases: 7, commits: 7 + 7 + 7 + 6 + 5 + 4, findings: [] });
  });

  it('finds cases that are listed nowhere by what others tell of them', async () => {
    expect(await verifyStore(needs, { listed: [] })).toMatchObject({ cases: 7, findings: [] });
  });

  it('finds and names each of 500 tamperings: changed, removed, reordered, cut off with the older snapshot put back', async () => {
    const met = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyTampering, async (tampering) => {
        const { table } = scratchTable(needs.table);
        const { caseId, upTo } = await tamper({ table, caseIds }, tampering);
        met.add(tampering.kind);
        const { findings } = await look({ table, vault: needs.vault });
        // Of the very last commit nothing is left but that the tips are gone.
        const isEnough = ({ fault }: Finding) => tampering.kind.endsWith('and-tips') && fault === 'tips-changed';
        const named = findings.find((finding) => finding.caseId === caseId) ?? findings.find(isEnough);
        if (named === undefined) throw new Error(`Not found: ${JSON.stringify([tampering, findings])}`);
        if (named.caseId !== undefined) expect(named.commit).toBeLessThanOrEqual(upTo);
      }),
      { numRuns: 500 },
    );
    expect([...met].sort()).toEqual([...kinds].sort());
  });

  it('finds a case that was cut off though nobody else in its shard wrote since', async () => {
    const { table } = scratchTable(needs.table);
    const last = caseIds.at(-1) ?? '';
    await tamper(
      { table, caseIds: [last] },
      { kind: 'cut-tail-with-snapshot', place: 0, commit: 0, many: 0, field: 'by' },
    );
    expect((await look({ table, vault: needs.vault })).findings).toEqual([
      { caseId: last, commit: 6, fault: 'missing' },
    ]);
  });

  it('finds that the whole store was put back only by what was kept outside it', async () => {
    const back = installation('2026-11-10T09:00');
    const at = momentOfInstant(back.clock());
    await commit(back, undefined, { caseId: 'case-a', commandId: 'open', by: 'test', events: [caseOpened()], at });
    const before = scratchTable(back.table);
    const { newest } = await look(needs);
    expect((await verifyStore({ ...back, table: before.table }, { listed: ['case-a'] })).findings).toEqual([]);
    const { findings } = await verifyStore(back, { listed: ['case-a'], kept: newest });
    expect(findings.map(({ caseId }) => caseId)).toEqual(caseIds);
  });

  it('does not miss a case that we took away ourselves', async () => {
    const { table } = scratchTable(needs.table);
    const gone = { table, vault: needs.vault };
    await noteCaseGone(gone, 'case-c');
    for (const item of await table.query('CASE#case-c')) await table.delete(item);
    expect((await look(gone)).findings).toEqual([]);
  });

  it('names a case that a tombstone of somebody else hides, though nobody tells of it', async () => {
    const { table, vault } = needs;
    const hidden = { table: scratchTable(table).table, vault };
    const { caseId } = await tamper({ table: hidden.table, caseIds }, forgedTombstone);
    await emptyTips(hidden.table);
    const { findings } = await verifyStore(hidden, { listed: ['case-a'] });
    expect(findings).toEqual([{ caseId, commit: 3, fault: 'snapshot-differs' }, { fault: 'tips-changed' }]);
    expect(caseId).toBe('case-a');
  });

  it('takes nothing for gone that stands under the id of a case which we took away', async () => {
    const { table } = scratchTable(needs.table);
    const anew = { ...needs, table };
    await noteCaseGone(anew, 'case-c');
    for (const item of await table.query('CASE#case-c')) await table.delete(item);
    const at = momentOfInstant(needs.clock());
    await commit(anew, undefined, { caseId: 'case-c', commandId: 'anew', by: 'test', events: [caseOpened()], at });
    expect((await look(anew)).findings).toEqual([{ caseId: 'case-c', commit: 1, fault: 'missing' }]);
  });

  it('does not take a case for gone of which something is left', async () => {
    const { table } = scratchTable(needs.table);
    const gone = { table, vault: needs.vault };
    await noteCaseGone(gone, 'case-c');
    await table.delete({ pk: 'CASE#case-c', sk: 'COMMIT#00000002' });
    expect((await look(gone)).findings).toEqual([{ caseId: 'case-c', commit: 2, fault: 'missing' }]);
  });
});
