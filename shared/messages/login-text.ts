import type { Channel, Language } from '../case/roles.ts';
import type { Product, Rendered } from './render-text.ts';

const bodies: Readonly<Record<Language, (code: string) => string>> = {
  da: (code) => `Din kode er ${code}. Den gælder i 10 minutter. Giv den ikke til andre.`,
  en: (code) => `Your code is ${code}. It is good for 10 minutes. Do not give it to anybody.`,
};

const mails: Readonly<Record<Language, { readonly subject: string; readonly notYou: string }>> = {
  da: { subject: 'Din kode', notYou: 'Har du ikke bedt om den, så gør ingenting. Ingen kommer ind uden koden.' },
  en: { subject: 'Your code', notYou: 'If you did not ask for it, do nothing. Nobody gets in without the code.' },
};

/** The message with a login code. Source: texts.md `login`. */
export function loginText(
  { channel, language, code }: { readonly channel: Channel; readonly language: Language; readonly code: string },
  { displayName }: Product,
): Rendered {
  const body = bodies[language](code);
  if (channel === 'sms') return { body };
  const { subject, notYou } = mails[language];
  return { subject: `${displayName}: ${subject.toLowerCase()}`, body: `${body}\n\n${notYou}` };
}
