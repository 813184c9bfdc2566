import { describe, expect, it } from 'vitest';
import type { CommandInput } from '../../shared/case/commands.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { refusalOf } from '../support/refused.ts';
import { caseOpened, given } from '../support/sick-leave.ts';

const open = given(caseOpened());
const everythingDone = given(
  caseOpened(),
  { type: 'contact-made', v: 1, on: '2026-11-05' },
  { type: 'letter-given', v: 1, on: '2026-11-03' },
  { type: 'talk-held', v: 1, on: '2026-11-06' },
  { type: 'municipality-notified', v: 1, on: '2026-11-07' },
  { type: 'followup-held', v: 1, on: '2026-11-08' },
);
const called = given(caseOpened(), { type: 'talk-called', v: 1, on: '2026-11-27', time: '10:00' });
const ended = given(caseOpened(), { type: 'absence-ended', v: 1, on: '2026-11-09' });

describe('a command is refused', () => {
  it.each<[string, SickLeave, CommandInput, string, string]>([
    [
      'after the absence has ended',
      ended,
      { do: 'record-contact-made' },
      'The absence has ended, so there is nothing more to record. If it goes on, report it anew.',
      'Fraværet er afsluttet, så der er ikke mere at registrere. Fortsætter det, så indberet det igen.',
    ],
    [
      'when the contact lies ahead',
      open,
      { do: 'record-contact-made', on: '2026-11-11' },
      'The first contact is dated 2026-11-11, which has not come yet. Record it on the day.',
      'Den første kontakt er dateret 2026-11-11, som ikke er kommet endnu. Registrér det på dagen.',
    ],
    [
      'when the contact was made already',
      everythingDone,
      { do: 'record-contact-made' },
      'The first contact is already recorded, on 2026-11-05.',
      'Den første kontakt er allerede registreret den 2026-11-05.',
    ],
    [
      'when the letter was given already',
      everythingDone,
      { do: 'record-letter-given' },
      'The welcome letter is already recorded, on 2026-11-03.',
      'Velkomstbrevet er allerede registreret den 2026-11-03.',
    ],
    [
      'when the talk was held already',
      everythingDone,
      { do: 'record-talk-held' },
      'The talk is already recorded, on 2026-11-06.',
      'Samtalen er allerede registreret den 2026-11-06.',
    ],
    [
      'when the municipality was told already',
      everythingDone,
      { do: 'record-municipality-notified' },
      'The notice to the municipality is already recorded, on 2026-11-07.',
      'Anmeldelsen er allerede registreret den 2026-11-07.',
    ],
    [
      'when the follow-up was held already',
      everythingDone,
      { do: 'record-followup-held' },
      'The follow-up is already recorded, on 2026-11-08.',
      'Opfølgningen er allerede registreret den 2026-11-08.',
    ],
    [
      'when a talk that was held is called',
      everythingDone,
      { do: 'record-talk-called', on: '2026-11-27' },
      'The talk was held on 2026-11-06, so there is none to call.',
      'Samtalen blev holdt den 2026-11-06, så der er ingen at indkalde til.',
    ],
    [
      'when the talk is called for a day that has passed',
      open,
      { do: 'record-talk-called', on: '2026-11-09' },
      '2026-11-09 has passed. Choose a day from today on, or record that the talk was held.',
      '2026-11-09 er passeret. Vælg en dag fra i dag, eller registrér, at samtalen er holdt.',
    ],
    [
      'when the talk is called for that time already',
      called,
      { do: 'record-talk-called', on: '2026-11-27', time: '10:00' },
      'The talk is already called for that time.',
      'Der er allerede indkaldt til samtale på det tidspunkt.',
    ],
    [
      'when the first day is that one already',
      open,
      { do: 'correct-first-day', to: '2026-11-02' },
      'The first day of absence is 2026-11-02 already.',
      'Første fraværsdag er allerede 2026-11-02.',
    ],
    [
      'when the first day lies ahead',
      open,
      { do: 'correct-first-day', to: '2026-11-11' },
      '2026-11-11 has not come yet, so it cannot be the first day of absence.',
      '2026-11-11 er ikke kommet endnu og kan ikke være første fraværsdag.',
    ],
    [
      'when the absence would end before it began',
      open,
      { do: 'end-absence', on: '2026-11-01' },
      'The last day cannot lie before the first, 2026-11-02. Check both dates.',
      'Sidste dag kan ikke ligge før den første, 2026-11-02. Se begge datoer efter.',
    ],
    [
      'when the absence would end more than 14 days ahead',
      open,
      { do: 'end-absence', on: '2026-11-25' },
      '2026-11-25 is more than 14 days ahead. Record an expected return instead.',
      '2026-11-25 ligger mere end 14 dage frem. Registrér i stedet, hvornår den sygemeldte ventes tilbage.',
    ],
    [
      'when the expected return has passed',
      open,
      { do: 'record-expected-return', on: '2026-11-09' },
      '2026-11-09 has passed. If the person is back, end the absence instead.',
      '2026-11-09 er passeret. Er den sygemeldte tilbage, så afslut fraværet i stedet.',
    ],
    [
      'when there is no such consent to withdraw',
      open,
      { do: 'withdraw-consent', to: 'steward' },
      'There is no consent to steward to withdraw.',
      'Der er intet samtykke til steward at trække tilbage.',
    ],
  ])('%s', (_, sickLeave, command, english, danish) => {
    expect(refusalOf(sickLeave, command)).toEqual([english, danish]);
  });

  it('not when the absence ends exactly 14 days ahead, or on its first day', () => {
    expect(refusalOf(open, { do: 'end-absence', on: '2026-11-24' })[0]).toBe('nothing is refused');
    expect(refusalOf(open, { do: 'end-absence', on: '2026-11-02' })[0]).toBe('nothing is refused');
  });
});
