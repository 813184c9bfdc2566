import { html } from 'hono/html';
import type { Day } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/case/roles.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import type { Action, ActionContext } from '../actions/action.ts';
import { actionAddress } from '../actions/action-form.ts';
import { capital } from '../moment-words.ts';
import type { Html, View } from '../view.ts';
import { offered } from './offered.ts';
import type { SupportTask } from './support-tasks.ts';
import { actionsFor, taskHeadlines } from './task-rules.ts';

const words = {
  da: {
    today: 'I dag',
    tomorrow: 'I morgen',
    in: (days: number) => `Om ${days} dage`,
    late: 'Det kan stadig nås',
    passed: 'Datoen er passeret',
    about: 'skønnet',
    checklist: 'Huskeliste',
    notKept: 'Listen er til dig selv. Det, du krydser af på papir, gemmes ikke her.',
  },
  en: {
    today: 'Today',
    tomorrow: 'Tomorrow',
    in: (days: number) => `In ${days} days`,
    late: 'It can still be done',
    passed: 'The date has passed',
    about: 'estimated',
    checklist: 'Checklist',
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
  const look = days <= soonDays ? 'badge-warning' : 'badge-info';
  const about = duty.passesOn === undefined ? '' : ` (${said.about})`;
  return html`<p class="support-day"><strong class="badge ${look}">${phrase()}</strong>
    <span>${capital(dateWords(on, language).long)}${about}</span></p>`;

  function phrase(): string {
    if (days < 0) return isLate ? said.late : said.passed;
    if (days === 0) return said.today;
    return days === 1 ? said.tomorrow : said.in(days);
  }
}

/** The steps as a list to go through. No tick is stored, and the page says so. */
export function checklist({ language }: View, { steps }: SupportTask, { level = 'h3' as 'h3' | 'h4' } = {}): Html {
  const said = words[language];
  const heading = level === 'h3' ? html`<h3>${said.checklist}</h3>` : html`<h4>${said.checklist}</h4>`;
  return html`${heading}<ul class="checklist">${steps.map((step) => html`<li>${step[language]}</li>`)}</ul>
    <p class="quiet">${said.notKept}</p>`;
}

/** `about` tells ears which case the buttons are for; `most`: only the first so many; `quiet`: none of them is the one that is meant. */
type Buttons = { readonly about?: string; readonly most?: number; readonly quiet?: boolean };

/** The buttons of a task, the first as the one that is meant. */
export const taskButtons = (context: ActionContext, { duty }: SupportTask, look: Buttons = {}): Html | string =>
  buttons(context, offered(context, actionsFor[duty.rule.id] ?? []), look);

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
