import { describe, expect, it } from 'vitest';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import type { Key, Table } from '../../shared/ports/table.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { casePk } from '../../shared/store/keys.ts';
import { type List, listed, saveListings } from '../../shared/store/listings.ts';
import { type Installation, installation } from '../support/installation.ts';
import { openCaseIn, record } from '../support/stored-case.ts';

const employerId = 'employer';
const unit: List = { employerId, unitId: 'house/first' };
const branch: List = { employerId, branch: true };
const ofSteward: List = { personId: 'anna', role: 'steward' };
const stewardSk = 'LISTED#steward';

const open = () => installation('2026-11-02T08:00');
const sorts = async ({ table }: Installation, list: List, state: 'open' | 'closed' = 'open') =>
  (await listed(table, list, { state })).map(({ sort }) => sort);

const consent = (who: string) => ({ do: 'give-consent', to: 'steward', who, source: 'portal' }) as const;

async function caseNow({ table }: Installation): Promise<SickLeave> {
  const sickLeave = await loadCase(table, 'case-1');
  if (sickLeave === undefined) throw new Error('There is no case.');
  return sickLeave;
}

describe('where a case is found', () => {
  it('is its unit, the leader whom a file names, whoever the member chose and the branch that she opened it to', async () => {
    const needs = open();
    await openCaseIn(needs, { leaderId: 'lone' });
    const ofLeader: List = { personId: 'lone', role: 'leader' };
    // The letter to the member is due on the third day.
    expect(await sorts(needs, unit)).toEqual(['open#2026-11-04#case-1']);
    expect(await sorts(needs, ofLeader)).toEqual(['open#2026-11-04#case-1']);
    expect([await sorts(needs, branch), await sorts(needs, ofSteward)]).toEqual([[], []]);
    await record(needs, consent('anna'));
    await record(needs, { do: 'give-consent', to: 'union-consultant', source: 'portal' });
    expect(await sorts(needs, branch)).toEqual(['open#2026-11-04#case-1']);
    expect(await sorts(needs, ofSteward)).toEqual(['open#2026-11-04#case-1']);
    expect(await sorts(needs, { employerId: 'other', unitId: 'house/first' })).toEqual([]);
    expect(await sorts(needs, { personId: 'anna', role: 'safety-rep' })).toEqual([]);
  });

  it('moves when something else is due next, and among the closed when the absence is over', async () => {
    const needs = open();
    await openCaseIn(needs);
    await record(needs, { do: 'record-letter-given' });
    expect(await sorts(needs, unit)).toEqual(['open#2026-11-16#case-1']);
    await record(needs, { do: 'end-absence' });
    expect(await sorts(needs, unit)).toEqual([]);
    expect(await sorts(needs, unit, 'closed')).toEqual(['closed#2026-11-16#case-1']);
  });

  it('is no longer with somebody whose consent is withdrawn, nor with whom she chose before', async () => {
    const needs = open();
    await openCaseIn(needs);
    await record(needs, consent('anna'));
    await record(needs, consent('bent'));
    expect(await sorts(needs, ofSteward)).toEqual([]);
    expect(await sorts(needs, { personId: 'bent', role: 'steward' })).toHaveLength(1);
    await record(needs, { do: 'withdraw-consent', to: 'steward' });
    expect(await sorts(needs, { personId: 'bent', role: 'steward' })).toEqual([]);
    expect(await needs.table.get({ pk: casePk('case-1'), sk: stewardSk })).toBeUndefined();
  });

  it('is written only when something of it changes', async () => {
    const written: string[] = [];
    const wrap = (table: Table): Table => ({
      ...table,
      put: (item, condition) => {
        if (item.sk.startsWith('LISTED#')) written.push(item.sk);
        return table.put(item, condition);
      },
    });
    const needs = installation('2026-11-02T08:00', wrap);
    await openCaseIn(needs);
    expect(written).toEqual(['LISTED#unit']);
    await record(needs, { do: 'record-expected-return', on: '2026-12-01' });
    await saveListings(needs.table, await caseNow(needs));
    expect(written).toEqual(['LISTED#unit']);
  });
});

describe('of two commits at once', () => {
  const isListing = ({ sk }: { readonly sk: string }) => sk.startsWith('LISTED#');

  /** A table that lets something else happen right before the first write to a listing. */
  function interrupted(table: Table, meanwhile: () => Promise<void>): Table {
    let left = 1;
    const step = async (key: Key) => {
      if (!isListing(key) || left === 0) return;
      left = 0;
      await meanwhile();
    };
    return {
      ...table,
      put: async (item, condition) => {
        await step(item);
        return table.put(item, condition);
      },
      delete: async (key) => {
        await step(key);
        await table.delete(key);
      },
    };
  }

  /** Records something whose listings are still to be written. @returns the case then */
  async function unlisted(needs: Installation, command: Parameters<typeof record>[1]): Promise<SickLeave> {
    const { table } = needs;
    const quiet: Table = {
      ...table,
      put: async (item, condition) => isListing(item) || table.put(item, condition),
      delete: async (key) => (isListing(key) ? undefined : table.delete(key)),
    };
    return record({ ...needs, table: quiet }, command);
  }

  it('the newer stays though the older is written under its hands', async () => {
    const needs = open();
    await openCaseIn(needs);
    const older = await unlisted(needs, { do: 'record-letter-given' });
    const newer = await unlisted(needs, { do: 'record-contact-made' });
    const table = interrupted(needs.table, () => saveListings(needs.table, older));
    await saveListings(table, newer);
    expect(await sorts(needs, unit)).toEqual(['open#2026-11-30#case-1']);
  });

  it('a consent that was withdrawn stays so though its giving is written last', async () => {
    const needs = open();
    await openCaseIn(needs);
    const given = await unlisted(needs, consent('anna'));
    const withdrawn = await unlisted(needs, { do: 'withdraw-consent', to: 'steward' });
    await saveListings(needs.table, withdrawn);
    await saveListings(needs.table, given);
    expect(await sorts(needs, ofSteward)).toEqual([]);
  });

  it('a consent that was given again stays so though its withdrawal is written last', async () => {
    const needs = open();
    await openCaseIn(needs);
    await record(needs, consent('anna'));
    const withdrawn = await unlisted(needs, { do: 'withdraw-consent', to: 'steward' });
    const again = await unlisted(needs, consent('anna'));
    await saveListings(
      interrupted(needs.table, () => saveListings(needs.table, again)),
      withdrawn,
    );
    expect(await sorts(needs, ofSteward)).toEqual(['open#2026-11-04#case-1']);
  });
});
