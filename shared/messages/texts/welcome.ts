import { mail, sms } from '../text.ts';

/** The letter in hand, and the first SMS beside it. */
export const welcomeTexts = {
  'welcome.heads-up.member': sms({
    needs: [],
    da: ({ product }) => ({
      body: `Velkommen. ${product} skriver om aftaler og frister, aldrig med links og aldrig om cpr-nummer. Adressen står i dit brev. Du behøver ikke gøre noget nu.`,
      mail: `Velkommen. ${product} skriver om aftaler og frister og spørger aldrig om cpr-nummer. Adressen nedenfor er den samme som i dit brev. Du behøver ikke gøre noget nu.`,
    }),
    en: ({ product }) => ({
      body: `Welcome. ${product} writes about appointments and deadlines, never with links, never about CPR numbers. The address is in your letter. Nothing to do now.`,
      mail: `Welcome. ${product} writes about appointments and deadlines and never asks for CPR numbers. The address below is the one in your letter. Nothing to do now.`,
    }),
  }),
  'welcome.reminder.hr': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `Et brev skal udleveres: ${alias}, frist ${due.short}`,
      paragraphs: [
        `Et brev på én side skal udleveres senest ${due.long}. Det ligger klar til at printe og tager to minutter.`,
        'Er det udleveret? Sæt dato på, så hører du ikke mere om det.',
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `A letter to hand out: ${alias}, due ${due.short}`,
      paragraphs: [
        `A one-page letter has to be handed out by ${due.long}. It is ready to print and takes two minutes.`,
        'Handed out already? Enter the date and you will hear no more about it.',
      ],
    }),
  }),
  'welcome.last-call.hr': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `Sidste påmindelse: brevet i ${alias}, frist ${due.short}`,
      paragraphs: [
        `Brevet i opgave ${alias} er ikke registreret som udleveret. Fristen er ${due.long}.`,
        'Brevet fortæller, hvad der bliver skrevet ned, hvem der kan se det, og hvem man kan ringe til.',
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `Last reminder: the letter in ${alias}, due ${due.short}`,
      paragraphs: [
        `The letter in task ${alias} is not recorded as handed out. It is due ${due.long}.`,
        'The letter says what is written down, who can see it, and whom to call.',
      ],
    }),
  }),
  'welcome.overdue.hr': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `${alias}: brevet mangler stadig`,
      paragraphs: [
        `Brevet i opgave ${alias} skulle være udleveret ${due.long}. Udlever eller send det i dag, og sæt dato på.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `${alias}: the letter is still missing`,
      paragraphs: [
        `The letter in task ${alias} was due ${due.long}. Hand it out or post it today, and enter the date.`,
      ],
    }),
  }),
};
