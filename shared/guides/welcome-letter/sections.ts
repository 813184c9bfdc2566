import type { LetterSection } from '../welcome-letter.ts';

/** In the order of the page. Together at most about 300 words: it is read by somebody who is ill. */
export const letterSections: readonly LetterSection[] = [
  {
    heading: { da: 'Hvad er det?', en: 'What is this?' },
    paragraphs: [
      {
        da: 'Vi håber, du snart får det bedre. Mens du er sygemeldt, holder {displayName} styr på samtaler og frister, så du ikke behøver huske dem. Du skal ikke gøre noget nu.',
        en: 'We hope you will soon feel better. While you are on sick leave, {displayName} keeps track of talks and deadlines, so you need not remember them. There is nothing to do now.',
      },
      {
        da: 'Log ind på {address} med en kode, du får på sms eller e-mail.',
        en: 'Log in at {address} with a code by SMS or e-mail.',
      },
    ],
  },
  {
    heading: { da: 'Hvem må kontakte dig?', en: 'Who may contact you?' },
    paragraphs: [
      {
        da: 'Du vælger selv, på siden eller i telefonen: tillidsrepræsentanten, arbejdsmiljørepræsentanten, en anden, din leder, eller at du selv ringer. Du kan også svare "ikke nu". Et ja kan altid trækkes tilbage.',
        en: 'You choose, on the page or by telephone: the union steward, the safety representative, somebody else, your leader, or calling yourself. You can also answer "not now". A yes can always be withdrawn.',
      },
    ],
  },
  {
    heading: { da: 'Hvad gemmes, og hvorfor?', en: 'What is stored, and why?' },
    paragraphs: [
      {
        da: 'Din arbejdsgiver er ansvarlig for oplysningerne. De bruges til at holde fristerne i lov om sygedagpenge og arbejdspladsens fraværspolitik.',
        en: 'Your employer is responsible for the data. They are used to keep the deadlines of the Danish sickness benefit act and of the absence policy.',
      },
      {
        da: 'Fra lønsystemet kommer navn, medarbejdernummer, telefon, e-mail, sprog, arbejdsplads, overenskomst og fraværsdatoer, og til statistik aldersgruppe, køn og faggruppe. Dertil kommer datoer for det, der sker, og dine egne valg. Aldrig diagnose eller cpr-nummer.',
        en: 'From the payroll system: name, employee number, telephone, e-mail, language, workplace, agreement area and dates of absence; for statistics age group, gender and occupation. Also the dates of what happens and your own choices. Never a diagnosis or CPR number.',
      },
      {
        da: 'Oplysningerne slettes normalt 12 måneder efter, at forløbet er slut.',
        en: 'The data are normally deleted 12 months after your case ends.',
      },
    ],
  },
  {
    heading: { da: 'Hvem ser hvad?', en: 'Who sees what?' },
    paragraphs: [
      {
        da: 'Din leder, personale og løn og HR-konsulenten ser arbejdspladsens opgaver. Andre ser kun noget, hvis du siger ja. Afgørelser og klager er dine egne. Du kan se, hvem der har set dine oplysninger.',
        en: "Your leader, the personnel office and the HR consultant see the workplace's tasks. Others see something only if you say yes. Decisions and appeals are your own. You can see who has looked at your data.",
      },
    ],
  },
  {
    heading: { da: 'Et ja, som arbejdspladsen har registreret', en: 'A yes recorded by the workplace' },
    onlyIf: 'consent-recorded',
    paragraphs: [
      {
        da: 'Arbejdspladsen har registreret, at din tillidsrepræsentant må få besked. Du kan trække det tilbage når som helst, på siden eller på telefon.',
        en: 'The workplace has recorded that your union steward may be told. You can withdraw this at any time, on the page or by telephone.',
      },
    ],
  },
  {
    heading: { da: 'Sms', en: 'Text messages' },
    paragraphs: [
      {
        da: "Vi sender aldrig links og spørger aldrig om cpr-nummer. Du kan ikke svare på en sms. Vil du ikke have sms'er, så slå dem fra på siden, eller ring.",
        en: 'We never send links and never ask for your CPR number. You cannot answer a text message. To stop them, turn them off on the page, or call.',
      },
    ],
  },
  {
    heading: { da: 'Hvem ringer du til?', en: 'Whom to call?' },
    paragraphs: [
      {
        da: 'Personale og løn: {hrPhone}. Din leder: {leader}.',
        en: 'Personnel office: {hrPhone}. Your leader: {leader}.',
      },
    ],
  },
  {
    heading: { da: 'Dine rettigheder', en: 'Your rights' },
    paragraphs: [
      {
        da: 'Du kan se dine oplysninger, få fejl rettet, bede om sletning og gøre indsigelse. Ring til personale og løn, som også kender databeskyttelsesrådgiveren. Du kan klage til Datatilsynet.',
        en: 'You can see your data, have mistakes corrected, ask for erasure and object. Call the personnel office, which also knows the data protection officer. You can complain to Datatilsynet.',
      },
    ],
  },
];
