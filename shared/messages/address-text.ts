import type { Channel, Language } from '../case/roles.ts';
import type { Product, Rendered } from './render-text.ts';

const bodies: Readonly<Record<Language, (name: string) => string>> = {
  da: (name) =>
    `Der er ændret i din mobil eller e-mail på ${name}. Var det ikke aftalt med dig, så ring til nummeret i dit brev eller til din arbejdsplads i dag.`,
  en: (name) =>
    `Your mobile number or e-mail at ${name} was changed. If that was not agreed with you, call the number in your letter or your workplace today.`,
};

const mails: Readonly<Record<Language, { readonly subject: string; readonly more: string }>> = {
  da: {
    subject: 'der er ændret, hvor du får beskeder',
    more: 'Den, der læser mails og sms’er på den nye adresse, kan logge ind som dig. Når du selv er logget ind, kan du se, hvornår det blev ændret, og hvem der har set hvad.',
  },
  en: {
    subject: 'where you get messages was changed',
    more: 'Whoever reads mails and texts at the new address can log in as you. When you are logged in yourself, you can see when it was changed and who has seen what.',
  },
};

/**
 * What the addresses that somebody had are told when others change one of them: whoever reads the new one can log in as them. It names
 * nobody, neither of the addresses, and not who changed it.
 */
export function addressText(
  { channel, language }: { readonly channel: Channel; readonly language: Language },
  { displayName, portalAddress }: Product,
): Rendered {
  const body = bodies[language](displayName);
  if (channel === 'sms') return { body };
  const { subject, more } = mails[language];
  return { subject: `${displayName}: ${subject}`, body: `${body}\n\n${more}\n\n${portalAddress}`.trimEnd() };
}
