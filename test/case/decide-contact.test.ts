import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { Command, type CommandInput } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import { wordRefusal } from '../../shared/case/refusal-words.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { wordSteps } from '../../shared/messages/because-words.ts';
import { type Asked, afterCommands } from '../support/after-commands.ts';
import { caseOpened } from '../support/sick-leave.ts';

const at = '2026-11-10T09:00';
const caseAfter = (...commands: readonly CommandInput[]): SickLeave =>
  afterCommands(caseOpened(), ...commands.map((command): Asked => [at, command]));
const happens = (sickLeave: SickLeave, command: CommandInput): readonly string[] =>
  decide(sickLeave, Command.parse(command), day('2026-11-10')).map((event) =>
    [event.type, 'to' in event ? event.to : undefined].filter(Boolean).join(' '),
  );
const contact = (sickLeave: SickLeave) => planOf(sickLeave).duties.find(({ id }) => id === 'contact-14d');
const responsible = (sickLeave: SickLeave) => contact(sickLeave)?.responsible;

const consent = { do: 'give-consent' } as const;
const choose = (to: string, who?: string): CommandInput => ({ do: 'choose-contact', to, who });
const decline = (who: string): CommandInput => ({ do: 'decline-contact', who });

describe('whom the member chooses', () => {
  it('is let in, unless they are already', () => {
    expect(happens(caseAfter(), choose('steward'))).toEqual(['contact-chosen steward', 'consent-given steward']);
    expect(happens(caseAfter(consent), choose('steward'))).toEqual(['contact-chosen steward']);
    expect(happens(caseAfter(consent), choose('steward', 'person-7'))).toEqual([
      'contact-chosen steward',
      'consent-given steward',
    ]);
  });

  it('is let in no longer when she chooses another, where nothing but her choice had let them in', () => {
    expect(happens(caseAfter(choose('steward')), choose('self'))).toEqual([
      'consent-withdrawn steward',
      'contact-chosen self',
    ]);
    expect(happens(caseAfter(consent, choose('steward')), choose('self'))).toEqual(['contact-chosen self']);
    expect(happens(caseAfter(choose('steward', 'person-7'), choose('steward', 'person-8')), choose('not-now'))).toEqual(
      ['consent-withdrawn steward', 'contact-chosen not-now'],
    );
  });

  it('stays the one where hr, who do not know, write down that she said yes to the role', () => {
    const chosen = caseAfter(choose('steward', 'person-7'), { do: 'give-consent', to: 'steward', source: 'telephone' });
    expect(chosen.consents).toEqual([{ to: 'steward', who: 'person-7', source: 'telephone' }]);
  });

  it('acts first, before the order of the workplace', () => {
    const both = [consent, { do: 'give-consent', to: 'safety-rep' }];
    expect(responsible(caseAfter(...both))).toEqual(['steward', 'safety-rep', 'leader']);
    expect(responsible(caseAfter(...both, choose('safety-rep')))).toEqual(['safety-rep', 'steward', 'leader']);
    expect(responsible(caseAfter(...both, choose('leader')))).toEqual(['leader']);
    expect(responsible(caseAfter(...both, choose('self')))).toEqual(['member']);
    expect(responsible(caseAfter(...both, choose('not-now')))).toEqual(['leader']);
  });

  it('is chosen no more once she withdraws the consent', () => {
    const sickLeave = caseAfter(choose('steward'), { do: 'withdraw-consent' });
    expect(sickLeave.contactChoice).toBeUndefined();
    expect(responsible(sickLeave)).toEqual(['leader']);
  });

  it('is named among the reasons where it decides who acts, and “not now” reads like no answer', () => {
    const reasons = (to: string, language: 'da' | 'en') =>
      wordSteps(contact(caseAfter(choose(to)))?.because ?? [], language).filter((line) => /valgt|chosen/.test(line));
    expect(reasons('steward', 'da')).toEqual([
      'tirsdag den 10. november 2026 blev det valgt, hvem der tager kontakten: tillidsrepræsentant (TR)',
    ]);
    expect(reasons('leader', 'en')).toEqual(['Tuesday 10 November 2026 it was chosen who makes the contact: leader']);
    expect(reasons('self', 'da')).toEqual([
      'tirsdag den 10. november 2026 blev det valgt, hvem der tager kontakten: den sygemeldte selv',
    ]);
    expect(reasons('self', 'en')).toEqual([
      'Tuesday 10 November 2026 it was chosen who makes the contact: person on sick leave herself',
    ]);
    expect(reasons('not-now', 'da')).toEqual([]);
  });

  it('makes a new plan though nothing of it moves', () => {
    expect(caseAfter(choose('leader')).planVersion).toBe(2);
  });

  it('is no longer reminded to call when she chose so after the day: the coordinator hears of it', () => {
    const late = afterCommands(caseOpened(), ['2026-11-17T09:00', choose('self')]);
    expect(contact(late)?.actions.map(({ stage, to }) => `${stage} ${to[0]}`)).toEqual(['escalation leader']);
  });
});

