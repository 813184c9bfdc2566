import { mail, overdueMail, sms } from '../text.ts';
import { contactByChoiceTexts } from './contact-by-choice.ts';

const callsHerself = sms({
  needs: ['due'],
  da: ({ due, product }) => ({
    body: `Du har valgt selv at ringe. Husk det senest ${due.sms}. Numrene står på ${product}. Har du ringet, så tryk Klaret.`,
  }),
  en: ({ due, product }) => ({
    body: `You have chosen to call yourself. Remember it by ${due.sms}. The numbers are in ${product}. If you have called, press Done.`,
  }),
});

/** The first contact, when the leader makes it, and who hears when nobody has. */
export const contactTexts = {
  ...contactByChoiceTexts,
  'contact-14d.heads-up.member': sms({
    needs: ['due'],
    da: ({ due, product }) => ({
      body: `Du bliver ringet op senest ${due.sms}. Vil du selv vælge, hvem der ringer, eller hvornår, så log ind på ${product}.`,
    }),
    en: ({ due, product }) => ({
      body: `You will get a call by ${due.sms}. If you want to choose who calls, or when, log in to ${product}.`,
    }),
  }),
  'contact-14d.reminder.member': callsHerself,
  'contact-14d.last-call.member': callsHerself,
  'contact-14d.reminder.leader': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `Opgave ${alias} har frist ${due.short}`,
      paragraphs: [
        `Du har en opgave med frist ${due.long}. Den tager et opkald på cirka 10 minutter. Et forslag ligger klar til, hvad du kan spørge om, og hvad du ikke må spørge om.`,
        'Har du allerede ringet? Tryk Klaret, så hører du ikke mere om den.',
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `Task ${alias} is due ${due.short}`,
      paragraphs: [
        `You have a task due ${due.long}. It takes a call of about 10 minutes. A suggestion is ready of what you can ask, and what you may not ask.`,
        'Called already? Press Done and you will hear no more about it.',
      ],
    }),
  }),
  'contact-14d.last-call.leader': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `Sidste påmindelse: ${alias} har frist ${due.short}`,
      paragraphs: [
        `Opgave ${alias} er ikke registreret som klaret. Fristen er ${due.long}, og et kort opkald er nok.`,
        'Har du allerede ringet? Tryk Klaret.',
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `Last reminder: ${alias} is due ${due.short}`,
      paragraphs: [
        `Task ${alias} is not recorded as done. It is due ${due.long}, and a short call is enough.`,
        'Called already? Press Done.',
      ],
    }),
  }),
  'contact-14d.overdue.leader': overdueMail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `${alias}: fristen er gået, men det kan stadig nås`,
      paragraphs: [
        `Opgave ${alias} skulle være klaret ${due.long}. Et opkald i dag hjælper stadig. Tryk Klaret bagefter.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `${alias}: the deadline has passed, but it is not too late`,
      paragraphs: [`Task ${alias} was due ${due.long}. A call today still helps. Press Done afterwards.`],
    }),
  }),
  'contact-14d.escalation.leader': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `${alias}: et opkald mangler stadig`,
      paragraphs: [
        `Opgave ${alias} skulle være klaret ${due.long}, og den står stadig åben. Aftal med den, der skulle ringe, hvordan det kan lade sig gøre, eller ring selv.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `${alias}: a call is still missing`,
      paragraphs: [
        `Task ${alias} was due ${due.long} and is still open. Agree with whoever was to call how it can be done, or call yourself.`,
      ],
    }),
  }),
  'contact-14d.escalation.hr': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `${alias}: et opkald mangler stadig`,
      paragraphs: [
        `Opgave ${alias} skulle være klaret ${due.long}, og den står stadig åben. Aftal med lederen, hvem der ringer, eller udpeg en anden.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `${alias}: a call is still missing`,
      paragraphs: [
        `Task ${alias} was due ${due.long} and is still open. Agree with the leader who calls, or appoint somebody else.`,
      ],
    }),
  }),
};
