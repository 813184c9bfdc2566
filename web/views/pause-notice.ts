import { html } from 'hono/html';
import type { Day } from '../../shared/calendar/day.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { pauseOf } from '../../shared/rules/holding-back.ts';
import type { Html, View } from '../view.ts';
import { alert } from './alert.ts';

const words = {
  da: {
    heading: 'Ring ikke; aftal gennem kontaktpersonen',
    until: (day: string) => `Det gælder til og med ${day}. Du skal ikke spørge hvorfor.`,
    open: 'Det gælder, indtil du hører andet. Du skal ikke spørge hvorfor.',
  },
  en: {
    heading: 'Do not call; arrange it through the contact person',
    until: (day: string) => `This holds up to and including ${day}. Do not ask why.`,
    open: 'This holds until you hear otherwise. Do not ask why.',
  },
} as const;

/** Whether she is to be left alone on a day. Source: domain.md `contact-pause`. */
export function isPaused(sickLeave: SickLeave, today: Day): boolean {
  const pause = pauseOf(sickLeave);
  return pause !== undefined && (pause.until === undefined || today <= pause.until);
}

export const pauseHeading = ({ language }: View): string => words[language].heading;

/** Stands above everything that a leader might call about. */
export function pauseNotice(view: View, sickLeave: SickLeave, today: Day): Html | string {
  if (!isPaused(sickLeave, today)) return '';
  const { language } = view;
  const said = words[language];
  const until = pauseOf(sickLeave)?.until;
  const text = until === undefined ? said.open : said.until(dateWords(until, language).long);
  return alert(view, { kind: 'warning', heading: said.heading, body: html`<p class="alert-text">${text}</p>` });
}
