import { mail, sms } from '../text.ts';

/** Duties that somebody else sees to: whoever is told beside them is not asked to do what is not theirs. */
export const toldBesideTexts = {
  'agreement.reminder.member': sms({
    needs: ['due'],
    da: ({ due, product }) => ({
      body: `En aftale om dit arbejde udløber eller drøftes igen ${due.sms}. En anden står for det, men sig gerne, hvad du ønsker. Se mere på ${product}.`,
    }),
    en: ({ due, product }) => ({
      body: `An agreement about your work ends or is reviewed on ${due.sms}. Somebody else sees to it, but do say what you wish. More in ${product}.`,
    }),
  }),
  'agreement.last-call.member': sms({
    needs: ['due'],
    da: ({ due, product }) => ({
      body: `Senest ${due.sms} tages der stilling til en aftale om dit arbejde. Du behøver ikke gøre noget, men spørg gerne. Se mere på ${product}.`,
    }),
    en: ({ due, product }) => ({
      body: `By ${due.sms} an agreement about your work is looked at. You need not do anything, but feel free to ask. See more in ${product}.`,
    }),
  }),
  'partial-return.reminder.member': sms({
    needs: ['due'],
    da: ({ due, product }) => ({
      body: `Husk, at du og din leder gør status senest ${due.sms}. Tænk gerne over, hvordan det går. Se på ${product}, hvordan du forbereder dig.`,
    }),
    en: ({ due, product }) => ({
      body: `Remember that you and your leader take stock by ${due.sms}. Think about how it is going. See in ${product} how to prepare.`,
    }),
  }),
  'partial-return.last-call.member': sms({
    needs: ['due'],
    da: ({ due }) => ({
      body: `Husk, at du og din leder gør status senest ${due.sms}. Passer det ikke, så sig det til din leder, eller ring til nummeret i dit brev.`,
    }),
    en: ({ due }) => ({
      body: `Remember that you and your leader take stock by ${due.sms}. If it does not suit you, tell your leader or call the number in your letter.`,
    }),
  }),
  // The employer may say no, so nothing is promised.
  'retention-plan.reminder.member': sms({
    needs: ['due'],
    da: ({ due, product }) => ({
      body: `Der er frist ${due.sms} for den plan, du har bedt om. Din leder ser på den sammen med dig. Se på ${product}, hvad du kan tænke over.`,
    }),
    en: ({ due, product }) => ({
      body: `There is a deadline on ${due.sms} for the plan you asked for. Your leader looks at it with you. See in ${product} what to think about.`,
    }),
  }),
  'retention-plan.last-call.member': sms({
    needs: ['due'],
    da: ({ due }) => ({
      body: `Der er frist ${due.sms} for den plan, du har bedt om. Har du ikke hørt noget, så spørg din leder, eller ring til nummeret i dit brev.`,
    }),
    en: ({ due }) => ({
      body: `There is a deadline on ${due.sms} for the plan you asked for. If you have heard nothing, ask your leader or call the number in your letter.`,
    }),
  }),
  'injury-report.reminder.safety-rep': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `Du bør være med: ${alias}, frist ${due.short}`,
      paragraphs: [
        `Lederen har en opgave med frist ${due.long}, som du bør være med i. Aftal med lederen, hvordan og hvornår. Se mere efter login.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `You should take part: ${alias}, due ${due.short}`,
      paragraphs: [
        `The leader has a task due ${due.long} in which you should take part. Agree with the leader how and when. Log in to see more.`,
      ],
    }),
  }),
  'injury-report.last-call.safety-rep': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `Ikke klaret endnu: ${alias}, frist ${due.short}`,
      paragraphs: [
        `Opgave ${alias}, som du bør være med i, er ikke registreret som klaret. Fristen er ${due.long}. Spørg lederen, om der mangler noget fra dig.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `Not done yet: ${alias}, due ${due.short}`,
      paragraphs: [
        `Task ${alias}, in which you should take part, is not recorded as done. It is due ${due.long}. Ask the leader whether anything is missing from you.`,
      ],
    }),
  }),
};
