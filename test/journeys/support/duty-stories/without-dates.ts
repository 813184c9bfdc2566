/** A text with every date, time and alias left out: what two messages of one text have in common, in either language. */
export const withoutDates = (text: string): string =>
  text
    .replace(/\p{L}+dag (den|d\.) \d+\. \p{L}+( \d{4})?/gu, '#')
    .replace(/\p{L}+day \d+ \p{L}+( \d{4})?/gu, '#')
    .replace(/\d\d-\d\d-\d{4}|\d+ [A-Z][a-z]{2} \d{4}|[\p{L}]+ 20\d\d/gu, '#')
    .replace(/ (kl\. \d+(\.\d\d)?|at \d\d:\d\d)/gu, '')
    .replace(/(?<![\p{L}\d])[A-Z0-9]{4}(?![\p{L}\d])/gu, '#');
