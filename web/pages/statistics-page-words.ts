/** What the page of the statistics says around the numbers. */
export const statisticsPageWords = {
  da: {
    title: 'Statistik',
    intro:
      'Tallene for de år, der er gået, til MED og til jeres egen drøftelse. Små tal vises ikke, så ingen enkeltperson kan genkendes.',
    firstWhen: (year: number) => `De første tal kommer den 1. januar ${year + 1}`,
    first: (year: number) =>
      `Et år bliver gjort op, natten efter at det er slut. ${year} vises fra den 1. januar ${year + 1}, hvis der er tal nok.`,
    why: 'Et løbende år vises aldrig: forskellen på tallene fra to dage kunne være én person.',
    takeAlong: 'Tag tallene med',
    csv: 'Hent tallene på siden som CSV-fil',
    csvAll: 'Hent alle tal, du må se, som CSV-fil',
    print: 'Siden kan udskrives fra browseren, også i sort-hvid.',
    file: 'statistik',
  },
  en: {
    title: 'Statistics',
    intro:
      'The numbers of the years that have ended, for MED and for your own discussion. Small numbers are not shown, so that no individual can be recognised.',
    firstWhen: (year: number) => `The first numbers come on 1 January ${year + 1}`,
    first: (year: number) =>
      `A year is made up in the night after it has ended. ${year} is shown from 1 January ${year + 1}, if there are numbers enough.`,
    why: 'A running year is never shown: the difference between the numbers of two days could be one person.',
    takeAlong: 'Take the numbers along',
    csv: 'Download the numbers on the page as a CSV file',
    csvAll: 'Download all numbers that you may see as a CSV file',
    print: 'The page can be printed from the browser, in black and white too.',
    file: 'statistics',
  },
} as const;
