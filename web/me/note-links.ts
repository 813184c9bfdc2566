import { html } from 'hono/html';
import { planOf } from '../../shared/case/plan-of.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { factCommandNamed } from '../../shared/rules/fact-commands.ts';
import { ruleSetNamed } from '../../shared/rules/rule-sets.ts';
import type { ActionContext, Words } from '../actions/action.ts';
import { actionAddress } from '../actions/action-form.ts';
import { actionNamed } from '../actions/actions.ts';
import type { Html } from '../view.ts';
import { pauseOn } from './what-matters.ts';

type Group = { readonly title: Words; readonly actions: readonly string[] };

/** What she may note, in the order in which she is likely to look for it. */
export const noteGroups: readonly Group[] = [
  {
    title: { da: 'Breve og kommunen', en: 'Letters and the municipality' },
    actions: [
      'record-form-answered',
      'record-municipal-talk',
      'record-municipal-talk-held',
      'my-letter-date',
      'record-decision',
      'record-appeal-sent',
      'record-disagreement-sent',
      'record-benefit-lapsed',
      'record-benefit-resumed',
      'my-dismissal-warning',
      'my-dismissal-warning-answered',
    ],
  },
  {
    title: { da: 'Arbejdspladsen', en: 'The workplace' },
    actions: [
      'i-have-called',
      'suggest-times',
      'my-expected-return',
      'my-duration-certificate',
      'my-free-certificate',
      'my-self-declaration',
      'my-capability-statement',
      'ask-for-retention-plan',
      'my-fast-track',
      'my-roundtable',
      'my-roundtable-stopped',
    ],
  },
  {
    title: { da: 'Hjælp og ro', en: 'Help and peace' },
    actions: ['ask-for-union-help', 'ask-for-support', 'contact-pause', 'end-contact-pause', 'ask-for-other-leader'],
  },
];

/** Links to everything that she can note just now. */
export function noteLinks(context: ActionContext): Html {
  const { language } = context.view;
  const groups = noteGroups.map(({ title, actions }) => {
    const offered = actions.flatMap((name) => {
      const action = actionNamed(name);
      return action !== undefined && isOffered(action.command, context) ? [action] : [];
    });
    if (offered.length === 0) return '';
    return html`<h3 class="h5">${title[language]}</h3><ul class="unstyled-list me-links">${offered.map(
      (action) =>
        html`<li><a href="${actionAddress(action, context.sickLeave.caseId)}">${action.title[language]}</a></li>`,
    )}</ul>`;
  });
  return html`${groups}`;
}

/** Whether a command could hold: nothing is offered that would be refused whatever she types. */
export function isOffered(command: string, { sickLeave, today }: Pick<ActionContext, 'sickLeave' | 'today'>): boolean {
  const isOpen = sickLeave.status === 'open';
  const isPaused = pauseOn(sickLeave, today) !== undefined;
  const isUndone = (duty: string): boolean =>
    planOf(sickLeave).duties.some(({ id, done }) => id === duty && done === undefined);
  switch (command) {
    case 'contact-pause':
      return isOpen && !isPaused;
    case 'end-contact-pause':
      return isPaused;
    case 'ask-for-other-leader':
      return isOpen && sickLeave.otherLeaderAsked === undefined;
    case 'record-contact-made':
      return isOpen && isUndone('contact-14d');
    case 'propose-times':
      return isOpen && isUndone('talk-4w');
    case 'record-letter-date':
      return planOf(sickLeave).duties.some(({ rule, done }) => rule.letterWins === true && done === undefined);
    default:
      return factCommandNamed(command) === undefined ? isOpen : factHolds(command, sickLeave);
  }
}

/** A fact that starts something may be told while the absence, or the duty, goes on; one that only closes needs something open. */
function factHolds(command: string, sickLeave: SickLeave): boolean {
  const fact = factCommandNamed(command)?.records;
  const rules = ruleSetNamed(sickLeave.ruleSet).duties;
  const starts = rules.filter((rule) => rule.starts.some(({ when }) => typeof when === 'object' && when.fact === fact));
  if (starts.length > 0)
    return sickLeave.status === 'open' || starts.some(({ outlivesAbsence }) => outlivesAbsence === true);
  return planOf(sickLeave).duties.some(
    ({ rule, done, live }) => live && done === undefined && fact !== undefined && rule.closes.includes(fact),
  );
}
