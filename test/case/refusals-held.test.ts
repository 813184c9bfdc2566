import { describe, expect, it } from 'vitest';
import type { CommandInput } from '../../shared/case/commands.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { refusalOf } from '../support/refused.ts';
import { caseOpened, given } from '../support/sick-leave.ts';

const open = given(caseOpened());
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

describe('settling a message is refused', () => {
  it.each<[string, SickLeave, CommandInput, string, string]>([
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
});
