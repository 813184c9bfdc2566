import { families } from '../../shared/statistics/families.ts';
import { keepNow, keepYear } from '../../shared/statistics/statistics-items.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { havblik, unitA, unitB } from './consult-story.ts';
import { employerId } from './empty-portal.ts';

/** Cases shared out evenly over the first four categories of each table. */
function evenly(cases: number) {
  const named = families.map(({ id, categories = ['Kok', 'Pædagog', 'Sygeplejerske', 'Vicevært'] }) => {
    const first = categories.slice(0, 4);
    const each = Math.floor(cases / first.length);
    const counts = first.map((name, at) => [name, at === 0 ? cases - each * (first.length - 1) : each] as const);
    return [id, Object.fromEntries(counts)] as const;
  });
  return { cases, families: Object.fromEntries(named) };
}

/**
 * 2025 and 2026 counted, as on 1 January 2027: ward A and B are large, Havblik had 40 cases and then three, which nobody may see.
 */
export async function countYears({ table }: PortalNeeds): Promise<void> {
  const sizes = { 2025: [90, 60, 40], 2026: [80, 64, 3] } as const;
  for (const year of [2025, 2026] as const) {
    const [a, b, small] = sizes[year];
    const units = { [unitA]: evenly(a), [unitB]: evenly(b), [havblik]: evenly(small) };
    const agreements = { 'agreement-56': 12, flexjob: 9, 'protected-job': 1 };
    await keepYear(table, employerId, { year, at: `${year + 1}-01-01T02:30:00Z`, units, agreements });
  }
  await keepNow(table, employerId, { at: '2027-01-01T02:30:00Z', countedThrough: 2026, units: {} });
}
