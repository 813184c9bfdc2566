import { mail } from '../text.ts';
import { agreementTexts } from './agreements.ts';
import { appointmentTexts } from './appointments.ts';
import { askedForTexts } from './asked-for.ts';
import { ownDutyTexts } from './own-duties.ts';
import { roundtableTexts } from './roundtable.ts';
import { toldBesideTexts } from './told-beside.ts';

/** Duties that something starts, as far as the general texts for staff and for the member do not suffice. */
export const otherDutyTexts = {
  ...ownDutyTexts,
  ...appointmentTexts,
  ...agreementTexts,
  ...toldBesideTexts,
  ...roundtableTexts,
  ...askedForTexts,
  // Neither mail says what kind of date it is: nobody on the employer's side may know of it.
  'dismissal-warning.heads-up.union-consultant': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `Ny eller tidskritisk opgave: ${alias}, frist ${due.short}`,
      paragraphs: [
        `En person har bedt om hjælp. Næste dato er ${due.long}. Se hvorfor efter login, og meld tilbage inden tre arbejdsdage og før fristen, om I tager den.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `New or urgent task: ${alias}, due ${due.short}`,
      paragraphs: [
        `A person has asked for help. The next date is ${due.long}. Log in to see why, and reply within three working days and before the deadline whether you take it.`,
      ],
    }),
  }),
  'dismissal-warning.heads-up.steward': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `Ny eller tidskritisk opgave: ${alias}, frist ${due.short}`,
      paragraphs: [
        `En person, der har sagt ja til din hjælp, har en vigtig frist ${due.long}. Ring i dag eller i morgen. Se hvorfor efter login.`,
        'Kan du ikke nå det, så tryk Giv videre. Så finder vi en anden sammen med den, det handler om.',
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `New or urgent task: ${alias}, due ${due.short}`,
      paragraphs: [
        `A person who has agreed to your help has an important deadline on ${due.long}. Call today or tomorrow. Log in to see why.`,
        'No time? Press Hand over, and we find somebody else together with the person it is about.',
      ],
    }),
  }),
  'union-help.heads-up.union-consultant': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `Ny opgave: ${alias}, svar senest ${due.short}`,
      paragraphs: [
        `En person har bedt om hjælp. Se hvorfor efter login, og meld tilbage inden tre arbejdsdage, det vil sige senest ${due.long}, om I tager den.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `New task: ${alias}, reply by ${due.short}`,
      paragraphs: [
        `A person has asked for help. Log in to see why, and reply within three working days, that is, by ${due.long}, whether you take it.`,
      ],
    }),
  }),
  'workplace-adjustment.heads-up.safety-rep': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `Du bør inddrages: ${alias}`,
      paragraphs: [
        `Der er søgt om en ændring på arbejdspladsen, hvor du skal inddrages. Der følges op efter 4 uger: ${due.long}.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `You should be involved: ${alias}`,
      paragraphs: [
        `A change at the workplace has been applied for, and you are to be involved. It is followed up after 4 weeks: ${due.long}.`,
      ],
    }),
  }),
  'gone.email': mail({
    needs: [],
    da: ({ alias }) => ({
      subject: `${alias}: en dato gælder ikke længere`,
      paragraphs: [
        `En dato i opgave ${alias}, som du har fået at vide, gælder ikke længere. Du behøver ikke gøre noget.`,
      ],
    }),
    en: ({ alias }) => ({
      subject: `${alias}: a date no longer holds`,
      paragraphs: [`A date in task ${alias} that you were told no longer holds. You need not do anything.`],
    }),
  }),
  'void.email': mail({
    needs: [],
    da: ({ alias }) => ({
      subject: `${alias} er annulleret`,
      paragraphs: [
        `Opgave ${alias} var oprettet ved en fejl. De datoer, du har fået at vide, gælder ikke. Du behøver ikke gøre noget.`,
      ],
    }),
    en: ({ alias }) => ({
      subject: `${alias} is cancelled`,
      paragraphs: [
        `Task ${alias} was created by mistake. The dates you were told do not hold. You need not do anything.`,
      ],
    }),
  }),
};
