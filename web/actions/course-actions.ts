import { isoDay } from '../../shared/calendar/day.ts';
import type { Action } from './action.ts';

const words = {
  da: { to: 'Rigtig første fraværsdag', reason: 'Hvorfor?', wrong: 'Tastet forkert', late: 'Meldt for sent' },
  en: { to: 'Right first day of absence', reason: 'Why?', wrong: 'Entered wrongly', late: 'Reported late' },
} as const;

export const courseActions: readonly Action[] = [
  {
    name: 'correct-first-day',
    command: 'correct-first-day',
    title: { da: 'Ret første fraværsdag', en: 'Correct the first day of absence' },
    submit: { da: 'Se virkningen', en: 'See the effect' },
    done: { da: 'Den første fraværsdag er rettet.', en: 'The first day of absence has been corrected.' },
    previews: true,
    group: 'corrections',
    isOffered: ({ sickLeave }) => sickLeave.status === 'open' && sickLeave.agreement === undefined,
    initial: ({ sickLeave }) => ({ to: isoDay(sickLeave.firstDay), reason: 'entered-wrong' }),
    fields: ({ view: { language } }) => {
      const said = words[language];
      return [
        { kind: 'date', name: 'to', label: said.to },
        {
          kind: 'choice',
          name: 'reason',
          label: said.reason,
          options: [
            { value: 'entered-wrong', label: said.wrong },
            { value: 'reported-late', label: said.late },
          ],
        },
      ];
    },
  },
];
