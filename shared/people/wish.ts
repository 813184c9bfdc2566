import * as z from 'zod';
import { languages } from '../case/roles.ts';
import type { Preferences } from './preferences.ts';

/**
 * What somebody asks for themselves: the member in the portal, hr for her when she rings, staff of their own mails. About a person and no
 * fact of a case: what is asked twice changes nothing the second time.
 */
export const Wish = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('choose-channel'), channel: z.enum(['sms', 'email']) }),
  z.strictObject({ do: z.literal('choose-language'), language: z.enum(languages) }),
  z.strictObject({ do: z.literal('stop-messages') }),
  z.strictObject({ do: z.literal('resume-messages') }),
  z.strictObject({ do: z.literal('protect-identity') }),
  z.strictObject({ do: z.literal('unprotect-identity') }),
  z.strictObject({ do: z.literal('choose-digest'), on: z.boolean() }),
]);
export type Wish = z.output<typeof Wish>;

const names: ReadonlySet<unknown> = new Set(Wish.options.map(({ shape }) => shape.do.value));

/** Whether a command is about a person, and not about a case. */
export const isWish = (name: unknown): boolean => names.has(name);

/** The preferences once a wish is granted. Pure. */
export function granted(preferences: Preferences, wish: Wish): Preferences {
  switch (wish.do) {
    case 'choose-channel':
      return { ...preferences, channel: wish.channel };
    case 'choose-language':
      return { ...preferences, language: wish.language };
    case 'stop-messages':
      return preferences.stopped ? preferences : { ...preferences, stopped: true, stops: preferences.stops + 1 };
    case 'resume-messages':
      return { ...preferences, stopped: false, optedIn: true };
    case 'protect-identity':
      return { ...preferences, protectedIdentity: true };
    case 'unprotect-identity':
      return { ...preferences, protectedIdentity: false };
    case 'choose-digest':
      return { ...preferences, digest: wish.on };
  }
}
