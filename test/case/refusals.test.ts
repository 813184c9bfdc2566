import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { Command, type CommandInput } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import { wordRefusal } from '../../shared/case/refusal-words.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
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
/** Messages start on the day of the refusals: the word to the leader on 9 Nov and the one to the member lie before. */
const goingLive = given(caseOpened({ firstDay: '2026-10-26', cutOver: '2026-11-10' }));
const lastHeld = { duty: 'talk-4w', key: '2026-11-23', stage: 'heads-up', role: 'leader' } as const;
const approved = given(caseOpened({ firstDay: '2026-10-26', cutOver: '2026-11-10' }), {
  type: 'held-approved',
  v: 1,
  ...lastHeld,
});
const dropped = given(caseOpened({ firstDay: '2026-10-26', cutOver: '2026-11-10' }), {
  type: 'held-dropped',
  v: 1,
  ...lastHeld,
});
const held = given(caseOpened({ firstDay: '2026-10-26', cutOver: '2026-11-10' }), {
  type: 'talk-held',
  v: 1,
  on: '2026-10-26',
});
const longAgo = given(caseOpened({ firstDay: '2026-10-12', cutOver: '2026-11-10' }));
const settle = { do: 'settle-held', duty: 'talk-4w', stage: 'heads-up', role: 'leader', decision: 'send' } as const;
const ended = given(caseOpened(), { type: 'absence-ended', v: 1, on: '2026-11-09' });

/** What two people read who ask for it on 10 Nov 2026. */
function refusalOf(sickLeave: SickLeave, command: CommandInput): readonly [string, string] {
  try {
    decide(sickLeave, Command.parse(command), day('2026-11-10'));
  } catch (error) {
    if (error instanceof CommandRefused) return [wordRefusal(error.refusal, 'en'), wordRefusal(error.refusal, 'da')];
    throw error;
  }
  return ['nothing is refused', 'intet er afvist'];
}

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
      'Den første kontakt er dateret 2026-11-11, som ikke er kommet endnu. Registrer det på dagen.',
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
      '2026-11-09 er passeret. Vælg en dag fra i dag, eller registrer, at samtalen er holdt.',
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
      '2026-11-25 ligger mere end 14 dage frem. Registrer i stedet, hvornår hun ventes tilbage.',
    ],
    [
      'when the expected return has passed',
      open,
      { do: 'record-expected-return', on: '2026-11-09' },
      '2026-11-09 has passed. If she is back, end the absence instead.',
      '2026-11-09 er passeret. Er hun tilbage, så afslut fraværet i stedet.',
    ],
    [
      'when there is no such consent to withdraw',
      open,
      { do: 'withdraw-consent', to: 'steward' },
      'There is no consent to steward to withdraw.',
      'Der er intet samtykke til steward at trække tilbage.',
    ],
    [
      'when the message that was held back is approved already',
      approved,
      settle,
      'The message was approved on 2026-10-26 already. It goes out once.',
      'Beskeden er allerede godkendt den 2026-10-26. Den sendes én gang.',
    ],
    [
      'when it has been decided that the message is not sent',
      dropped,
      settle,
      'It was decided on 2026-10-26 that the message is not sent. That stands.',
      'Det blev den 2026-10-26 besluttet, at beskeden ikke sendes. Det står ved magt.',
    ],
    ...(
      [
        ['when the case has no cut-over to hold it back', open, settle],
        ['when the message lies after the cut-over', goingLive, { ...settle, stage: 'last-call' }],
        ['when it names another date', goingLive, { ...settle, held: '2026-11-30' }],
        // Those to the leader of 21, 23 and 24 Oct lie before; the escalation of 29 Oct went to hr.
        [
          'when a later one of the same receiver is held back too',
          longAgo,
          { ...settle, duty: 'contact-14d', stage: 'reminder' },
        ],
        ['when the duty is done', held, settle],
      ] as const
    ).map(([name, sickLeave, command]): [string, SickLeave, CommandInput, string, string] => [
      name,
      sickLeave,
      command,
      `Nothing such is held back of "${command.duty}": it is done, or a later message has taken its place. See the list anew.`,
      `Der er ikke holdt sådan en besked tilbage for "${command.duty}": opgaven er klaret, eller en senere besked er trådt i stedet. Se listen igen.`,
    ]),
  ])('%s', (_, sickLeave, command, english, danish) => {
    expect(refusalOf(sickLeave, command)).toEqual([english, danish]);
  });

  it('not when the absence ends exactly 14 days ahead, or on its first day', () => {
    expect(refusalOf(open, { do: 'end-absence', on: '2026-11-24' })[0]).toBe('nothing is refused');
    expect(refusalOf(open, { do: 'end-absence', on: '2026-11-02' })[0]).toBe('nothing is refused');
  });
});
