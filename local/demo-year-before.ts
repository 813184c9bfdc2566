import type { Table } from '../shared/ports/table.ts';
import type { Counts, PlaceCounts } from '../shared/statistics/counts.ts';
import { keepYear } from '../shared/statistics/statistics-items.ts';

/** Of what a made-up case is made, one after the other, so that tables are uneven as they are in life. */
const spread: Readonly<Record<string, readonly string[]>> = {
  month: ['1', '1', '2', '2', '3', '10', '11', '11', '12', '4', '9', '1', '2', '5', '8', '6', '7', '3', '10', '12'],
  length: ['<=14', '<=14', '<=14', '<=14', '15-28', '15-28', '29-56', '57-182', '29-56', '>182', '<=14'],
  age: ['51-60', '41-50', '51-60', '31-40', '>60', '41-50', '<30'],
  gender: ['female', 'female', 'male', 'female', 'female'],
  occupation: ['Social- og sundhedsassistent', 'Social- og sundhedsassistent', 'Socialpædagog', 'Sygeplejerske'],
  outcome: ['back-in-full', 'back-in-full', 'back-in-full', 'open', 'partial', 'back-in-full', 'unknown'],
  welcome: ['in-time', 'in-time', 'in-time', 'late', 'in-time', 'in-time'],
  'contact-14d': ['in-time', 'in-time', 'other', 'late', 'in-time', 'other'],
  'talk-4w': ['in-time', 'other', 'other', 'in-time', 'late'],
  'notice-5w': ['in-time', 'other', 'other', 'in-time', 'other', 'other', 'late'],
  'followup-8w': ['other', 'other', 'in-time', 'other', 'late'],
  steward: ['no', 'yes', 'no'],
};

/** The made-up workplace was there the year before too: 84 cases, so that the demo has statistics to look at from its first day on. */
export async function keepYearBefore(table: Table, employerId: string): Promise<void> {
  await keepYear(table, employerId, {
    year: 2025,
    at: '2026-01-01T02:30:00Z',
    units: {
      'plejecentersolgaarden/afsnita': placeWith(34),
      'plejecentersolgaarden/afsnitb': placeWith(26),
      'bostedhavblik/': placeWith(24),
    },
    agreements: { 'agreement-56': 9, flexjob: 7, 'protected-job': 2, mentor: 1 },
  });
}

const placeWith = (cases: number): PlaceCounts => ({
  cases,
  families: Object.fromEntries(Object.entries(spread).map(([family, among]) => [family, countsOf(cases, among)])),
});

function countsOf(cases: number, among: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (let number = 0; number < cases; number += 1) {
    const category = among[number % among.length] ?? '';
    counts[category] = (counts[category] ?? 0) + 1;
  }
  return counts;
}
