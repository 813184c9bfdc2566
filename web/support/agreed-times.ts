import { html } from 'hono/html';
import type { Day } from '../../shared/calendar/day.ts';
import type { LocalTime } from '../../shared/calendar/moment.ts';
import type { Role } from '../../shared/case/roles.ts';
import { dateWords, timeWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import type { CaseFacts, DutyFacts } from '../facts/case-facts.ts';
import { capital } from '../moment-words.ts';
import type { Html, View } from '../view.ts';

type Known = Pick<CaseFacts, 'sickLeave' | 'today'> & {
  readonly duties: readonly Pick<DutyFacts, 'duty' | 'status'>[];
};

export type Agreed = {
  readonly dutyId: string;
  readonly on: Day;
  readonly time?: LocalTime | undefined;
  readonly telephone?: boolean | undefined;
  readonly wanted?: boolean | undefined;
};

const words = {
  da: {
    title: 'Aftalte tider',
    none: 'Der er ingen aftalte tider lige nu.',
    telephone: 'på telefon',
    wanted: 'Den sygemeldte vil have dig med.',
  },
  en: {
    title: 'Agreed times',
    none: 'No times are agreed just now.',
    telephone: 'by telephone',
    wanted: 'The person on sick leave wants you there.',
  },
} as const;

/** The talks to come that have a day, as far as the reader may know of them. Pure. */
export function agreedTimes({ sickLeave: { talk }, duties, today }: Known, role: Role): readonly Agreed[] {
  const found = duties.flatMap(({ duty, status }): readonly Agreed[] => {
    if (status !== 'pending' && status !== 'overdue') return [];
    if (duty.rule.id === 'talk-4w' && talk !== undefined) {
      const wanted = talk.with?.some((one) => one === role);
      return [{ dutyId: duty.id, on: talk.on, time: talk.time, telephone: talk.telephone, wanted }];
    }
    return duty.agreedIn === undefined ? [] : [{ dutyId: duty.id, on: duty.due, time: duty.time }];
  });
  return found.filter(({ on }) => on >= today).sort((a, b) => a.on - b.on);
}

/** The same as a list. */
export function agreedView({ language }: View, agreed: readonly Agreed[]): Html {
  const said = words[language];
  const line = ({ dutyId, on, time, telephone, wanted }: Agreed): Html => {
    const at = time === undefined ? '' : ` ${timeWords(time, language)}`;
    const by = telephone === true ? `, ${said.telephone}` : '';
    return html`<li><strong>${capital(dateWords(on, language).long)}${at}</strong>${by}: ${dutyName(dutyId, language).long}${wanted === true ? `. ${said.wanted}` : ''}</li>`;
  };
  return html`<h2>${said.title}</h2>${agreed.length === 0 ? html`<p>${said.none}</p>` : html`<ul>${agreed.map(line)}</ul>`}`;
}
