import type { Channel, Language, Role } from '../case/roles.ts';
import type { Policy } from '../rules/policy.ts';
import type { Person } from './person.ts';
import type { Preferences } from './preferences.ts';

/** How somebody is written to. */
export type Way = { readonly channel: Channel; readonly to: string; readonly language: Language };

/** Why somebody is not written to. */
export type Unreachable = 'opted-out' | 'not-opted-in' | 'protected-identity' | 'no-address';

export type Writing = {
  readonly role: Role;
  /** The channel that was planned; of messages to the member it stands for hers. */
  readonly channel: Channel;
  /** The word that messages have stopped, which she still gets. */
  readonly confirmsStop: boolean;
};

export type Known = {
  readonly person: Person | undefined;
  readonly preferences: Preferences;
  readonly smsBasis: Policy['smsBasis'];
};

/** The way to somebody, or why there is none. What she wants holds for the member alone: staff are written to for their work. Pure. */
export function wayTo(writing: Writing, { person, preferences, smsBasis }: Known): Way | Unreachable {
  const toMember = writing.role === 'member';
  const refusal = toMember ? refusedBy(preferences, { smsBasis, confirmsStop: writing.confirmsStop }) : undefined;
  if (refusal !== undefined) return refusal;
  const channel = toMember ? preferences.channel : writing.channel;
  const to = channel === 'email' ? person?.email : person?.phone;
  if (person === undefined || to === undefined) return 'no-address';
  return { channel, to, language: preferences.language ?? person.language };
}

type Asking = Pick<Known, 'smsBasis'> & Pick<Writing, 'confirmsStop'>;

function refusedBy(preferences: Preferences, { smsBasis, confirmsStop }: Asking): Unreachable | undefined {
  const { protectedIdentity, stopped, optedIn, channel } = preferences;
  if (protectedIdentity) return 'protected-identity';
  if (stopped && !confirmsStop) return 'opted-out';
  return smsBasis === 'opt-in' && channel === 'sms' && !optedIn ? 'not-opted-in' : undefined;
}
