import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { Command, type CommandInput } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import { type Asked, afterCommands } from '../support/after-commands.ts';
import { caseOpened } from '../support/sick-leave.ts';

const caseAfter = (...commands: readonly CommandInput[]) =>
  afterCommands(caseOpened(), ...commands.map((command): Asked => ['2026-11-10T09:00', command]));
const consent = { do: 'give-consent' } as const;
const accept = (who: string) => ({ do: 'accept-contact', who }) as const;
const accepted = (...commands: readonly CommandInput[]) =>
  (caseAfter(...commands).accepted ?? []).map(({ role, who }) => `${role} ${who}`);

function refusal(command: CommandInput, ...before: readonly CommandInput[]): string {
  try {
    decide(caseAfter(...before), Command.parse(command), day('2026-11-10'));
  } catch (error) {
    if (error instanceof CommandRefused) return error.refusal.code;
    throw error;
  }
  return 'nothing';
}

describe('somebody who takes the contact', () => {
  it('says so in the role in which they were let in', () => {
    expect(accepted(consent, accept('person-7'))).toEqual(['steward person-7']);
    expect(accepted(consent, { do: 'choose-contact', to: 'safety-rep', who: 'person-7' }, accept('person-7'))).toEqual([
      'safety-rep person-7',
    ]);
  });

  it('is refused who was not let in, has handed it over, or has said so already', () => {
    expect(refusal(accept('person-7'))).toBe('not-asked');
    expect(refusal(accept('person-8'), { ...consent, who: 'person-7' })).toBe('not-asked');
    expect(refusal(accept('person-7'), consent, { do: 'decline-contact', who: 'person-7' })).toBe('has-declined');
    expect(refusal(accept('person-7'), consent, accept('person-7'))).toBe('has-accepted');
  });

  it('has not any more once they hand it over, lose her consent, or another takes their place', () => {
    expect(accepted(consent, accept('person-7'), { do: 'decline-contact', who: 'person-7' })).toEqual([]);
    expect(accepted(consent, accept('person-7'), { do: 'withdraw-consent' })).toEqual([]);
    expect(accepted(consent, accept('person-7'), { ...consent, who: 'person-8' })).toEqual([]);
    expect(accepted(consent, accept('person-7'), { ...consent, who: 'person-7' })).toEqual(['steward person-7']);
    expect(accepted(consent, accept('person-7'), { ...consent, to: 'safety-rep', who: 'person-8' })).toEqual([
      'steward person-7',
    ]);
  });
});
