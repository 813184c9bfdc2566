import { html } from 'hono/html';
import { partialReturnOf } from '../../shared/case/partial-return.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import type { Html, View } from '../view.ts';

const words = {
  da: { title: 'Delvist tilbage, uge for uge', from: 'Fra', until: 'Til og med', hours: 'Timers fravær' },
  en: { title: 'Partially back, week by week', from: 'From', until: 'Up to', hours: 'Hours of absence' },
} as const;

/** The partial return that is agreed, week by week; nothing where none is. */
export function partialPlan({ language }: View, sickLeave: SickLeave): Html | string {
  const weeks = partialReturnOf(sickLeave);
  if (weeks.length === 0) return '';
  const said = words[language];
  const hoursOf = (hours: number): string => (language === 'da' ? String(hours).replace('.', ',') : String(hours));
  return html`<h2>${said.title}</h2>
    <table class="table table--compact partial-plan" aria-label="${said.title}">
      <thead><tr><th scope="col">${said.from}</th><th scope="col">${said.until}</th><th scope="col">${said.hours}</th></tr></thead>
      <tbody>${weeks.map(
        ({ from, until, hours }) =>
          html`<tr><th scope="row" class="no-wrap">${dateWords(from, language).short}</th><td class="no-wrap">${dateWords(until, language).short}</td><td>${hoursOf(hours)}</td></tr>`,
      )}</tbody>
    </table>`;
}
