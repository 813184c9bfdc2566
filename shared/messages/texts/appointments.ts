import { sms } from '../text.ts';

type At = { readonly due: { readonly sms: string }; readonly talkTime?: string };

const when = ({ due, talkTime }: At): string => (talkTime === undefined ? due.sms : `${due.sms} ${talkTime}`);

/** Meetings that others call, with the day as the due date. */
export const appointmentTexts = {
  'municipal-talk.reminder.member': sms({
    needs: ['due'],
    mayUse: ['talkTime'],
    da: ({ product, ...at }) => ({
      body: `Husk din aftale ${when(at)}. Du må tage en med. Tre spørgsmål at tænke over ligger på ${product}.`,
    }),
    en: ({ product, ...at }) => ({
      body: `Remember your appointment ${when(at)}. You may bring someone. Three questions to think about are in ${product}.`,
    }),
  }),
  // Staying away without a word may cost her something. The number is in that invitation, not in the welcome letter.
  'municipal-talk.last-call.member': sms({
    needs: ['due'],
    mayUse: ['talkTime'],
    da: (at) => ({
      body: `Husk din aftale ${when(at)}. Du må tage en med. Kan du ikke komme, så ring i dag til nummeret i indkaldelsen.`,
    }),
    en: (at) => ({
      body: `Remember your appointment ${when(at)}. You may bring someone. If you cannot come, call the number in the invitation today.`,
    }),
  }),
  'roundtable.reminder.member': sms({
    needs: ['due'],
    mayUse: ['talkTime'],
    da: ({ product, ...at }) => ({
      body: `Husk din aftale ${when(at)}. Du må tage en med. Se på ${product}, hvordan du kan forberede dig.`,
    }),
    en: ({ product, ...at }) => ({
      body: `Remember your appointment ${when(at)}. You may bring someone. See in ${product} how to prepare.`,
    }),
  }),
  'roundtable.last-call.member': sms({
    needs: ['due'],
    mayUse: ['talkTime'],
    da: (at) => ({
      body: `Husk din aftale ${when(at)}. Du må tage en med. Kan du ikke komme, så ring til nummeret i dit brev.`,
    }),
    en: (at) => ({
      body: `Remember your appointment ${when(at)}. You may bring someone. If you cannot come, call the number in your letter.`,
    }),
  }),
};
