import { mail, overdueMail } from '../text.ts';

/** What the persons chosen for the first contact read: they may always hand it over, without a reason. */
const lastCall = mail({
  needs: ['due'],
  da: ({ alias, due }) => ({
    subject: `Sidste påmindelse: ${alias}, frist ${due.short}`,
    paragraphs: [
      `Opgave ${alias} er ikke registreret som klaret. Fristen er ${due.long}, og et kort opkald er nok.`,
      'Har du allerede ringet? Tryk Klaret. Kan du ikke nå det? Tryk Giv videre; du skal ikke give en grund.',
    ],
  }),
  en: ({ alias, due }) => ({
    subject: `Last reminder: ${alias}, due ${due.short}`,
    paragraphs: [
      `Task ${alias} is not recorded as done. It is due ${due.long}, and a short call is enough.`,
      'Called already? Press Done. No time? Press Hand over; you need not give a reason.',
    ],
  }),
});

const overdue = overdueMail({
  needs: ['due'],
  da: ({ alias, due }) => ({
    subject: `${alias}: fristen er gået, men det kan stadig nås`,
    paragraphs: [
      `Opgave ${alias} skulle være klaret ${due.long}. Et opkald i dag hjælper stadig.`,
      'Kan du ikke nå det, så tryk Giv videre. Så finder vi en anden sammen med den, det handler om.',
    ],
  }),
  en: ({ alias, due }) => ({
    subject: `${alias}: the deadline has passed, but it is not too late`,
    paragraphs: [
      `Task ${alias} was due ${due.long}. A call today still helps.`,
      'No time? Press Hand over, and we find somebody else together with the person it is about.',
    ],
  }),
});

export const contactByChoiceTexts = {
  'contact-14d.reminder.steward': mail({
    needs: ['due', 'handOnBy'],
    da: ({ alias, due, handOnBy }) => ({
      subject: `Ny opgave til dig: ${alias}, frist ${due.short}`,
      paragraphs: [
        `En person har sagt ja til, at netop du må ringe. Fristen er ${due.long}. Opkaldet tager 10-20 minutter, og en kort huskeliste ligger klar.`,
        `Kan du ikke, eller er du ikke den rette? Tryk Giv videre senest ${handOnBy.long}. Du skal ikke give en grund.`,
      ],
    }),
    en: ({ alias, due, handOnBy }) => ({
      subject: `A new task for you: ${alias}, due ${due.short}`,
      paragraphs: [
        `A person has agreed that you in particular may call. It is due ${due.long}. The call takes 10-20 minutes, and a short checklist is ready.`,
        `Not able to, or not the right one? Press Hand over by ${handOnBy.long}. You need not give a reason.`,
      ],
    }),
  }),
  'contact-14d.last-call.steward': lastCall,
  'contact-14d.overdue.steward': overdue,
  'contact-14d.reminder.safety-rep': chosen({
    da: 'En person har valgt, at du må være den første, der ringer.',
    en: 'A person has chosen you to be the first to call.',
  }),
  'contact-14d.last-call.safety-rep': lastCall,
  'contact-14d.overdue.safety-rep': overdue,
  'contact-14d.reminder.contact-person': chosen({
    da: 'En person har peget på dig som den, der gerne må ringe.',
    en: 'A person has named you as somebody who is welcome to call.',
  }),
  'contact-14d.last-call.contact-person': lastCall,
  'contact-14d.overdue.contact-person': overdue,
};

function chosen(opening: { readonly da: string; readonly en: string }) {
  return mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `Ny opgave til dig: ${alias}, frist ${due.short}`,
      paragraphs: [
        `${opening.da} Fristen er ${due.long}, og en huskeliste ligger klar.`,
        'Kan du ikke, så tryk Giv videre; du skal ikke give en grund.',
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `A new task for you: ${alias}, due ${due.short}`,
      paragraphs: [
        `${opening.en} It is due ${due.long}, and a checklist is ready.`,
        'Not able to? Press Hand over; you need not give a reason.',
      ],
    }),
  });
}
