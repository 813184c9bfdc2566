import { html } from 'hono/html';
import type { DutyStatus } from '../../shared/case/duty-status.ts';
import type { PlannedDuty } from '../../shared/rules/plan-types.ts';
import type { ActionContext } from '../actions/action.ts';
import { actionAddress } from '../actions/action-form.ts';
import { isTaken } from '../actions/is-taken.ts';
import { offeredOf } from '../actions/offered-actions.ts';
import { dutySteps } from '../facts/duty-steps.ts';
import type { Html } from '../view.ts';

const label = { da: 'Notér', en: 'Note' } as const;
const words = {
  'excuse-duty': { da: 'Opgaven skal ikke gøres', en: 'The task need not be done' },
  'resume-duty': { da: 'Opgaven gælder igen', en: 'The task applies again' },
  'take-back-record': { da: 'Det blev noteret ved en fejl', en: 'It was noted by mistake' },
} as const;

type About = { readonly duty: PlannedDuty; readonly status: DutyStatus };

/** What can be noted about one duty: what closes it while it stands, that it need not be done, that a note was a mistake. */
export function dutyLinks(context: ActionContext, { duty, status }: About): Html | string {
  const { view, sickLeave } = context;
  const { language } = view;
  const stands = status === 'pending' || status === 'overdue';
  const steps = stands ? dutySteps(context, duty) : [];
  const remarks = (Object.keys(words) as (keyof typeof words)[]).filter(
    (name) =>
      offeredOf(context, [name]).length > 0 &&
      isTaken(context, { do: name, duty: duty.id, ...(name === 'excuse-duty' ? { reason: 'other-leader' } : {}) }) &&
      !(name === 'excuse-duty' && (!stands || duty.responsible === 'municipality')),
  );
  if (steps.length + remarks.length === 0) return '';
  return html`<ul class="nobullet-list duty-links" aria-label="${label[language]}">
    ${steps.map((action) => html`<li><a href="${actionAddress(action, sickLeave.caseId)}">${action.title[language]}</a></li>`)}
    ${remarks.map((name) => html`<li><a href="${actionAddress({ name }, sickLeave.caseId)}?duty=${duty.id}">${words[name][language]}</a></li>`)}
  </ul>`;
}
