/** A name in the middle of a sentence: its first letter small, unless it starts with an abbreviation as "HR" does. */
export const inSentence = (name: string): string =>
  /^\p{Lu}{2}/u.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

export const isWeekend = (dayOff: string): boolean => dayOff === 'saturday' || dayOff === 'sunday';
