import type { Channel, Language } from '../case/roles.ts';
import { fill, hasAll } from './filled.ts';
import { isLateText, lateWords, ownTextId } from './late-text.ts';
import { memberMail } from './member-mail.ts';
import type { Params } from './params.ts';
import { isTextId } from './text-asks.ts';
import { texts } from './texts.ts';
import { UnknownText } from './unknown-text.ts';

/** How the product calls itself (at most 11 characters, for the SMS), where it is, and the address that its e-mails come from. */
export type Product = {
  readonly displayName: string;
  readonly portalAddress: string;
  readonly mailFrom: string;
};

export type Rendered = { readonly subject?: string; readonly body: string };

type Rendering = {
  readonly textId: string;
  /** A text to the member can go by e-mail too; without it each text goes by the channel it was written for. */
  readonly channel?: Channel | undefined;
  readonly language: Language;
  readonly params: Params;
  readonly product: Product;
};

/** A message was recorded without a date that its text names. */
export class MissingParam extends Error {
  override readonly name = 'MissingParam';
  constructor(textId: string, needs: readonly string[]) {
    super(`The text "${textId}" needs ${needs.join(', ')}.`);
  }
}

/**
 * What the receiver reads; an SMS has no subject. Staff get mails only.
 * @throws UnknownText, MissingParam, and RangeError for a parameter that is not shaped as a date, time or alias.
 */
export function renderText({ textId, channel, language, params, product }: Rendering): Rendered {
  const ownId = ownTextId(textId);
  if (!isTextId(ownId)) throw new UnknownText(textId);
  const text = texts[ownId];
  const words = fill(params, language);
  if (!hasAll(words, text.needs)) throw new MissingParam(textId, text.needs);
  const filled = { ...words, product: product.displayName };
  if (text.channel === 'sms') {
    const { body, mail = body } = text[language](filled);
    return channel === 'email' ? memberMail(mail, language, product) : { body };
  }
  const { subject, paragraphs } = text[language](filled);
  const excuse = isLateText(textId) ? [lateWords[language]] : [];
  const closingLines = closing[language](filled.alias, product);
  return { subject, body: [greeting[language], ...excuse, ...paragraphs, closingLines].join('\n\n') };
}

const greeting = { da: 'Hej', en: 'Hello' } as const satisfies Record<Language, string>;

const closing: Readonly<Record<Language, (alias: string, product: Product) => string>> = {
  da: (alias, { displayName, portalAddress }) =>
    `Åbn ${displayName}: ${portalAddress}\nMailen indeholder med vilje ingen navne. Opgave ${alias} står øverst, når du har logget ind.`,
  en: (alias, { displayName, portalAddress }) =>
    `Open ${displayName}: ${portalAddress}\nThis mail names nobody on purpose. Task ${alias} is at the top when you have logged in.`,
};
