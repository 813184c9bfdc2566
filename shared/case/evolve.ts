import type { Moment } from '../calendar/moment.ts';
import type { CaseEvent } from './events.ts';
import type { ConsentRole } from './roles.ts';
import type { Consent, SickLeave } from './sick-leave.ts';

/** When and in which commit an event happened. */
export type Happened = { readonly at: Moment; readonly version: number };

type Opened = Extract<CaseEvent, { type: 'case-opened' }>;

/** The case as its first event leaves it. */
export function opened(caseId: string, { type: _, v: __, ...facts }: Opened, { at }: Happened): SickLeave {
  return {
    ...facts,
    caseId,
    status: 'open',
    openedAt: at,
    consents: [],
    withdrawn: [],
    done: {},
    version: 0,
    planVersion: 0,
    head: '',
    commandIds: [],
  };
}

/** The case after one more event. Pure; every event has its line. */
export function evolve(sickLeave: SickLeave, event: CaseEvent, happened: Happened): SickLeave {
  const closing = (dutyId: string, on: SickLeave['firstDay']): SickLeave => ({
    ...sickLeave,
    done: { ...sickLeave.done, [dutyId]: { on, recordedAt: happened.at } },
  });
  switch (event.type) {
    case 'case-opened':
      return opened(sickLeave.caseId, event, happened);
    case 'contact-made':
      return closing('contact-14d', event.on);
    case 'letter-given':
      return closing('welcome', event.on);
    case 'talk-called':
    case 'talk-moved': {
      const { on, time, type } = event;
      const talk = { on, recordedAt: happened.at, moved: type === 'talk-moved', in: happened.version };
      return { ...sickLeave, talk: time === undefined ? talk : { ...talk, time } };
    }
    case 'talk-held':
      return closing('talk-4w', event.on);
    case 'municipality-notified':
      return closing('notice-5w', event.on);
    case 'followup-held':
      return closing('followup-8w', event.on);
    case 'first-day-corrected':
      return { ...sickLeave, firstDay: event.to, ruleSet: event.ruleSet };
    case 'absence-ended':
      return { ...sickLeave, status: 'closed', lastDay: event.on, closedAt: happened.at };
    case 'absence-continued': {
      const { lastDay: _, closedAt: __, ...goingOn } = sickLeave;
      return { ...goingOn, status: 'open' };
    }
    case 'consent-given':
      return { ...sickLeave, consents: [...without(sickLeave.consents, event.to), consentOf(event)] };
    case 'consent-withdrawn':
      return {
        ...sickLeave,
        consents: without(sickLeave.consents, event.to),
        withdrawn: [...sickLeave.withdrawn, event.to],
      };
    case 'return-expected':
      return { ...sickLeave, expectedReturn: { on: event.on, in: happened.version } };
    case 'timeline-renewed':
      return sickLeave;
  }
}

const without = (consents: readonly Consent[], to: ConsentRole): readonly Consent[] =>
  consents.filter((consent) => consent.to !== to);

const consentOf = ({ to, who, source }: Extract<CaseEvent, { type: 'consent-given' }>): Consent =>
  who === undefined ? { to, source } : { to, who, source };
