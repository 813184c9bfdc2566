import { sms } from '../text.ts';

/** What the member hears about duties of her own, and about others' when the policy tells both at the same time. */
export const ownDutyTexts = {
  'member.reminder': sms({
    needs: ['due'],
    da: ({ due, product }) => ({
      body: `Husk din frist ${due.sms}. Har du klaret det, så tryk Klaret på ${product}. Er du i tvivl, så ring til nummeret i dit brev.`,
    }),
    en: ({ due, product }) => ({
      body: `Remember your deadline on ${due.sms}. If it is done, press Done in ${product}. If in doubt, call the number in your letter.`,
    }),
  }),
  'member.last-call': sms({
    needs: ['due'],
    da: ({ due, product }) => ({
      body: `Din frist er ${due.sms}. Du kan nå det endnu. Se på ${product}, hvad du kan gøre, eller ring til nummeret i dit brev.`,
    }),
    en: ({ due, product }) => ({
      body: `Your deadline is ${due.sms}. There is still time. See in ${product} what you can do, or call the number in your letter.`,
    }),
  }),
  'member.overdue': sms({
    needs: ['due'],
    da: ({ due, product }) => ({
      body: `Fristen ${due.sms} er gået. Måske kan det stadig nås. Se på ${product}, hvad du kan gøre, eller ring til nummeret i dit brev.`,
    }),
    en: ({ due, product }) => ({
      body: `The deadline ${due.sms} has passed. It may not be too late. See in ${product} what you can do, or call the number in your letter.`,
    }),
  }),
  'info-form.heads-up.member': sms({
    needs: [],
    da: ({ product }) => ({
      body: `Tjek din digitale post i dag og de næste dage. Der kan ligge noget, du skal svare på inden for 8 dage. Mere på ${product}.`,
    }),
    en: ({ product }) => ({
      body: `Check your digital post today and the next few days. There may be something to answer within 8 days. More in ${product}.`,
    }),
  }),
  'info-form.reminder.member': sms({
    needs: ['due'],
    da: ({ due, product }) => ({
      body: `Har du svaret i din digitale post? Fristen kan være ${due.sms}. Har du klaret det, så tryk Klaret på ${product}, og vi stopper her.`,
    }),
    en: ({ due, product }) => ({
      body: `Have you answered in your digital post? It may be due ${due.sms}. If it is done, press Done in ${product}, and we stop here.`,
    }),
  }),
  'mirror.member': sms({
    needs: ['due'],
    da: ({ due, product }) => ({
      body: `Der er en frist ${due.sms}, som handler om dig. En anden står for den. Du behøver ikke gøre noget. Se mere på ${product}.`,
    }),
    en: ({ due, product }) => ({
      body: `There is a deadline on ${due.sms} that concerns you. Somebody else sees to it. You need not do anything. See more in ${product}.`,
    }),
  }),
  // Perhaps the receiver never had anything to do with the case: no word of what it was about, no login.
  'gone.sms': sms({
    needs: [],
    da: () => ({ body: 'En dato, vi har skrevet til dig om, gælder ikke længere. Du behøver ikke gøre noget.' }),
    en: () => ({ body: 'A date we wrote to you about no longer holds. You need not do anything.' }),
  }),
  'void.sms': sms({
    needs: [],
    da: () => ({
      body: 'En dato, vi har skrevet til dig om, gælder ikke. Det var en fejl, og det beklager vi. Du behøver ikke gøre noget.',
    }),
    en: () => ({
      body: 'A date we wrote to you about does not hold. It was a mistake, and we are sorry. You need not do anything.',
    }),
  }),
};
