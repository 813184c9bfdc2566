import { mail, overdueMail } from '../text.ts';

/** The talk within four weeks. Mails call it a meeting: the kind of talk stays behind the login. */
export const talkTexts = {
  'talk-4w.heads-up.leader': mail({
    needs: ['due', 'callBy'],
    da: ({ alias, due, callBy }) => ({
      subject: `Aftal et tidspunkt nu: ${alias}, senest ${due.short}`,
      paragraphs: [
        `Du skal holde et møde senest ${due.long}. Indkald med rimelig frist: senest ${callBy.long}. Foreslå gerne to eller tre tidspunkter.`,
        'Kan I ikke mødes ansigt til ansigt, kan mødet holdes på telefon. Indkaldelse og huskeliste ligger klar. Det tager 5 minutter.',
      ],
    }),
    en: ({ alias, due, callBy }) => ({
      subject: `Agree on a time now: ${alias}, by ${due.short}`,
      paragraphs: [
        `You have to hold a meeting by ${due.long}. Invite in good time: by ${callBy.long}. Preferably suggest two or three times.`,
        'If you cannot meet face to face, the meeting can be held by telephone. Invitation and checklist are ready. It takes 5 minutes.',
      ],
    }),
  }),
  'talk-4w.reminder.leader': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `Indkald nu: ${alias}, møde senest ${due.short}`,
      paragraphs: [
        `Der er ikke registreret en indkaldelse i opgave ${alias}. Mødet skal holdes senest ${due.long}, og der skal være tid til at svare.`,
        'Har du allerede indkaldt? Skriv mødets dato.',
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `Invite now: ${alias}, meeting by ${due.short}`,
      paragraphs: [
        `No invitation is recorded in task ${alias}. The meeting has to be held by ${due.long}, and there must be time to answer.`,
        'Invited already? Enter the date of the meeting.',
      ],
    }),
  }),
  'talk-4w.last-call.leader': mail({
    needs: ['due'],
    mayUse: ['escalatesOn'],
    da: ({ alias, due, escalatesOn }) => ({
      subject: `Sidste påmindelse: ${alias} har frist ${due.short}`,
      paragraphs: [
        `Opgave ${alias} er ikke registreret som klaret. Er mødet holdt, så sæt dato på. Er der en god grund til, at det ikke kan holdes, så vælg grunden.`,
        ...(escalatesOn === undefined ? [] : [`Uden svar får personaleafdelingen besked ${escalatesOn.long}.`]),
      ],
    }),
    en: ({ alias, due, escalatesOn }) => ({
      subject: `Last reminder: ${alias} is due ${due.short}`,
      paragraphs: [
        `Task ${alias} is not recorded as done. If the meeting has been held, enter the date. If there is a good reason why it cannot be held, choose the reason.`,
        ...(escalatesOn === undefined
          ? []
          : [`Without an answer the personnel office is told on ${escalatesOn.long}.`]),
      ],
    }),
  }),
  'talk-4w.overdue.leader': overdueMail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `${alias}: fristen er overskredet`,
      paragraphs: [
        `Fristen for opgave ${alias} var ${due.long}. Mødet skal stadig holdes. Vælg en ny dato, eller vælg en grund.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `${alias}: the deadline has passed`,
      paragraphs: [
        `Task ${alias} was due ${due.long}. The meeting still has to be held. Choose a new date, or choose a reason.`,
      ],
    }),
  }),
  'talk-4w.escalation.hr': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `${alias}: et møde er ikke registreret`,
      paragraphs: [
        `Mødet i opgave ${alias} skulle være holdt senest ${due.long}, og lederen har hverken sat dato eller grund på. Aftal med lederen, hvornår det holdes.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `${alias}: a meeting is not recorded`,
      paragraphs: [
        `The meeting in task ${alias} should have been held by ${due.long}, and the leader has entered neither a date nor a reason. Agree with the leader when to hold it.`,
      ],
    }),
  }),
};
