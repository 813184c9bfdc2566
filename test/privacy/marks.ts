/*
 * Every personal field of a made-up population is written with a mark that nothing else has, so that it can be looked for wherever it may
 * have got to: in letters, in the ninety-nine millions of telephone numbers, and as base64, in which something may hide.
 */

const word = 'kanari';
/** Numbers that begin so are given to nobody in Denmark. */
const phoneBeginning = '2900';

const inBase64 = [0, 1, 2].map((shift) => {
  const text = Buffer.from(' '.repeat(shift) + word).toString('base64');
  // What depends on the neighbours is left away.
  return text.slice(shift === 0 ? 0 : shift + 1, Math.floor(((shift + word.length) * 8) / 6));
});
const inHex = Buffer.from(word).toString('hex');

const shapes = new RegExp(
  `.{0,30}(?:[Kk]anari|KANARI|(?<!\\d)(?:\\+?45)?${phoneBeginning}\\d{4}(?!\\d)|${[...inBase64, inHex].join('|')}).{0,30}`,
  'gs',
);

export const marked = {
  name: (number: number): string => `Kanarifugl Nr${number}`,
  number: (number: number): string => `KANARI${number}`,
  email: (number: number): string => `kanari${number}@example.org`,
  phone: (number: number): string => `+45${phoneBeginning}${String(number).padStart(4, '0')}`,
  occupation: (number: number): string => `Kanarifag ${number}`,
} as const;

/** Every mark in a text, with what stands around it. */
export const marksIn = (text: string): readonly string[] => text.match(shapes) ?? [];
