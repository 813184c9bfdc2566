import type { Language } from '../case/roles.ts';
import type { Product, Rendered } from './render-text.ts';

type Words = Readonly<
  Record<Language, { readonly subject: (product: Product) => string; readonly closing: (product: Product) => string }>
>;

const words: Words = {
  da: {
    subject: ({ displayName }) => `Nyt fra ${displayName}`,
    closing: ({ displayName, portalAddress }) =>
      `Åbn ${displayName}: ${portalAddress}\nVil du hellere have sms eller slet ingen beskeder, så vælg det på ${displayName}, eller ring til nummeret i dit brev.`,
  },
  en: {
    subject: ({ displayName }) => `News from ${displayName}`,
    closing: ({ displayName, portalAddress }) =>
      `Open ${displayName}: ${portalAddress}\nIf you would rather have SMS, or no messages at all, choose so in ${displayName} or call the number in your letter.`,
  },
};

const greeting = { da: 'Hej', en: 'Hello' } as const;

/** The mail to a member who chose e-mail: the sentences of the SMS, no task and no name, and how to stop it. */
export const memberMail = (sentences: string, language: Language, product: Product): Rendered => ({
  subject: words[language].subject(product),
  body: [greeting[language], sentences, words[language].closing(product)].join('\n\n'),
});
