import { describe, expect, it } from 'vitest';
import { noPreferences, type Preferences } from '../../shared/people/preferences.ts';
import { type Known, type Writing, wayTo } from '../../shared/people/way-to.ts';

const person = {
  personId: 'member-1',
  employerId: 'employer',
  name: 'Åse Made-Up',
  email: 'aase@example.dk',
  phone: '+4520123456',
  language: 'da',
} as const;

const message: Writing = { role: 'member', channel: 'sms', confirmsStop: false };
const wants = (preferences: Partial<Preferences>, known: Partial<Known> = {}): Known => ({
  person,
  smsBasis: 'service',
  preferences: { ...noPreferences, ...preferences },
  ...known,
});
const bySms = { channel: 'sms', to: '+4520123456', language: 'da' };

describe('the member', () => {
  it('is written to by SMS unless she wants e-mail', () => {
    expect(wayTo(message, wants({}))).toEqual(bySms);
    expect(wayTo(message, wants({ channel: 'email' }))).toEqual({
      channel: 'email',
      to: 'aase@example.dk',
      language: 'da',
    });
  });

  it('is written to in the language that she chose, whatever the file says', () => {
    expect(wayTo(message, wants({ language: 'en' }))).toEqual({ ...bySms, language: 'en' });
  });

  it('is not written to once she has stopped the messages, on either channel, apart from the word that they have stopped', () => {
    expect(wayTo(message, wants({ stopped: true, channel: 'email' }))).toBe('opted-out');
    expect(wayTo(message, wants({ stopped: true }))).toBe('opted-out');
    expect(wayTo({ ...message, confirmsStop: true }, wants({ stopped: true }))).toEqual(bySms);
  });

  it('is not written to while her identity is protected, not even that messages have stopped', () => {
    expect(wayTo(message, wants({ protectedIdentity: true }))).toBe('protected-identity');
    expect(wayTo({ ...message, confirmsStop: true }, wants({ protectedIdentity: true, stopped: true }))).toBe(
      'protected-identity',
    );
  });

  it('gets no SMS where the policy asks for her yes first, until she has given it', () => {
    const basis = { smsBasis: 'opt-in' } as const;
    expect(wayTo(message, wants({}, basis))).toBe('not-opted-in');
    expect(wayTo(message, wants({ optedIn: true }, basis))).toEqual(bySms);
    expect(wayTo({ ...message, confirmsStop: true }, wants({ stopped: true }, basis))).toBe('not-opted-in');
    expect(wayTo(message, wants({ channel: 'email' }, basis))).toMatchObject({ channel: 'email' });
  });

  it('is not reached without an address of the kind that she wants', () => {
    const { phone: _, ...withoutPhone } = person;
    expect(wayTo(message, wants({}, { person: withoutPhone }))).toBe('no-address');
    expect(wayTo(message, wants({ channel: 'email' }, { person: withoutPhone }))).toMatchObject({ channel: 'email' });
    expect(wayTo(message, wants({}, { person: undefined }))).toBe('no-address');
  });
});

it('writes to staff by the channel of the message, whatever they want for themselves', () => {
  const toStaff: Writing = { role: 'leader', channel: 'email', confirmsStop: false };
  const known = wants({ stopped: true, protectedIdentity: true, channel: 'sms' });
  expect(wayTo(toStaff, known)).toEqual({ channel: 'email', to: 'aase@example.dk', language: 'da' });
});
