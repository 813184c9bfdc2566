import type { Day } from './day.ts';

/** 1 January 1900 and 31 December 2199, the days that texts can name: answers about them are kept, others are worked out each time. */
const earliest = -25_567;
const latest = 84_005;

/** 512 days lie on a page, so that the few years a workplace asks about cost a few pages and not three centuries. */
const pageBits = 9;
const pageDays = 1 << pageBits;

/** The same function, working out each day once. Arrays by day answer in a few nanoseconds, where a Map of days takes some twenty. */
export function rememberedByDay<Answer extends string | number | null>(
  workOut: (day: Day) => Answer,
): (day: Day) => Answer {
  const pages = new Array<(Answer | undefined)[] | undefined>(((latest - earliest) >> pageBits) + 1).fill(undefined);
  return (day) => {
    if (!(day >= earliest && day <= latest)) return workOut(day);
    const place = day - earliest;
    const page = pages[place >> pageBits] ?? newPage();
    const known = page[place & (pageDays - 1)];
    if (known !== undefined) return known;
    const found = workOut(day);
    page[place & (pageDays - 1)] = found;
    pages[place >> pageBits] = page;
    return found;
  };
}

// Filled, so that V8 sees no holes and need not look for a missing day up the prototype chain.
const newPage = <Answer>(): (Answer | undefined)[] => new Array<Answer | undefined>(pageDays).fill(undefined);
