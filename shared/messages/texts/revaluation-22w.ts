import { mail, sms } from '../text.ts';

/** Preparation for the 22 weeks. Every date is an estimate and says so; staff who only prepare get the month. */
export const revaluationTexts = {
  'revaluation-22w.heads-up.member': sms({
    needs: [],
    da: ({ product }) => ({
      body: `Hold øje med din digitale post i den næste tid. Se på ${product}, hvad du kan gøre nu, og hvem du kan ringe til. Det haster ikke i dag.`,
    }),
    en: ({ product }) => ({
      body: `Keep an eye on your digital post for a while. See in ${product} what you can do now and whom you can call. It is not urgent today.`,
    }),
  }),
  'revaluation-22w.heads-up.leader': mail({
    needs: ['stopsOn'],
    da: ({ alias, stopsOn }) => ({
      subject: `Forbered dig: ${alias}, skønnet dato i ${stopsOn.month}`,
      paragraphs: [
        `Frem til ${stopsOn.month} skal arbejdspladsens muligheder undersøges og skrives ned: opgaver, tid, anden placering, særlige vilkår. Gå listen igennem, og sæt dato på det, der er drøftet.`,
        'Datoen er et skøn. En dato i et brev udefra gælder forud.',
      ],
    }),
    en: ({ alias, stopsOn }) => ({
      subject: `Prepare: ${alias}, estimated date in ${stopsOn.month}`,
      paragraphs: [
        `Between now and ${stopsOn.month} the options at the workplace have to be looked into and written down: tasks, hours, another post, special terms. Go through the list and date what has been discussed.`,
        'The date is an estimate. A date in a letter from outside takes precedence.',
      ],
    }),
  }),
  'revaluation-22w.heads-up.hr': mail({
    needs: ['stopsOn'],
    da: ({ alias, stopsOn }) => ({
      subject: `${alias}: skønnet stopdato ${stopsOn.short}`,
      paragraphs: [
        `En betaling til arbejdspladsen kan efter vores skøn stoppe ${stopsOn.long}. Kontrollér datoen, når der kommer besked udefra, og skriv den, der står dér.`,
        'Du skal ikke gøre noget i dag.',
      ],
    }),
    en: ({ alias, stopsOn }) => ({
      subject: `${alias}: estimated stop ${stopsOn.short}`,
      paragraphs: [
        `By our estimate a payment to the workplace may stop on ${stopsOn.long}. Check the date when word comes from outside, and enter the one given there.`,
        'There is nothing to do today.',
      ],
    }),
  }),
  'revaluation-22w.heads-up.steward': mail({
    needs: ['passesOn'],
    da: ({ alias, passesOn }) => ({
      subject: `Forberedelse kan gå i gang: ${alias}`,
      paragraphs: [
        `En vigtig dato kan falde i ${passesOn.month}; det er et skøn. Aftal et opkald med den, du hjælper, i denne eller næste uge.`,
        'Spørgsmål og muligheder ligger klar, og du kan bede om rådgivning.',
      ],
    }),
    en: ({ alias, passesOn }) => ({
      subject: `Preparation can begin: ${alias}`,
      paragraphs: [
        `An important date may fall in ${passesOn.month}; that is an estimate. Arrange a call with the person you help, this week or next.`,
        'Questions and options are ready, and you can ask for advice.',
      ],
    }),
  }),
  'revaluation-22w.reminder.member': sms({
    needs: ['stopsOn'],
    da: ({ stopsOn, product }) => ({
      body: `En dato omkring ${stopsOn.sms} kan være vigtig for dig. Ring til nummeret i dit brev i denne uge, eller se på ${product}, hvad du kan gøre.`,
    }),
    en: ({ stopsOn, product }) => ({
      body: `A date around ${stopsOn.sms} may be important to you. Call the number in your letter this week, or see in ${product} what you can do.`,
    }),
  }),
  'revaluation-22w.reminder.steward': mail({
    needs: ['stopsOn'],
    da: ({ alias, stopsOn }) => ({
      subject: `Tid til at tale sammen: ${alias}`,
      paragraphs: [
        `En vigtig dato kan falde omkring ${stopsOn.long}; det er et skøn. Ring til den, du hjælper, i denne uge, og gå listen over muligheder igennem.`,
        'Er du i tvivl om noget, kan du bede om rådgivning.',
      ],
    }),
    en: ({ alias, stopsOn }) => ({
      subject: `Time for a call: ${alias}`,
      paragraphs: [
        `An important date may fall around ${stopsOn.long}; that is an estimate. Call the person you help this week and go through the list of options.`,
        'If you are in doubt about anything, you can ask for advice.',
      ],
    }),
  }),
  'revaluation-22w.reminder.union-consultant': mail({
    needs: ['stopsOn'],
    da: ({ alias, stopsOn }) => ({
      subject: `Ny eller tidskritisk opgave: ${alias}`,
      paragraphs: [
        `En person har bedt om hjælp. Næste dato er skønnet til ${stopsOn.month}. Se hvorfor efter login, og meld tilbage inden tre arbejdsdage, om I tager den.`,
      ],
    }),
    en: ({ alias, stopsOn }) => ({
      subject: `New or urgent task: ${alias}`,
      paragraphs: [
        `A person has asked for help. The next date is estimated for ${stopsOn.month}. Log in to see why, and reply within three working days whether you take it.`,
      ],
    }),
  }),
};
