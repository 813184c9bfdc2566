import type { DutyRule } from '../duty-rule.ts';
import { checkedOn, foaHandbook, usual } from './sources.ts';

/** Help for a talk with others: asked for in good time. */
const askForSupport: DutyRule = {
  id: 'ask-for-support',
  starts: ['roundtable-called', 'municipal-talk-called'].map((fact) => ({
    when: { fact },
    due: { kind: 'fact-date', plus: { workingDays: -10 } },
    unlessPast: true,
  })),
  repeats: 'by-fact',
  closes: ['support-asked-for', 'union-help-asked-for'],
  commands: [{ do: 'ask-for-support', records: 'support-asked-for', day: 'on', may: ['on'] }],
  responsible: 'member',
  visibleTo: 'member-and-consented',
  basis: 'Bed om bistand senest 10 arbejdsdage før',
  ...foaHandbook,
  ...usual,
  lateness: 'skip',
};

/** The branch answers within three working days whether it takes the case. */
const unionHelp: DutyRule = {
  id: 'union-help',
  starts: [{ when: { fact: 'union-help-asked-for' }, due: { kind: 'fact-date', plus: { workingDays: 3 } } }],
  closes: ['union-help-answered'],
  commands: [
    {
      do: 'ask-for-union-help',
      records: 'union-help-asked-for',
      day: 'today',
      givesConsentTo: 'union-consultant',
    },
    { do: 'record-union-help-answered', records: 'union-help-answered', day: 'on', may: ['on'] },
  ],
  responsible: 'union-consultant',
  visibleTo: 'member-and-consented',
  outlivesAbsence: true,
  reminders: [
    { stage: 'heads-up', to: 'union-consultant', channel: 'email', when: { kind: 'at-start' } },
    { stage: 'overdue', to: 'union-consultant', channel: 'email', when: { kind: 'working-days-after-due', days: 1 } },
  ],
  basis: 'Afdelingens svar på en anmodning om hjælp',
  source: 'Hold fast i jobbet (FOA)',
  checkedOn,
  confidence: 'S',
  ...usual,
};

/** Asked for by the member, without a reason: nothing is sent to her until it ends. Source: ours; § 13 b(5) for the municipality. */
const contactPause: DutyRule = {
  id: 'contact-pause',
  starts: [{ when: { fact: 'contact-paused' }, due: { kind: 'fact-date', field: 'until' } }],
  closes: ['contact-pause-ended'],
  commands: [
    { do: 'contact-pause', records: 'contact-paused', day: 'today', may: ['until'], notPast: ['until'] },
    { do: 'end-contact-pause', records: 'contact-pause-ended', day: 'today' },
  ],
  responsible: 'member',
  visibleTo: 'employer-and-consented',
  reminders: [],
  basis: 'Den sygemeldtes eget ønske',
  source: 'Egen regel',
  checkedOn,
  confidence: 'S',
  ...usual,
  lateness: 'skip',
};

/** What the member asks for of her own accord. */
export const herOwnDuties: readonly DutyRule[] = [contactPause, askForSupport, unionHelp];
