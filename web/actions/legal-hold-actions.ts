import { type LegalHoldReason, legalHoldReasons } from '../../shared/case/legal-hold.ts';
import { legalHoldReasonNames } from '../../shared/messages/choice-names.ts';
import type { Action } from './action.ts';

const why = { da: 'Hvorfor?', en: 'Why?' } as const;

const reasonLabel = (reason: LegalHoldReason, language: 'da' | 'en'): string => legalHoldReasonNames[reason][language];

/** Hr keeps a case from being deleted when its period is over, or lets it go. The person sees both, with the reason. */
export const legalHoldActions: readonly Action[] = [
  {
    name: 'place-legal-hold',
    command: 'place-legal-hold',
    title: { da: 'Undtag forløbet fra sletning', en: 'Put the case under legal hold' },
    submit: { da: 'Undtag', en: 'Place the hold' },
    intro: {
      da: 'Brug det kun, når forløbet skal bruges som dokumentation. Intet i forløbet slettes, før undtagelsen ophæves. Personen kan se det og grunden.',
      en: 'Only for a case that is needed as evidence. Nothing of it is deleted until the hold is lifted. The person can see this and the reason.',
    },
    done: {
      da: 'Forløbet slettes ikke, før undtagelsen ophæves.',
      en: 'The case is not deleted until the hold is lifted.',
    },
    isOffered: ({ sickLeave }) => sickLeave.legalHold === undefined,
    fields: ({ view: { language } }) => [
      {
        kind: 'choice',
        name: 'reason',
        label: why[language],
        options: legalHoldReasons.map((value) => ({ value, label: reasonLabel(value, language) })),
      },
    ],
  },
  {
    name: 'lift-legal-hold',
    command: 'lift-legal-hold',
    title: { da: 'Ophæv undtagelsen fra sletning', en: 'Lift the legal hold' },
    submit: { da: 'Ophæv', en: 'Lift' },
    intro: {
      da: 'Forløbet slettes derefter, når fristen for opbevaring er gået.',
      en: 'The case is then deleted once the time for keeping it is over.',
    },
    done: { da: 'Undtagelsen er ophævet.', en: 'The hold has been lifted.' },
    isOffered: ({ sickLeave }) => sickLeave.legalHold !== undefined,
    fields: () => [],
  },
];
