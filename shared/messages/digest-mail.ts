import { day } from '../calendar/day.ts';
import type { Language } from '../case/roles.ts';
import { dateWords } from './date-words.ts';
import { isExcuse } from './late-text.ts';
import type { Params } from './params.ts';
import { type Product, type Rendered, renderText } from './render-text.ts';

/** A message that goes along in the one mail of the day. */
export type DigestLine = { readonly text: string; readonly params: Params };

type Reading = { readonly language: Language; readonly product: Product };

/** One mail a working day instead of single ones: a line for each message, by its own subject, the nearest deadline first. */
export function digestMail(lines: readonly DigestLine[], { language, product }: Reading): Rendered {
  const byDate = lines.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));
  const said = byDate.map(
    ({ text: textId, params }) => renderText({ textId, language, params, product }).subject ?? '',
  );
  const { subject, lead, late, closing } = words[language];
  const excuse = lines.some(({ text: textId }) => isExcuse(textId)) ? [late] : [];
  const nearest = byDate.find(({ params }) => params.due !== undefined)?.params.due;
  const due = nearest === undefined ? undefined : dateWords(day(nearest), language).short;
  return {
    subject: subject(lines.length, due),
    body: [lead, ...excuse, said.map((line) => `- ${line}`).join('\n'), closing(product)].join('\n\n'),
  };
}

/** What names no deadline comes last. */
const dateOf = ({ params }: DigestLine): string => params.due ?? '9999-12-31';

type Words = {
  readonly subject: (count: number, due: string | undefined) => string;
  readonly lead: string;
  /** Where something in it comes late: the line alone does not say so. */
  readonly late: string;
  readonly closing: (product: Product) => string;
};

const words: Readonly<Record<Language, Words>> = {
  da: {
    subject: (count, due) => {
      const many = count === 1 ? '1 besked' : `${count} beskeder`;
      return due === undefined ? many : `${many}, nærmeste frist ${due}`;
    },
    lead: 'Hej\n\nDagens beskeder samlet. Log ind for at se hver enkelt.',
    late: 'Noget i mailen kommer senere, end det skulle. Det er vores fejl, og det beklager vi. Datoerne er rigtige.',
    closing: ({ displayName, portalAddress }) =>
      `Åbn ${displayName}: ${portalAddress}\nMailen indeholder med vilje ingen navne. Opgaverne står øverst, når du har logget ind.`,
  },
  en: {
    subject: (count, due) => {
      const many = count === 1 ? '1 message' : `${count} messages`;
      return due === undefined ? many : `${many}, nearest deadline ${due}`;
    },
    lead: 'Hello\n\nToday’s messages in one mail. Log in to see each of them.',
    late: 'Something in this mail comes later than it should. That is our fault, and we are sorry. The dates are right.',
    closing: ({ displayName, portalAddress }) =>
      `Open ${displayName}: ${portalAddress}\nThis mail names nobody on purpose. The tasks are at the top when you have logged in.`,
  },
};
