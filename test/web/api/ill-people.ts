import { findEmployee } from '../../../shared/intake/register-absence.ts';
import { employerId } from '../empty-portal.ts';
import { type ImportStory, row } from './import-story.ts';

export const casesOf = async ({ needs }: ImportStory, number: number) =>
  (await findEmployee(needs, employerId, String(number))).cases;

/** So many who are ill since 2 November, with 2 as the first line. */
export const ill = (count: number): string[] =>
  Array.from({ length: count }, (_, place) => row(place + 1, '02-11-2026'));
