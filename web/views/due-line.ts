import { html } from 'hono/html';
import type { Day } from '../../shared/calendar/day.ts';
import type { OwnDuty } from '../facts/own-duties.ts';
import { capital } from '../moment-words.ts';
import type { Html, View } from '../view.ts';
import { duePhrase } from './due-phrase.ts';
import { dayLine } from './duty-headline.ts';

/** What is due within a week is soon: as far as people plan ahead. */
const soonDays = 7;

const look = ({ on, isOverdue }: OwnDuty, today: Day): string => {
  if (isOverdue) return 'badge-error';
  return on - today <= soonDays ? 'badge-warning' : 'badge-info';
};

/** When one of the reader's own duties is to be done: how far that is, and the date. */
export const dueLine = ({ language }: View, own: OwnDuty, today: Day): Html =>
  html`<strong class="badge ${look(own, today)}">${capital(duePhrase(own.on, today, language))}</strong>
    <span>${dayLine(own.on, language)}</span>`;
