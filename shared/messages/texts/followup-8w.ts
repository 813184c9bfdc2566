import { mail, overdueMail, sms } from '../text.ts';

/** The follow-up in the eighth week. The member's text holds for the municipality's and for the workplace's own. */
export const followupTexts = {
  'followup-8w.heads-up.member': sms({
    needs: [],
    da: ({ product }) => ({
      body: `Tjek din digitale post jævnligt de næste uger. Der kan komme en dato at svare på. Se på ${product}, hvordan du forbereder dig, og hvem du må tage med.`,
    }),
    en: ({ product }) => ({
      body: `Check your digital post often in the coming weeks. There may be a date to answer. See in ${product} how to prepare and whom you may bring.`,
    }),
  }),
  'followup-8w.heads-up.leader': mail({
    needs: ['due', 'lastWorkingDay'],
    da: ({ alias, due, lastWorkingDay }) => ({
      subject: `Planlæg et møde: ${alias}, frist ${due.short}`,
      paragraphs: [
        `Der er lagt op til et opfølgende møde. Den sidste arbejdsdag inden for fristen er ${lastWorkingDay.long}. Foreslå to tidspunkter nu.`,
        'En dagsorden ligger klar, og en liste over muligheder, I kan gennemgå.',
      ],
    }),
    en: ({ alias, due, lastWorkingDay }) => ({
      subject: `Plan a meeting: ${alias}, due ${due.short}`,
      paragraphs: [
        `It is time for a follow-up meeting. The last working day within the deadline is ${lastWorkingDay.long}. Suggest two times now.`,
        'An agenda is ready, and a list of options to go through together.',
      ],
    }),
  }),
  'followup-8w.heads-up.steward': mail({
    needs: ['due', 'askForHelpBy'],
    da: ({ alias, due, askForHelpBy }) => ({
      subject: `En aftale er på vej: ${alias}, senest ${due.short}`,
      paragraphs: [
        `Du er inviteret til at hjælpe med at forberede et møde, der skal holdes senest ${due.long}. Efter login står, hvad du kan gøre inden.`,
        `Skal nogen hjælpe ved at deltage, bør der spørges senest ${askForHelpBy.long}. Er den dag gået, så spørg i dag.`,
      ],
    }),
    en: ({ alias, due, askForHelpBy }) => ({
      subject: `An appointment is coming: ${alias}, by ${due.short}`,
      paragraphs: [
        `You are invited to help prepare a meeting to be held by ${due.long}. Once logged in you see what you can do before it.`,
        `If somebody is to help by taking part, ask by ${askForHelpBy.long}. If that day has passed, ask today.`,
      ],
    }),
  }),
  'followup-8w.last-call.leader': mail({
    needs: ['due', 'lastWorkingDay'],
    mayUse: ['escalatesOn'],
    da: ({ alias, due, lastWorkingDay, escalatesOn }) => ({
      subject: `Sidste påmindelse: ${alias} har frist ${due.short}`,
      paragraphs: [
        `Det opfølgende møde i opgave ${alias} er ikke registreret som holdt. Den sidste arbejdsdag inden for fristen er ${lastWorkingDay.long}.`,
        `Er mødet holdt, så sæt dato på.${escalatesOn === undefined ? '' : ` Uden svar får personaleafdelingen besked ${escalatesOn.long}.`}`,
      ],
    }),
    en: ({ alias, due, lastWorkingDay, escalatesOn }) => ({
      subject: `Last reminder: ${alias} is due ${due.short}`,
      paragraphs: [
        `The follow-up meeting in task ${alias} is not recorded as held. The last working day within the deadline is ${lastWorkingDay.long}.`,
        `If the meeting has been held, enter the date.${escalatesOn === undefined ? '' : ` Without an answer the personnel office is told on ${escalatesOn.long}.`}`,
      ],
    }),
  }),
  'followup-8w.overdue.leader': overdueMail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `${alias}: fristen er overskredet`,
      paragraphs: [
        `Fristen for opgave ${alias} var ${due.long}. Det opfølgende møde kan stadig holdes. Vælg en dato, eller vælg en grund.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `${alias}: the deadline has passed`,
      paragraphs: [
        `Task ${alias} was due ${due.long}. The follow-up meeting can still be held. Choose a date, or choose a reason.`,
      ],
    }),
  }),
  'followup-8w.escalation.hr': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `${alias}: mangler dato`,
      paragraphs: [
        `Det opfølgende møde i opgave ${alias} skulle være holdt senest ${due.long}, og der er ikke sat dato på. Aftal med lederen, hvornår det holdes, eller vælg en grund.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `${alias}: a date is missing`,
      paragraphs: [
        `The follow-up meeting in task ${alias} should have been held by ${due.long}, and no date is entered. Agree with the leader when to hold it, or choose a reason.`,
      ],
    }),
  }),
};
