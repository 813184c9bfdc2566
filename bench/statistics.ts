import { openMemory } from '../local/open-folder.ts';
import { openStore } from '../local/store/open-store.ts';
import { parseMoment } from '../shared/calendar/moment.ts';
import { CaseEvent } from '../shared/case/events.ts';
import { fold } from '../shared/case/fold.ts';
import { savePerson } from '../shared/people/person.ts';
import { families } from '../shared/statistics/families.ts';
import { gatherStatistics } from '../shared/statistics/gather.ts';
import { readStatistics } from '../shared/statistics/statistics-items.ts';
import { suppress } from '../shared/statistics/suppress.ts';
import { toSnapshot } from '../shared/store/cases.ts';
import type { BenchItem, Size } from './bench-item.ts';

const caseCounts: Readonly<Record<Size, number>> = { smoke: 200, usual: 10_000, full: 100_000 };
const unitCount = 300;

/** Cases of 300 workplaces in one year, half of them open: counting the year, counting a usual day, deciding what is shown. */
export const statistics: BenchItem = {
  name: 'statistics',
  run: async ({ size }) => {
    const { table } = openStore({ file: ':memory:' });
    const needs = { table, vault: openMemory(new Uint8Array(32).fill(7)).vault, isDisputed: () => false };
    const caseCount = caseCounts[size];
    for (let number = 0; number < caseCount; number += 1) await openOne(needs, number);
    await gatherStatistics(needs, 'employer', parseMoment('2026-11-30T03:30:00+01:00'));
    const usual = await timed(() => gatherStatistics(needs, 'employer', parseMoment('2026-12-01T03:30:00+01:00')));
    const year = await timed(() => gatherStatistics(needs, 'employer', parseMoment('2027-01-01T03:30:00+01:00')));
    const counted = await readStatistics(table, 'employer');
    const kilobytes = JSON.stringify(counted?.years[0] ?? {}).length / 1024;
    const shown = await timed(async () => suppress(counted?.years ?? [], families));
    return {
      figures: [
        { name: 'counting a usual day', value: usual, unit: 'ms' },
        { name: 'counting a whole year', value: year, unit: 'ms' },
        { name: 'the item of a year', value: kilobytes, unit: 'kB' },
        { name: 'deciding what may be shown', value: shown, unit: 'ms' },
      ],
      notes: [`${caseCount} cases, half of them open, in ${unitCount} workplaces`],
    };
  },
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function openOne(needs: Parameters<typeof gatherStatistics>[0], number: number): Promise<void> {
  const month = String((number % 12) + 1).padStart(2, '0');
  const personId = `member-${number}`;
  const caseId = `case-${number}`;
  const ageGroup = (['<30', '31-40', '41-50', '51-60', '>60'] as const)[number % 5];
  const fields = { name: 'Made-Up', language: 'da', ageGroup, occupation: `Faggruppe ${number % 40}` } as const;
  await savePerson(needs, { personId, employerId: 'employer', ...fields });
  const at = parseMoment(`2026-${month}-03T08:00:00+01:00`);
  const opened = CaseEvent.parse({
    ...{ type: 'case-opened', v: 1, employerId: 'employer', personId, area: 'foa', alias: 'K7F4', ruleSet: 'dk-2026' },
    unitId: `house-${number % 30}/${number % unitCount}`,
    ...{ policyVersion: 1, firstDay: `2026-${month}-02`, partial: false, injury: false, noEmployerPeriod: false },
    earlier: [],
  });
  const ended = CaseEvent.parse({ type: 'absence-ended', v: 1, on: `2026-${month}-20`, outcome: 'back-in-full' });
  const events = number % 2 === 0 ? [opened] : [opened, ended];
  const commit = { caseId, version: 1, commandId: 'open', events, at, replans: true, hash: 'hash' };
  await needs.table.put(toSnapshot(fold(undefined, commit)), 'always');
}
