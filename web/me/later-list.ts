import { html } from 'hono/html';
import { othersDayGone } from '../../shared/guides/member-card.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import type { ActionContext } from '../actions/action.ts';
import type { DutyFacts } from '../facts/case-facts.ts';
import type { Html } from '../view.ts';
import { dutyWords } from './card-words.ts';

const words = {
  da: {
    none: 'Der er ikke mere på vej.',
    notYet: 'Ikke sket endnu.',
    excused: 'Det er aftalt, at det ikke er nødvendigt nu.',
  },
  en: {
    none: 'Nothing more is on its way.',
    notYet: 'Has not happened yet.',
    excused: 'It is agreed that this is not needed now.',
  },
} as const;

/** What is still to come, or has not happened yet, in order of time. Nobody is blamed for it. */
export function laterList(context: ActionContext, duties: readonly DutyFacts[]): Html {
  const { view } = context;
  const coming = duties.filter(({ status }) => status === 'pending' || status === 'overdue' || status === 'excused');
  if (coming.length === 0) return html`<p>${words[view.language].none}</p>`;
  return html`<ol class="unstyled-list me-list">${coming.map((each) => line(context, each))}</ol>`;
}

function line({ view: { language }, sickLeave, today }: ActionContext, { duty, status }: DutyFacts): Html {
  const said = words[language];
  const isDayGone = duty.due < today;
  const card = dutyWords(duty, { sickLeave, language, isDayGone });
  const when = status === 'excused' ? said.excused : card?.when;
  // Of another's duty it is said in as many words; of her own the card says what can still be done.
  const notYet = when === othersDayGone[language] ? html`<strong>${said.notYet}</strong> ` : '';
  return html`<li><h3 class="h5">${dutyName(duty.rule.id, language).short}</h3>
    <p>${card?.now ?? dutyName(duty.rule.id, language).long}</p>${when === undefined ? '' : html`<p>${notYet}${when}</p>`}</li>`;
}
