import { type Day, plusDays } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/case/roles.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import type { CaseFacts, DutyFacts } from '../facts/case-facts.ts';

/** One point on the picture. `now` is today, or the last day of an absence that is over. */
export type Mark = {
  readonly day: Day;
  readonly kind: 'now' | 'done' | 'late' | 'coming' | 'idle';
  readonly label: string;
  readonly date: string;
};

/** What both pictures show: marks in order of time, and how many whole weeks the line is long. */
export type Timeline = {
  readonly firstDay: Day;
  readonly weeks: number;
  readonly now: Day;
  readonly marks: readonly Mark[];
};

const words = {
  da: { today: 'I dag', over: 'Afsluttet', about: 'ca.' },
  en: { today: 'Today', over: 'Ended', about: 'about' },
} as const;

const kinds = { done: 'done', overdue: 'late', pending: 'coming', excused: 'idle', 'not-applicable': 'idle' } as const;

/** The picture's content. A line longer than its last deadline would show nothing: today stops there. */
export function timelineOf({ sickLeave, today, duties }: CaseFacts, language: Language): Timeline {
  const { firstDay, lastDay } = sickLeave;
  const lastDue = Math.max(firstDay, ...duties.map(({ duty }) => duty.due));
  const weeks = Math.ceil((lastDue - firstDay + 1) / 7);
  const end = plusDays(firstDay, weeks * 7);
  const reached = lastDay ?? today;
  const now = reached > end ? end : reached < firstDay ? firstDay : reached;
  const nowMark: Mark = {
    day: now,
    kind: 'now',
    label: words[language][lastDay === undefined ? 'today' : 'over'],
    date: dateWords(reached, language).short,
  };
  const marks = [...duties.map((duty) => dutyMark(duty, language)), nowMark].sort((a, b) => a.day - b.day);
  return { firstDay, weeks, now, marks };
}

function dutyMark({ duty, status }: DutyFacts, language: Language): Mark {
  const { short, month } = dateWords(duty.due, language);
  const date = duty.passesOn === undefined ? short : `${words[language].about} ${month}`;
  return { day: duty.due, kind: kinds[status], label: dutyName(duty.rule.id, language).short, date };
}
