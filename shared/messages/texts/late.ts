import { mail, sms } from '../text.ts';

/** Said instead of a reminder that could not go out before its date had passed. */
export const lateTexts = {
  'late.staff': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `${alias}: en påmindelse kommer for sent, frist ${due.short}`,
      paragraphs: [
        `Vi skulle have skrevet til dig om opgave ${alias} før ${due.long}. Det er vores fejl, og det beklager vi.`,
        'Er opgaven klaret, så tryk Klaret. Ellers se efter login, hvad der stadig kan nås.',
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `${alias}: a reminder comes too late, due ${due.short}`,
      paragraphs: [
        `We should have written to you about task ${alias} before ${due.long}. That is our fault, and we are sorry.`,
        'If the task is done, press Done. If not, log in to see what can still be done.',
      ],
    }),
  }),
  'late.member': sms({
    needs: ['due'],
    da: ({ due, product }) => ({
      body: `Vi skriver for sent om ${due.sms}. Det beklager vi. Se på ${product}, hvad der stadig kan nås, eller ring til nummeret i dit brev.`,
    }),
    en: ({ due, product }) => ({
      body: `We write too late about ${due.sms}. We are sorry. See in ${product} what can still be done, or call the number in your letter.`,
    }),
  }),
};
