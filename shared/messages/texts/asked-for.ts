import { mail, overdueMail, sms } from '../text.ts';

/** A paper that the leader has asked for has not come: perhaps it has, perhaps it takes time. Nobody is blamed. */
const notReceived = mail({
  needs: ['due'],
  da: ({ alias, due }) => ({
    subject: `${alias}: ikke registreret som modtaget`,
    paragraphs: [
      `Det, du har bedt om i opgave ${alias}, skulle være kommet senest ${due.long} og er ikke registreret. Er det kommet, så sæt dato på.`,
      'Ellers spørg venligt, hvornår det kan ventes. Der kan være en god grund til, at det tager tid.',
    ],
  }),
  en: ({ alias, due }) => ({
    subject: `${alias}: not recorded as received`,
    paragraphs: [
      `What you asked for in task ${alias} should have come by ${due.long} and is not recorded. If it has come, enter the date.`,
      'If not, ask kindly when it can be expected. There may be a good reason why it takes time.',
    ],
  }),
});

/** What somebody has asked for and still waits for, and what the member may ask for herself. */
export const askedForTexts = {
  'duration-certificate.escalation.leader': notReceived,
  'free-certificate.escalation.leader': notReceived,
  'self-declaration.escalation.leader': notReceived,
  // Asking late is no fault of hers: it is a good idea, not a deadline that anything hangs on.
  'ask-for-support.reminder.member': sms({
    needs: ['due'],
    da: ({ due, product }) => ({
      body: `Vil du have hjælp til din aftale, så bed om den senest ${due.sms}. Se på ${product}, hvem du kan spørge.`,
    }),
    en: ({ due, product }) => ({
      body: `If you want help with your appointment, ask for it by ${due.sms}. See in ${product} whom you can ask.`,
    }),
  }),
  'ask-for-support.last-call.member': sms({
    needs: ['due'],
    da: ({ due, product }) => ({
      body: `Du kan nå at bede om hjælp til din aftale, helst senest ${due.sms}. Se på ${product}, hvem du kan spørge. Klarer du den selv, er det også fint.`,
    }),
    en: ({ due, product }) => ({
      body: `You can still ask for help with your appointment, best by ${due.sms}. See in ${product} whom you can ask. Managing alone is fine too.`,
    }),
  }),
  'ask-for-support.overdue.member': sms({
    needs: [],
    da: ({ product }) => ({
      body: `Du kan stadig bede om hjælp til din aftale, men det er bedst at gøre det nu. Se på ${product}, hvem du kan spørge.`,
    }),
    en: ({ product }) => ({
      body: `You can still ask for help with your appointment, but it is best to do it now. See in ${product} whom you can ask.`,
    }),
  }),
  'union-help.overdue.union-consultant': overdueMail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `${alias}: en person venter på svar`,
      paragraphs: [
        `Der er ikke svaret på opgave ${alias}. Fristen var ${due.long}, og en person venter. Meld tilbage i dag, om I tager den.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `${alias}: a person is waiting for an answer`,
      paragraphs: [
        `Task ${alias} has not been answered. The answer was due ${due.long}, and a person is waiting. Reply today whether you take it.`,
      ],
    }),
  }),
};
