import type { Day } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/case/roles.ts';

/** From here on days are counted in weeks, as people do. */
const inWeeks = 21;

/** How far a day is, as somebody would say it: `om 3 dage`, `i dag`, `2 dage over fristen`. For those whose duty it is. */
export function duePhrase(on: Day, today: Day, language: Language): string {
  const days = on - today;
  return language === 'da' ? danish(days) : english(days);
}

function danish(days: number): string {
  if (days === 0) return 'i dag';
  if (days === 1) return 'i morgen';
  if (days === -1) return '1 dag over fristen';
  if (days < 0) return `${-days} dage over fristen`;
  return days < inWeeks ? `om ${days} dage` : `om ${Math.round(days / 7)} uger`;
}

function english(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return '1 day past the deadline';
  if (days < 0) return `${-days} days past the deadline`;
  return days < inWeeks ? `in ${days} days` : `in ${Math.round(days / 7)} weeks`;
}
