import type { Language } from '../../shared/case/roles.ts';

const week = { da: 'Uge', en: 'Week' } as const;

/** Every so many weeks one is named, as in the milestones' own names: 4 weeks, 8 weeks. */
const namedEvery = 4;

/** One tick for the beginning of each week; `week` 0 is the first. */
export const weekTicks = (
  weeks: number,
  language: Language,
): readonly { readonly week: number; readonly label: string }[] =>
  Array.from({ length: weeks }, (_, index) => ({
    week: index,
    label: index % namedEvery === 0 ? `${week[language]} ${index + 1}` : '',
  }));
