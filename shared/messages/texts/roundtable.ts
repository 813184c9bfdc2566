import { mail, overdueMail } from '../text.ts';

type At = { readonly due: { readonly long: string }; readonly talkTime?: string };

const when = ({ due, talkTime }: At): string => (talkTime === undefined ? due.long : `${due.long} ${talkTime}`);

/** A meeting on an agreed day: it has no deadline that could be met earlier, and is held or not. */
export const roundtableTexts = {
  'roundtable.reminder.leader': mail({
    needs: ['due'],
    mayUse: ['talkTime'],
    da: ({ alias, due, ...at }) => ({
      subject: `${alias}: møde ${due.short}`,
      paragraphs: [
        `Mødet i opgave ${alias} er ${when({ due, ...at })}. Send dagsordenen til deltagerne, og spørg, om nogen mangler noget. Dagsorden og huskeliste ligger klar.`,
      ],
    }),
    en: ({ alias, due, ...at }) => ({
      subject: `${alias}: meeting ${due.short}`,
      paragraphs: [
        `The meeting in task ${alias} is on ${when({ due, ...at })}. Send the agenda to those who take part, and ask whether anybody needs anything. Agenda and checklist are ready.`,
      ],
    }),
  }),
  'roundtable.last-call.leader': mail({
    needs: ['due'],
    mayUse: ['talkTime'],
    da: ({ alias, due, ...at }) => ({
      subject: `Husk mødet: ${alias}, ${due.short}`,
      paragraphs: [
        `Husk mødet i opgave ${alias} ${when({ due, ...at })}. Skal det flyttes, så skriv den nye tid i god tid. Sæt dato på, når det er holdt.`,
      ],
    }),
    en: ({ alias, due, ...at }) => ({
      subject: `Remember the meeting: ${alias}, ${due.short}`,
      paragraphs: [
        `Remember the meeting in task ${alias} on ${when({ due, ...at })}. If it has to be moved, enter the new time well ahead. Enter the date once it has been held.`,
      ],
    }),
  }),
  'roundtable.overdue.leader': overdueMail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `${alias}: blev mødet holdt?`,
      paragraphs: [
        `Mødet i opgave ${alias} var aftalt til ${due.long} og er ikke registreret som holdt. Er det holdt, så sæt dato på. Ellers aftal en ny tid, eller vælg en grund.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `${alias}: was the meeting held?`,
      paragraphs: [
        `The meeting in task ${alias} was agreed for ${due.long} and is not recorded as held. If it has been held, enter the date. If not, agree on a new time or choose a reason.`,
      ],
    }),
  }),
};
