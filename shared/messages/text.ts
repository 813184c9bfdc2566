import type { Language } from '../case/roles.ts';
import type { Filled } from './filled.ts';
import type { ParamName } from './params.ts';

/** What a text says between the greeting and the closing lines that all mails share. */
type MailWords = { readonly subject: string; readonly paragraphs: readonly string[] };
type SmsWords = { readonly body: string };

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

/** An SMS to the member. */
export const sms = <const Need extends ParamName, const May extends ParamName = never>(
  text: Written<SmsWords, Need, May>,
): Text => ({ ...text, channel: 'sms' });
