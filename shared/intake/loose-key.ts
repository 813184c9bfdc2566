const folded: Readonly<Record<string, string>> = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa' };

/**
 * What two spellings of one name have in common: case, æøå variants, spaces, dashes and underscores do not count.
 * Between two digits they do: `Afsnit 1-1` is not `Afsnit 11`, and telling the wrong unit cannot be undone.
 */
export const looseKey = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æäøöå]/g, (letter) => folded[letter] ?? letter)
    .replace(/[\s_\p{Pd}]+/gu, ' ')
    .replace(/(?<!\d) | (?!\d)/g, '');
