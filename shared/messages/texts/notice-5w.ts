import { mail, overdueMail } from '../text.ts';

/** The notice within five weeks. Mails call it a report and do not say to whom. */
export const reportTexts = {
  'notice-5w.heads-up.hr': mail({
    needs: ['due', 'reportFrom'],
    da: ({ alias, due, reportFrom }) => ({
      subject: `Åbner snart: 1 indberetning (${alias}), frist ${due.short}`,
      paragraphs: [
        `En indberetning skal være sendt senest ${due.long}, hvis forløbet varer mere end 30 dage, det vil sige også ${reportFrom.long}. Oplysningerne ligger klar.`,
        'Har du allerede sendt den? Skriv dato og kvitteringsnummer.',
      ],
    }),
    en: ({ alias, due, reportFrom }) => ({
      subject: `Opens soon: 1 report (${alias}), due ${due.short}`,
      paragraphs: [
        `A report has to be sent by ${due.long} if this goes on for more than 30 days, that is, also on ${reportFrom.long}. The details are ready.`,
        'Sent already? Enter the date and the receipt number.',
      ],
    }),
  }),
  'notice-5w.reminder.hr': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `Indberetning ${alias} har frist ${due.short}`,
      paragraphs: [
        `Indberetningen i opgave ${alias} er ikke registreret som sendt. Fristen er ${due.long}. Oplysningerne ligger klar.`,
        'Er den sendt? Skriv dato og kvitteringsnummer.',
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `Report ${alias} is due ${due.short}`,
      paragraphs: [
        `The report in task ${alias} is not recorded as sent. It is due ${due.long}. The details are ready.`,
        'Sent already? Enter the date and the receipt number.',
      ],
    }),
  }),
  'notice-5w.last-call.hr': mail({
    needs: ['due', 'lastWorkingDay'],
    da: ({ alias, due, lastWorkingDay }) => ({
      subject: `Sidste påmindelse: indberetning ${alias}, frist ${due.short}`,
      paragraphs: [
        `Indberetningen i opgave ${alias} er ikke registreret som sendt. Den sidste arbejdsdag inden for fristen er ${lastWorkingDay.long}.`,
        'Sendes den efter fristen, mister arbejdspladsen penge for hver dag, den er forsinket.',
      ],
    }),
    en: ({ alias, due, lastWorkingDay }) => ({
      subject: `Last reminder: report ${alias}, due ${due.short}`,
      paragraphs: [
        `The report in task ${alias} is not recorded as sent. The last working day within the deadline is ${lastWorkingDay.long}.`,
        'If it is sent later, the workplace loses money for every day of delay.',
      ],
    }),
  }),
  'notice-5w.overdue.hr': overdueMail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `Forsinket indberetning: ${alias}`,
      paragraphs: [
        `Fristen var ${due.long}. Send indberetningen i dag: tabet stiger dag for dag, indtil den er sendt.`,
        'Er der en særlig grund til forsinkelsen, kan der søges dispensation. Vejledningen ligger ved opgaven.',
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `Late report: ${alias}`,
      paragraphs: [
        `It was due ${due.long}. Send the report today: the loss grows day by day until it is sent.`,
        'If there is a special reason for the delay, an exemption can be applied for. The guidance is with the task.',
      ],
    }),
  }),
  'notice-5w.escalation.employer-consultant': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `${alias}: en indberetning mangler`,
      paragraphs: [
        `En indberetning skulle være sendt senest ${due.long} og er ikke registreret. Arbejdspladsen mister penge for hver dag. Spørg personaleafdelingen, hvad der mangler.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `${alias}: a report is missing`,
      paragraphs: [
        `A report should have been sent by ${due.long} and is not recorded. The workplace loses money every day. Ask the personnel office what is missing.`,
      ],
    }),
  }),
  'notice-5w.escalation.leader': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `${alias}: en indberetning mangler`,
      paragraphs: [
        `Personaleafdelingen skulle have sendt en indberetning senest ${due.long}, og den er ikke registreret. Spørg, om der mangler svar fra dig: det tager to minutter.`,
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `${alias}: a report is missing`,
      paragraphs: [
        `The personnel office should have sent a report by ${due.long}, and it is not recorded. Ask whether answers from you are missing: it takes two minutes.`,
      ],
    }),
  }),
};
