import { mail, overdueMail } from '../text.ts';

/** Texts for staff that hold for any duty: who stands in for another, and duties without words of their own. */
export const anyDutyTexts = {
  'staff.heads-up': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `Opgave på vej: ${alias}, frist ${due.short}`,
      paragraphs: [
        `Opgave ${alias} har frist ${due.long}. Se allerede nu, hvad den går ud på, og hvad der ligger klar.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `Task coming: ${alias}, due ${due.short}`,
      paragraphs: [`Task ${alias} is due ${due.long}. See already now what it is about and what is ready.`],
    }),
  }),
  'staff.reminder': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `Opgave ${alias} har frist ${due.short}`,
      paragraphs: [`Opgave ${alias} har frist ${due.long}. Er den klaret? Tryk Klaret, så hører du ikke mere om den.`],
    }),
    en: ({ alias, due }) => ({
      subject: `Task ${alias} is due ${due.short}`,
      paragraphs: [`Task ${alias} is due ${due.long}. Done already? Press Done and you will hear no more about it.`],
    }),
  }),
  'staff.last-call': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `Sidste påmindelse: ${alias} har frist ${due.short}`,
      paragraphs: [`Opgave ${alias} er ikke registreret som klaret. Fristen er ${due.long}.`],
    }),
    en: ({ alias, due }) => ({
      subject: `Last reminder: ${alias} is due ${due.short}`,
      paragraphs: [`Task ${alias} is not recorded as done. It is due ${due.long}.`],
    }),
  }),
  'staff.overdue': overdueMail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `${alias}: fristen er overskredet`,
      paragraphs: [`Fristen for opgave ${alias} var ${due.long}. Klar den i dag, eller vælg en grund.`],
    }),
    en: ({ alias, due }) => ({
      subject: `${alias}: the deadline has passed`,
      paragraphs: [`Task ${alias} was due ${due.long}. Do it today, or choose a reason.`],
    }),
  }),
  'staff.escalation': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `${alias} er ikke klaret`,
      paragraphs: [
        `Opgave ${alias} skulle være klaret ${due.long}, og den står stadig åben. Aftal med den ansvarlige, hvornår den klares.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `${alias} is not done`,
      paragraphs: [
        `Task ${alias} was due ${due.long} and is still open. Agree with the person responsible when to do it.`,
      ],
    }),
  }),
};
