import { html } from 'hono/html';
import { attemptsOf } from '../../shared/case/attempts.ts';
import { attemptKindNames } from '../../shared/messages/attempt-words.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { optionName } from '../../shared/messages/option-words.ts';
import type { ActionContext } from '../actions/action.ts';
import { actionAddress } from '../actions/action-form.ts';
import { offeredOf } from '../actions/offered-actions.ts';
import type { Html } from '../view.ts';

const words = {
  da: { title: 'Det er prøvet', none: 'Der står ikke noget på listen endnu.', until: 'til' },
  en: { title: 'What has been tried', none: 'There is nothing on the list yet.', until: 'to' },
} as const;

/** The dated list of what has been tried to keep the job, and where it is added to. */
export function triedList(context: ActionContext): Html {
  const { sickLeave, view } = context;
  const { language } = view;
  const said = words[language];
  const lines = attemptsOf(sickLeave).map(({ kind, option, on, until }) => {
    const ended = until === undefined ? '' : ` ${said.until} ${dateWords(until, language).short}`;
    const what = option === undefined ? '' : `: ${optionName(option, language)}`;
    return html`<li><span class="no-wrap">${dateWords(on, language).short}</span>${ended}. ${attemptKindNames[kind][language]}${what}</li>`;
  });
  const links = offeredOf(context, ['record-attempt', 'remove-attempt']);
  return html`<h2>${said.title}</h2>
    ${lines.length === 0 ? html`<p>${said.none}</p>` : html`<ol class="tried">${lines}</ol>`}
    <ul class="nobullet-list action-list">${links.map((action) => html`<li><a href="${actionAddress(action, sickLeave.caseId)}">${action.title[language]}</a></li>`)}</ul>`;
}
