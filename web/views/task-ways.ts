import { html } from 'hono/html';
import { actionAddress } from '../actions/action-form.ts';
import { actionNamed } from '../actions/actions.ts';
import type { StandingTask } from '../facts/standing-tasks.ts';
import type { Html, View } from '../view.ts';
import { putBackAddress } from './unsent-list.ts';

/** Where the form that settles a task is sent. */
export const settleAddress = '/tasks/settle';

const words = {
  da: {
    add: 'Tilføj en person',
    hers: 'Ret mobil eller e-mail',
    staff: 'Ret adressen under personer og roller',
    again: 'Læg i kø igen',
    letter: 'Brevet er sendt',
    otherwise: 'Beskederne gives på anden måde',
  },
  en: {
    add: 'Add a person',
    hers: 'Correct mobile number or e-mail',
    staff: 'Correct the address under people and roles',
    again: 'Put back in the queue',
    letter: 'The letter has been sent',
    otherwise: 'The messages are brought another way',
  },
} as const;

/** What can be done about a task, from where it stands. */
export function taskWays(view: View, standing: StandingTask): Html {
  const said = words[view.language];
  const { task, sickLeave } = standing;
  const { caseId, unitId } = sickLeave;
  const link = (href: string, text: string): Html => html`<a href="${href}">${text}</a>`;
  switch (task.kind) {
    case 'nobody-in-the-role':
      return link(`/people/add?role=${task.role}&place=${encodeURIComponent(unitId)}`, said.add);
    case 'undeliverable':
    case 'dead-letter': {
      const mend = task.role === 'member' ? link(`/cases/${caseId}/wishes`, said.hers) : link('/people', said.staff);
      return html`${mend}${standing.unsent.map((id) => putBackForm(view, standing, id))}`;
    }
    case 'no-address':
      return html`${link(`/cases/${caseId}/wishes`, said.hers)}${settleForm(standing, said.otherwise)}`;
    case 'tell-by-letter':
      return settleForm(standing, said.letter);
    case 'other-leader':
      return html`${['change-leader', 'keep-leader'].map((name) => {
        const action = actionNamed(name);
        return action === undefined ? '' : html`${link(actionAddress(action, caseId), action.title[view.language])} `;
      })}`;
  }
}

const putBackForm = ({ language }: View, { sickLeave }: StandingTask, id: string): Html =>
  html`<form method="post" action="${putBackAddress}"><input type="hidden" name="caseId" value="${sickLeave.caseId}">
    <input type="hidden" name="id" value="${id}"><input type="hidden" name="back" value="/cases">
    <button class="button button-secondary button-small">${words[language].again}<span class="sr-only">: ${sickLeave.alias}</span></button></form>`;

const settleForm = ({ task, sickLeave }: StandingTask, label: string): Html =>
  html`<form method="post" action="${settleAddress}"><input type="hidden" name="caseId" value="${sickLeave.caseId}">
    <input type="hidden" name="task" value="${task.name}">
    <button class="button button-secondary button-small">${label}<span class="sr-only">: ${sickLeave.alias}</span></button></form>`;
