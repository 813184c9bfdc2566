import type { Language } from '../case/roles.ts';
import { dayOffNames } from './glossary.ts';
import { isWeekend } from './sentence-parts.ts';

type DayOffName = keyof typeof dayOffNames;

type AmountWords = {
  readonly days: (n: number) => string;
  readonly workingDays: (n: number) => string;
  readonly months: (n: number) => string;
  /** What a day off is called behind "the day is". */
  readonly dayOff: (off: DayOffName) => string;
};

// Of a Saturday, a Sunday or a closed day there are many; a holiday has a name of its own.
const isOneOfMany = (off: DayOffName): boolean => isWeekend(off) || off === 'closed';

/** Amounts as the reasons for a date name them. `n` is a whole number, 0 or more. */
export const amountWords: Readonly<Record<Language, AmountWords>> = {
  da: {
    days: (n) => `${n} ${n === 1 ? 'dag' : 'dage'}`,
    workingDays: (n) => `${n} ${n === 1 ? 'arbejdsdag' : 'arbejdsdage'}`,
    months: (n) => `${n} ${n === 1 ? 'måned' : 'måneder'}`,
    dayOff: (off) => (isOneOfMany(off) ? `en ${dayOffNames[off].da}` : dayOffNames[off].da),
  },
  en: {
    days: (n) => `${n} ${n === 1 ? 'day' : 'days'}`,
    workingDays: (n) => `${n} working ${n === 1 ? 'day' : 'days'}`,
    months: (n) => `${n} ${n === 1 ? 'month' : 'months'}`,
    dayOff: (off) => (isOneOfMany(off) ? `a ${dayOffNames[off].en}` : dayOffNames[off].en),
  },
};
