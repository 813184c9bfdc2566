import { mail } from '../text.ts';

type TalkAt = { readonly talkOn: { readonly long: string }; readonly talkTime?: string };

const when = ({ talkOn, talkTime }: TalkAt): string =>
  talkTime === undefined ? talkOn.long : `${talkOn.long} ${talkTime}`;

/** Whoever takes part in the agreed talk beside the member: the leader who holds it, and whom she has let in. */
export const talkNoticeTexts = {
  'notice.times-proposed.leader': mail({
    needs: ['talkOn'],
    mayUse: ['talkTime'],
    da: ({ alias, talkOn, ...at }) => ({
      subject: `${alias}: forslag til tid`,
      paragraphs: [
        `Der er foreslået tid til mødet i opgave ${alias}. Det første forslag er ${when({ talkOn, ...at })}.`,
        'Sig ja til en af tiderne, eller foreslå andre.',
      ],
    }),
    en: ({ alias, talkOn, ...at }) => ({
      subject: `${alias}: times suggested`,
      paragraphs: [
        `Times are suggested for the meeting in task ${alias}. The first is ${when({ talkOn, ...at })}.`,
        'Accept one of the times, or suggest others.',
      ],
    }),
  }),
  'notice.talk-called.leader': mail({
    needs: ['talkOn'],
    mayUse: ['talkTime'],
    da: ({ alias, talkOn, ...at }) => ({
      subject: `${alias}: møde ${talkOn.short}`,
      paragraphs: [
        `Mødet i opgave ${alias} er sat til ${when({ talkOn, ...at })}. Skal det flyttes, så skriv den nye tid, og alle får besked.`,
        'Dagsorden og huskeliste ligger klar.',
      ],
    }),
    en: ({ alias, talkOn, ...at }) => ({
      subject: `${alias}: meeting ${talkOn.short}`,
      paragraphs: [
        `The meeting in task ${alias} is set for ${when({ talkOn, ...at })}. If it has to be moved, enter the new time and everybody is told.`,
        'Agenda and checklist are ready.',
      ],
    }),
  }),
  'notice.talk-moved.leader': mail({
    needs: ['talkOn'],
    mayUse: ['talkTime'],
    da: ({ alias, talkOn, ...at }) => ({
      subject: `${alias}: mødet er flyttet til ${talkOn.short}`,
      paragraphs: [
        `Mødet i opgave ${alias} er flyttet til ${when({ talkOn, ...at })}. Den gamle tid gælder ikke længere.`,
      ],
    }),
    en: ({ alias, talkOn, ...at }) => ({
      subject: `${alias}: meeting moved to ${talkOn.short}`,
      paragraphs: [
        `The meeting in task ${alias} is moved to ${when({ talkOn, ...at })}. The old time no longer holds.`,
      ],
    }),
  }),
  'notice.talk-cancelled.leader': mail({
    needs: ['talkOn'],
    mayUse: ['talkTime'],
    da: ({ alias, talkOn, ...at }) => ({
      subject: `${alias}: mødet ${talkOn.short} er aflyst`,
      paragraphs: [
        `Mødet i opgave ${alias} ${when({ talkOn, ...at })} er aflyst. Opgaven er stadig åben: Aftal en ny tid, eller vælg en grund.`,
      ],
    }),
    en: ({ alias, talkOn, ...at }) => ({
      subject: `${alias}: meeting ${talkOn.short} cancelled`,
      paragraphs: [
        `The meeting in task ${alias} on ${when({ talkOn, ...at })} is cancelled. The task is still open: agree on a new time, or choose a reason.`,
      ],
    }),
  }),
  'notice.talk-called.consented': mail({
    needs: ['talkOn'],
    mayUse: ['talkTime'],
    da: ({ alias, product, ...at }) => ({
      subject: `En aftale er på vej: ${alias}`,
      paragraphs: [
        `Du er valgt til at deltage i en aftale ${when(at)}. Sig ja eller nej på ${product}. Har du brug for sparring inden, så tryk Spørg om råd; det er uden navne.`,
        'Tal gerne med personen forinden. Tre forberedende spørgsmål ligger klar.',
      ],
    }),
    en: ({ alias, product, ...at }) => ({
      subject: `An appointment is coming: ${alias}`,
      paragraphs: [
        `You have been chosen to take part in an appointment on ${when(at)}. Say yes or no in ${product}. If you need advice before it, press Ask for advice; no names are given.`,
        'Preferably speak with the person beforehand. Three questions to prepare with are ready.',
      ],
    }),
  }),
  'notice.talk-moved.consented': mail({
    needs: ['talkOn'],
    mayUse: ['talkTime'],
    da: ({ alias, product, ...at }) => ({
      subject: `En aftale er flyttet: ${alias}`,
      paragraphs: [
        `Aftalen, som du er valgt til at deltage i, er flyttet til ${when(at)}. Den gamle tid gælder ikke længere. Sig ja eller nej til den nye på ${product}.`,
      ],
    }),
    en: ({ alias, product, ...at }) => ({
      subject: `An appointment is moved: ${alias}`,
      paragraphs: [
        `The appointment you were chosen to take part in is moved to ${when(at)}. The old time no longer holds. Say yes or no to the new one in ${product}.`,
      ],
    }),
  }),
  'notice.talk-cancelled.consented': mail({
    needs: ['talkOn'],
    mayUse: ['talkTime'],
    da: ({ alias, ...at }) => ({
      subject: `En aftale er aflyst: ${alias}`,
      paragraphs: [`Aftalen ${when(at)}, som du er valgt til at deltage i, er aflyst. Du behøver ikke gøre noget.`],
    }),
    en: ({ alias, ...at }) => ({
      subject: `An appointment is cancelled: ${alias}`,
      paragraphs: [
        `The appointment on ${when(at)} that you were chosen to take part in is cancelled. You need not do anything.`,
      ],
    }),
  }),
};
