import { mail, sms } from '../text.ts';

/** Agreements that run out, or that the parties have promised to look at again, on the due date. */
export const agreementTexts = {
  'agreement.heads-up.member': sms({
    needs: ['due'],
    da: ({ due, product }) => ({
      body: `En aftale om dit arbejde udløber eller skal drøftes igen ${due.sms}. Det haster ikke i dag. Se på ${product}, hvad du kan gøre.`,
    }),
    en: ({ due, product }) => ({
      body: `An agreement about your work ends or is up for review on ${due.sms}. It is not urgent today. See in ${product} what you can do.`,
    }),
  }),
  'agreement.heads-up.hr': mail({
    needs: ['due'],
    da: ({ alias, due }) => ({
      subject: `En aftale skal fornys eller afsluttes: ${alias}, senest ${due.short}`,
      paragraphs: [
        `En aftale udløber eller skal drøftes igen ${due.long}. Aftal med lederen, om den skal fortsætte. Er der noget, der skal søges om, så søg i god tid.`,
        'Er den fornyet? Skriv den nye dato.',
      ],
    }),
    en: ({ alias, due }) => ({
      subject: `An agreement to renew or end: ${alias}, by ${due.short}`,
      paragraphs: [
        `An agreement ends or is up for review on ${due.long}. Settle with the leader whether it is to go on. If anything has to be applied for, apply in good time.`,
        'Renewed already? Enter the new date.',
      ],
    }),
  }),
};
