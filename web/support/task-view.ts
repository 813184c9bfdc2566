import { html } from 'hono/html';
import type { Day } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/case/roles.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import type { Action, ActionContext } from '../actions/action.ts';
import { actionAddress } from '../actions/action-form.ts';
import { offeredOf } from '../actions/offered-actions.ts';
import { capital } from '../moment-words.ts';
import type { Html, View } from '../view.ts';
import type { SupportTask } from './support-tasks.ts';
import { actionsFor, isMeeting, isUrgent, taskHeadlines } from './task-rules.ts';

const words = {
  da: {
    today: 'I dag',
    tomorrow: 'I morgen',
    in: (days: number) => `Om ${days} dage`,
    by: 'Senest',
    late: 'Det kan stadig nås',
    passed: 'Datoen er passeret',
    about: 'skønnet',
    checklist: 'Huskeliste',
    goodToKnow: 'Godt at vide',
    notKept: 'Listen er til dig selv. Det, du krydser af på papir, gemmes ikke her.',
  },
  en: {
    today: 'Today',
    tomorrow: 'Tomorrow',
    in: (days: number) => `In ${days} days`,
    by: 'By',
    late: 'It can still be done',
    passed: 'The date has passed',
    about: 'estimated',
    checklist: 'Checklist',
    goodToKnow: 'Good to know',
    notKept: 'The list is for yourself. What you tick off on paper is not kept here.',
  },
} as const;

/** What there is to do, as a heading. */
export const taskHeadline = ({ duty }: SupportTask, language: Language): string =>
  taskHeadlines[duty.rule.id]?.[language] ?? dutyName(duty.id, language).long;

/** What is within a week is soon. */
const soonDays = 7;

/** How far the day is, and which: nobody is told off. */
export function taskDay({ language }: View, { duty, on, isLate }: SupportTask, today: Day): Html {
  const said = words[language];
  const days = on - today;
  const look = days <= soonDays || isUrgent(duty.rule.id) ? 'badge-warning' : 'badge-info';
  const date = dateWords(on, language).long;
  const about = duty.passesOn === undefined ? '' : ` (${said.about})`;
  return html`<p class="support-day"><strong class="badge ${look}">${phrase()}</strong>
    <span>${isMeeting(duty.rule.id) ? capital(date) : `${said.by} ${date}`}${about}</span></p>`;

  function phrase(): string {
    if (days < 0) return isLate ? said.late : said.passed;
    if (days === 0) return said.today;
    return days === 1 ? said.tomorrow : said.in(days);
  }
}

/** The steps as a list to go through: no tick is stored, and the page says so. What the branch reads is no list of steps. */
export function checklist({ language }: View, { steps, role }: SupportTask): Html {
  const said = words[language];
  const lines = steps.map((step) => html`<li>${step[language]}</li>`);
  if (role === 'union-consultant') return html`<h3>${said.goodToKnow}</h3><ul>${lines}</ul>`;
  return html`<h3>${said.checklist}</h3><ul class="checklist">${lines}</ul><p class="quiet">${said.notKept}</p>`;
}

/** `about` tells ears which case the buttons are for; `most`: only the first so many; `quiet`: none of them is the one that is meant. */
type Buttons = { readonly about?: string; readonly most?: number; readonly quiet?: boolean };

/** The buttons of a task, the first as the one that is meant. */
export const taskButtons = (context: ActionContext, { duty }: SupportTask, look: Buttons = {}): Html | string =>
  buttons(context, offeredOf(context, actionsFor[duty.rule.id] ?? []), look);

export function buttons(
  { view: { language }, sickLeave }: ActionContext,
  actions: readonly Action[],
  { about, most, quiet = false }: Buttons = {},
): Html | string {
  if (actions.length === 0) return '';
  const hidden = about === undefined ? '' : html`<span class="sr-only">: ${about}</span>`;
  return html`<div class="support-buttons">${actions.slice(0, most).map((action, place) => {
    const look = place === 0 && !quiet ? 'button-primary' : 'button-secondary';
    return html`<a class="button ${look}" href="${actionAddress(action, sickLeave.caseId)}">${action.title[language]}${hidden}</a>`;
  })}</div>`;
}
