import type { Language } from '../case/roles.ts';
import type { Filled } from './filled.ts';
import type { ParamName } from './params.ts';

/** What a text says between the greeting and the closing lines that all mails share. */
type MailWords = { readonly subject: string; readonly paragraphs: readonly string[] };
/** `mail` are the sentences for a member who chose e-mail, where those of the SMS would not be true there. */
type SmsWords = { readonly body: string; readonly mail?: string };

type Writers<Words, Need extends ParamName, May extends ParamName = never> = Readonly<
  Record<Language, (filled: Filled<Need, May>) => Words>
>;
/** `needs` lists the parameters that a text cannot be written without. */
type Needing<Need extends ParamName> = { readonly needs: readonly Need[] };

/** One text of the product in both languages. */
export type Text = Needing<ParamName> &
  (
    | ({ readonly channel: 'email' } & Writers<MailWords, ParamName, ParamName>)
    | ({ readonly channel: 'sms' } & Writers<SmsWords, ParamName, ParamName>)
  );

/** `mayUse` lists parameters that a text names when they are known. */
type Written<Words, Need extends ParamName, May extends ParamName, Always extends ParamName = never> = Needing<Need> & {
  readonly mayUse?: readonly May[];
} & Writers<Words, Need | Always, May>;

/** A staff e-mail. The alias is needed by every one: subject and closing lines name it. */
export const mail = <const Need extends ParamName, const May extends ParamName = never>(
  text: Written<MailWords, Need, May, 'alias'>,
): Text => ({ ...text, channel: 'email', needs: ['alias', ...text.needs] });

/** A staff e-mail on a deadline that has passed. Whoever is escalated about is told beforehand: it names the day, where there is one. */
export const overdueMail = <const Need extends ParamName>(text: Written<MailWords, Need, never, 'alias'>): Text => {
  const withNextStep =
    (language: Language) =>
    (filled: Filled<Need | 'alias', 'escalatesOn'>): MailWords => {
      const { subject, paragraphs } = text[language](filled);
      const on = filled.escalatesOn;
      return { subject, paragraphs: on === undefined ? paragraphs : [...paragraphs, nextStep[language](on.long)] };
    };
  return mail({ needs: text.needs, mayUse: ['escalatesOn'], da: withNextStep('da'), en: withNextStep('en') });
};

const nextStep = {
  da: (on: string) => `Uden svar går opgaven videre til næste led ${on}.`,
  en: (on: string) => `Without an answer the task goes on to the next level on ${on}.`,
} as const satisfies Record<Language, (on: string) => string>;

/** An SMS to the member. */
export const sms = <const Need extends ParamName, const May extends ParamName = never>(
  text: Written<SmsWords, Need, May>,
): Text => ({ ...text, channel: 'sms' });
