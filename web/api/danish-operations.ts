type InDanish = { readonly summary: string; readonly description?: string };

/** What the page of the API says of each operation in Danish, by its id. The document itself is English. */
export const danishOperations: Readonly<Record<string, InDanish>> = {
  notify: {
    summary: 'Fortæl, at nogen er syg: opretter et forløb eller retter det, der er',
    description:
      'Send den, når fraværet begynder, når første fraværsdag eller personens adresse ændres, og igen med `lastDay`, når det er slut. Samme fravær sendt to gange er ét forløb. Det behandles som en række i en fraværsfil.',
  },
  listCases: {
    summary: 'Forløb med den nærmeste frist først',
    description: 'Side for side. Et forløb, der lige er ændret, kan et øjeblik stå på sin gamle plads.',
  },
  findCases: {
    summary: 'En medarbejders forløb, ældste først',
    description: 'Nummeret sendes i indholdet, så det hverken står i en adresse eller i en log.',
  },
  getCase: {
    summary: 'Et forløb med dets opgaver',
    description: 'Det noteres, at det er læst, og med hvilken nøgle.',
  },
  getTimeline: {
    summary: 'Opgaverne i et forløb, og hvorfor hver har den frist, den har',
    description: 'Sætninger er på det sprog, som Accept-Language beder om.',
  },
  endAbsence: {
    summary: 'Fraværet er slut',
    description:
      'På sidste fraværsdag; i dag, hvis den udelades. Det, der har frist senere, falder væk. Kender I kun medarbejdernummeret, så send en besked om fravær med `lastDay`.',
  },
  correctCase: {
    summary: 'Noget om fraværet var forkert',
    description:
      'En anden første fraværsdag, fraværet fortsætter alligevel, det var to fravær eller et af to, det var den forkerte person. De, der har fået en dato, som ikke gælder, får besked.',
  },
  agreePartialReturn: {
    summary: 'Personen kommer delvist tilbage',
    description: 'Aftalt mellem leder og medarbejder; timerne er fraværet pr. uge, 4 til 37.',
  },
  recordEvent: {
    summary: 'Noget, som en opgave går ud på, er gjort, eller noget med opgaver er begyndt',
    description:
      'Der er indkaldt til samtalen, eller den er holdt, kommunen har fået besked, en attest er kommet. `on` er dagen og betyder i dag, hvis den udelades. Det, som kun personen selv kan sige, samtykke og ønsker, går gennem portalen.',
  },
  legalHold: {
    summary: 'Forløbet skal bruges som dokumentation, eller ikke længere',
    description:
      'Et forløb, der er undtaget fra sletning, beholder alt, når fristen er gået, og når personen beder om at blive slettet. Personen kan se undtagelsen og grunden. Nøglen skal også kunne se forløbet.',
  },
  whatIf: {
    summary: 'Hvad en ændring ville gøre, uden at gøre den',
    description: 'Tager enhver kommando, som de andre adresser tager, med dens navn i `do`. Ændrer intet.',
  },
  listDeliveries: {
    summary: 'Hvad der blev af beskederne i et forløb',
    description:
      'Om arbejdsgiverens opgaver og efter rolle; aldrig et navn, en adresse eller en tekst. Det, der gik til dem, som personen har givet samtykke til, er ikke med.',
  },
  findDeliveries: {
    summary: 'Beskeder i alle forløb, der venter, eller som ikke nåede frem',
    description:
      'Ældste først, side for side: en side kan være kortere end `limit`, den sidste er uden `next`. Om arbejdsgiverens opgaver og efter rolle; aldrig et navn, en adresse eller en tekst. Det, der gik til dem, som personen har givet samtykke til, er ikke med.',
  },
  putBackDelivery: {
    summary: 'Læg en besked, der ikke nåede frem, i kø igen, når årsagen er væk',
    description:
      'Kun det, der er `dead-letter`, `failed`, `bounced`, `blocked` eller `cancelled`: det, der kan være nået frem, sendes aldrig igen. Beskeden går ud, hvis den stadig er relevant.',
  },
  listRoles: {
    summary: 'Hvem der har hvilken rolle',
    description:
      'Side for side efter rolle og arbejdsplads, det fra filer først. Med id’er: navne og telefonnumre gives ikke ud, og e-mailadresser kun til en nøgle, der må skrive dem.',
  },
  giveRole: {
    summary: 'Nogen får en rolle',
    description: 'Personen kendes på sin e-mailadresse. En personfil, der importeres senere, lader rollen stå.',
  },
  endRole: { summary: 'Nogen har ikke rollen længere' },
  getPolicy: { summary: 'Fraværspolitikken for forløb, der oprettes nu' },
  putPolicy: {
    summary: 'En anden fraværspolitik for forløb, der oprettes fra nu af',
    description:
      'Hver del kan udelades: så gælder standarden. Erstatter det hele. Forløb, der er i gang, beholder den politik, de blev oprettet under.',
  },
  getStatistics: {
    summary: 'Tal for år, der er slut',
    description:
      'Tælles én gang, når et år er slut. Tal, der kunne pege på en person, vises ikke, eller de vises for tre år eller for niveauet over.',
  },
  sendImport: {
    summary: 'En fil med fravær, eller med personer og deres roller',
    description:
      'CSV med semikolon, som indhold eller som delen `file` i en formular; op til 20 MB og 100.000 rækker. I skyen er en anmodning højst 6 MB: pak en længere fil med gzip, `gzip -c fravaer.csv | curl -X POST …/v1/imports -H "Content-Encoding: gzip" -H "Content-Type: text/csv" --data-binary @- …`; grænsen gælder for det, den var før. Svaret kommer, før rækkerne går ind: spørg getImport, hvor langt den er. En række, der mangler, afslutter intet. En fil, der ville afslutte, rette eller flytte mere end en femtedel af de forløb, der er i gang, venter på confirmImport. En personfil kræver også adgangen admin.',
  },
  getImport: { summary: 'Hvor langt en import er, og hvad der kom ud af den', description: 'I syv dage.' },
  getImportResults: {
    summary: 'Hvad der blev af hver række, som CSV',
    description:
      'Kolonner: line (overskrifterne er linje 1), outcome, code, reason; intet af det, der stod i rækken. Så længe importen er i gang: for de rækker, der er færdige. Sætninger er på det sprog, som filen blev sendt med.',
  },
  confirmImport: {
    summary: 'Filen er rigtig, selv om den afslutter, retter eller flytter så mange forløb',
    description: 'En import, der ikke venter på det, bliver, som den er.',
  },
};
