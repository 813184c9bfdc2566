import { mail, sms } from '../text.ts';

type TalkAt = { readonly talkOn: { readonly sms: string }; readonly talkTime?: string };

const when = ({ talkOn, talkTime }: TalkAt): string =>
  talkTime === undefined ? talkOn.sms : `${talkOn.sms} ${talkTime}`;

/** Answers to an event, and corrections of a date somebody was told. */
export const noticeTexts = {
  'notice.times-proposed': sms({
    needs: ['talkOn'],
    mayUse: ['talkTime'],
    da: ({ product, ...talk }) => ({
      body: `Du har fået forslag til en aftale ${when(talk)}. Log ind på ${product} for at sige ja eller vælge et andet tidspunkt. Du må tage en med.`,
    }),
    en: ({ product, ...talk }) => ({
      body: `An appointment is suggested for ${when(talk)}. Log in to ${product} to accept it or choose another time. You may bring someone.`,
    }),
  }),
  'notice.talk-called': sms({
    needs: ['talkOn'],
    mayUse: ['talkTime'],
    da: ({ product, ...talk }) => ({
      body: `Du har en aftale ${when(talk)}. Du må tage en med. Passer det ikke, så log ind på ${product} og foreslå et andet tidspunkt.`,
    }),
    en: ({ product, ...talk }) => ({
      body: `You have an appointment ${when(talk)}. You may bring someone. If it does not suit you, log in to ${product} and suggest another time.`,
    }),
  }),
  'notice.talk-moved': sms({
    needs: ['talkOn'],
    mayUse: ['talkTime'],
    da: ({ product, ...talk }) => ({
      body: `Din aftale er flyttet til ${when(talk)}. Den gamle tid gælder ikke. Passer det ikke, så log ind på ${product}.`,
    }),
    en: ({ product, ...talk }) => ({
      body: `Your appointment is moved to ${when(talk)}. The old time no longer holds. If it does not suit you, log in to ${product}.`,
    }),
  }),
  'notice.talk-cancelled': sms({
    needs: ['talkOn'],
    mayUse: ['talkTime'],
    da: (talk) => ({ body: `Din aftale ${when(talk)} er aflyst. Du behøver ikke gøre noget.` }),
    en: (talk) => ({ body: `Your appointment ${when(talk)} is cancelled. You need not do anything.` }),
  }),
  // The working day before may be a Friday before a Monday, so the text never says "tomorrow".
  'notice.talk-tomorrow': sms({
    needs: ['talkOn'],
    mayUse: ['talkTime'],
    da: (talk) => ({
      body: `Husk din aftale ${when(talk)}. Du må tage en med. Kan du ikke komme, så ring til nummeret i dit brev.`,
    }),
    en: (talk) => ({
      body: `Remember your appointment ${when(talk)}. You may bring someone. If you cannot come, call the number in your letter.`,
    }),
  }),
  'notice.contact-declined': sms({
    needs: [],
    da: ({ product }) => ({
      body: `Den, du sagde ja til, kan ikke denne gang. Vælg en anden på ${product}, eller ring til nummeret i dit brev. Du behøver ikke gøre mere.`,
    }),
    en: ({ product }) => ({
      body: `The person you said yes to cannot do it this time. Choose another in ${product} or call the number in your letter. You need not do anything else.`,
    }),
  }),
  'notice.expected-return': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `${alias}: en ventet dato er gået`,
      paragraphs: [
        `Den ventede dato i opgave ${alias} er gået. Gik det som ventet, så sæt flueben. Ellers skriv en ny dato.`,
        `Næste frist er ${due.long}. Uden svar begynder påmindelserne igen.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `${alias}: an expected date has passed`,
      paragraphs: [
        `The date you expected in task ${alias} has passed. Did it go as expected? Tick it off. If not, enter a new date.`,
        `The next deadline is ${due.long}. Without an answer the reminders start again.`,
      ],
    }),
  }),
  'correction.sms': sms({
    needs: [],
    da: ({ product }) => ({
      body: `En dato, vi har skrevet om, gælder ikke længere. Se den nye på ${product}. Du behøver ikke gøre andet.`,
    }),
    en: ({ product }) => ({
      body: `A date we wrote to you about no longer holds. See the new one in ${product}. You need not do anything else.`,
    }),
  }),
  'correction.email': mail({
    needs: [],
    da: ({ alias }) => ({
      subject: `${alias}: ny dato`,
      paragraphs: [
        `Datoen i opgave ${alias} er rettet. Den tidligere dato gælder ikke længere. Se den nye, og hvorfor, efter login.`,
      ],
    }),
    en: ({ alias }) => ({
      subject: `${alias}: new date`,
      paragraphs: [
        `The date in task ${alias} is corrected. The earlier date no longer holds. Log in to see the new one, and why.`,
      ],
    }),
  }),
};
