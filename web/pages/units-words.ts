/** What the pages of the workplaces say. */
export const unitsWords = {
  da: {
    title: 'Arbejdspladser',
    intro: 'De arbejdspladser, der har flest opgaver over fristen, står først.',
    noUnits: 'Der er ingen arbejdspladser endnu. De kommer, når fravær eller personer er importeret.',
    counted: (when: string) =>
      `Tallene er gjort op ${when}. De gøres op hver nat. Åbner du en arbejdsplads, ser du den, som den er lige nu.`,
    confidential: 'Kun til dig, som også ser forløbene selv. Giv ikke tallene videre: små tal er ikke skjult her.',
    notCountedYet: 'Tallene er ikke gjort op endnu',
    notCounted:
      'Opgaver bliver talt hver nat, første gang i nat. Vil du ikke vente, kan du tælle nu. Åbner du en arbejdsplads, ser du den, som den er lige nu.',
    count: 'Gør tallene op nu',
    none: 'Ingen forløb var i gang, da tallene blev gjort op.',
    institution: 'Institution',
    allInstitutions: 'Alle institutioner',
    show: 'Vis',
    live: 'Forløbene her er, som de er lige nu. Den frist, der er gået eller kommer først, står øverst.',
    open: 'I gang',
    closed: 'Afsluttede forløb',
    noneOpen: 'Ingen forløb er i gang her.',
  },
  en: {
    title: 'Workplaces',
    intro: 'The workplaces with most tasks past their deadline come first.',
    noUnits: 'There are no workplaces yet. They come when absences or people have been imported.',
    counted: (when: string) =>
      `The numbers were made up on ${when}. They are made up every night. Open a workplace to see it as it is right now.`,
    confidential:
      'Only for you, who see the cases themselves too. Do not pass the numbers on: small ones are not hidden here.',
    notCountedYet: 'The numbers have not been made up yet',
    notCounted:
      'Tasks are counted every night, tonight for the first time. If you do not want to wait, you can count now. Open a workplace to see it as it is right now.',
    count: 'Make up the numbers now',
    none: 'No case was open when the numbers were made up.',
    institution: 'Institution',
    allInstitutions: 'All institutions',
    show: 'Show',
    live: 'The cases here are as they are right now. The deadline that has passed or comes first stands on top.',
    open: 'Open',
    closed: 'Closed cases',
    noneOpen: 'No case is open here.',
  },
} as const;