describe('somebody who hands the contact over', () => {
  it('takes the consent along: it passes to nobody, and no import gives it anew', () => {
    const sickLeave = caseAfter(consent, decline('person-7'));
    expect(sickLeave).toMatchObject({ consents: [], withdrawn: [], declined: [{ role: 'steward', who: 'person-7' }] });
    expect(responsible(sickLeave)).toEqual(['leader']);
  });

  it('does so in the role in which she chose them', () => {
    const sickLeave = caseAfter(consent, choose('safety-rep', 'person-7'), decline('person-7'));
    expect(sickLeave.declined).toMatchObject([{ role: 'safety-rep' }]);
    expect(responsible(sickLeave)).toEqual(['steward', 'leader']);
  });

  it('is told to the member until she has said who instead', () => {
    const notices = (sickLeave: SickLeave) =>
      (contact(sickLeave)?.actions ?? []).filter(({ notice }) => notice === 'contact-declined').length;
    expect(notices(caseAfter(consent, decline('person-7')))).toBe(1);
    expect(notices(caseAfter(consent, decline('person-7'), choose('leader')))).toBe(0);
    expect(notices(caseAfter(consent, decline('person-7'), consent))).toBe(0);
  });
});

describe('is refused', () => {
  const refusal = (sickLeave: SickLeave, command: CommandInput): readonly string[] => {
    try {
      decide(sickLeave, Command.parse(command), day('2026-11-10'));
    } catch (error) {
      if (error instanceof CommandRefused) return [wordRefusal(error.refusal, 'en'), wordRefusal(error.refusal, 'da')];
      throw error;
    }
    return [];
  };

  it.each<[string, readonly CommandInput[], CommandInput, string, string]>([
    [
      'what is chosen already',
      [choose('leader')],
      choose('leader'),
      'That is chosen already.',
      'Det er allerede valgt.',
    ],
    [
      'a person where a role is meant',
      [],
      choose('leader', 'person-7'),
      '"leader" takes no "who". Leave it out, or choose steward, safety-rep or contact-person.',
      '"leader" tager ingen "who". Udelad den, eller vælg steward, safety-rep eller contact-person.',
    ],
    [
      'to choose whoever has handed it over',
      [consent, decline('person-7')],
      choose('contact-person', 'person-7'),
      'That person has handed the contact over. Choose somebody else.',
      'Den person har givet kontakten videre. Vælg en anden.',
    ],
    [
      'to let them in otherwise',
      [consent, decline('person-7')],
      { do: 'give-consent', who: 'person-7' },
      'That person has handed the contact over. Choose somebody else.',
      'Den person har givet kontakten videre. Vælg en anden.',
    ],
    [
      'to hand over what nobody asked for',
      [],
      decline('person-7'),
      'That person is not asked to make contact here, so there is nothing to accept or hand over.',
      'Den person er ikke bedt om at tage kontakten her, så der er intet at sige ja til eller give videre.',
    ],
  ])('%s', (_, before, command, english, danish) => {
    expect(refusal(caseAfter(...before), command)).toEqual([english, danish]);
  });
});
