import type { Day } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { memberCard } from '../../shared/guides/member-card.ts';
import { dateWords, timeWords } from '../../shared/messages/date-words.ts';
import type { PlannedDuty } from '../../shared/rules/plan-types.ts';
import { capital } from '../moment-words.ts';
import type { Matter } from './what-matters.ts';

/** What the card says; `when` is its one date. */
export type CardWords = {
  readonly now: string;
  readonly when?: string | undefined;
  readonly youDo?: string | undefined;
  readonly youNeedNot: string;
};

const words = {
  da: {
    proposal: {
      now: 'Din leder foreslår tider til jeres samtale.',
      when: (at: string) => `Den første tid er ${at}.`,
      youDo: 'Sig ja til en af dem, eller foreslå en anden.',
    },
    talk: {
      now: 'Du har en aftale med din leder om at tale sammen.',
      phone: 'I taler sammen i telefon.',
      youDo: 'Har du kræfter til det, så se på de tre spørgsmål inden.',
    },
    noTimes: 'Du kan selv foreslå en tid, hvis du vil.',
    waiting: 'Du har foreslået tider, og din leder svarer.',
    pause: {
      now: 'Du har kontaktpause. Vi skriver ikke til dig.',
      when: (on: string) => `Pausen varer til og med ${on}.`,
      open: 'Pausen varer, til du selv slutter den.',
      youNeedNot: 'Du behøver ikke tage telefonen eller svare nogen på arbejdet.',
    },
    over: {
      now: 'Dit fravær er slut.',
      when: (on: string) => `Den sidste dag var ${on}.`,
      youNeedNot: 'Du behøver ikke gøre noget her.',
    },
    nothing: {
      now: 'Der er ikke noget, du skal tage dig af lige nu.',
      youNeedNot: 'Du behøver ikke holde øje med noget. Vi skriver, når der er noget nyt.',
    },
  },
  en: {
    proposal: {
      now: 'Your leader suggests times for your talk.',
      when: (at: string) => `The first time is ${at}.`,
      youDo: 'Say yes to one of them, or suggest another.',
    },
    talk: {
      now: 'You have an appointment to talk with your leader.',
      phone: 'You talk on the telephone.',
      youDo: 'If you have the energy, look at the three questions before.',
    },
    noTimes: 'You can suggest a time yourself, if you like.',
    waiting: 'You have suggested times, and your leader answers.',
    pause: {
      now: 'You have a contact pause. We do not write to you.',
      when: (on: string) => `The pause lasts up to and including ${on}.`,
      open: 'The pause lasts until you end it.',
      youNeedNot: 'You need not take the telephone or answer anybody at work.',
    },
    over: {
      now: 'Your absence is over.',
      when: (on: string) => `The last day was ${on}.`,
      youNeedNot: 'You need not do anything here.',
    },
    nothing: {
      now: 'There is nothing for you to see to just now.',
      youNeedNot: 'You need not keep an eye on anything. We write when there is something new.',
    },
  },
} as const;

type At = { readonly on: Day; readonly time?: string | undefined };

/** A day with its time, where one is known. */
export const atWords = ({ on, time }: At, language: Language): string =>
  `${dateWords(on, language).long}${time === undefined ? '' : ` ${timeWords(time, language)}`}`;

/** The words of the card for what matters now. */
export function cardWords(matter: Matter, sickLeave: SickLeave, language: Language): CardWords {
  const said = words[language];
  const talkCard = memberCard({ dutyId: 'talk-4w', ruleSet: sickLeave.ruleSet, language });
  const needNot = talkCard?.youNeedNot ?? said.nothing.youNeedNot;
  switch (matter.kind) {
    case 'proposal': {
      const { now, when, youDo } = said.proposal;
      return { now, when: when(atWords(matter.first, language)), youDo, youNeedNot: needNot };
    }
    case 'talk': {
      const { now, phone, youDo } = said.talk;
      const how = matter.talk.telephone === true ? ` ${phone}` : '';
      return { now: `${now}${how}`, when: `${capital(atWords(matter.talk, language))}.`, youDo, youNeedNot: needNot };
    }
    case 'pause': {
      const { now, when, open, youNeedNot } = said.pause;
      const { until } = matter;
      return { now, when: until === undefined ? open : when(dateWords(until, language).long), youNeedNot };
    }
    case 'over': {
      const { now, when, youNeedNot } = said.over;
      const { lastDay } = matter;
      return { now, when: lastDay === undefined ? undefined : when(dateWords(lastDay, language).long), youNeedNot };
    }
    case 'nothing':
      return said.nothing;
    case 'duty':
      return dutyWords(matter.duty, { sickLeave, language, isDayGone: matter.isDayGone }) ?? said.nothing;
  }
}

type Asked = { readonly sickLeave: SickLeave; readonly language: Language; readonly isDayGone: boolean };

/** A duty as she reads it. An estimate never looks exact. */
export function dutyWords(
  { id, due, time, passesOn, fromLetter }: PlannedDuty,
  { sickLeave, language, isDayGone }: Asked,
): CardWords | undefined {
  const isEstimate = passesOn !== undefined && !fromLetter;
  const date = isEstimate ? dateWords(due, language).month : atWords({ on: due, time }, language);
  const callsHerself = sickLeave.contactChoice?.to === 'self';
  const about = { dutyId: id, ruleSet: sickLeave.ruleSet, language, callsHerself };
  const [bare, dated] = [memberCard(about), memberCard({ ...about, date, isDayGone })];
  if (bare === undefined || dated === undefined) return undefined;
  const when = dated.now.slice(bare.now.length).trim();
  // The times that the leader suggests have a card of their own.
  const { noTimes, waiting } = words[language];
  const aboutTimes = sickLeave.proposal?.by === 'member' ? waiting : noTimes;
  const youDo = id === 'talk-4w' ? aboutTimes : dated.youDo;
  return { now: bare.now, when: when === '' ? undefined : when, youDo, youNeedNot: dated.youNeedNot };
}
