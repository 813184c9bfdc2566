import { html } from 'hono/html';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { channelNames, roleNames, stageNames } from '../../shared/messages/glossary.ts';
import { ruleIdOf } from '../../shared/rules/duty-id.ts';
import type { HeldCaseFacts, HeldMessageFacts } from '../facts/held-facts.ts';
import { momentWords } from '../moment-words.ts';
import type { Html, View } from '../view.ts';
import { erased } from './erased.ts';
import { heldAddress } from './held-hint.ts';

const words = {
  da: {
    dated: 'Dateret',
    receivers: (count: number) =>
      count === 0 ? 'Ingen har rollen endnu' : count === 1 ? 'Én modtager' : `${count} modtagere`,
    text: 'Se teksten',
    subject: 'Emne',
    case: 'Se forløbet',
    send: 'Send de valgte',
    drop: 'Send ikke de valgte',
    next: 'Du ser, hvor mange der sendes, før noget sker.',
  },
  en: {
    dated: 'Dated',
    receivers: (count: number) =>
      count === 0 ? 'Nobody has the role yet' : count === 1 ? 'One receiver' : `${count} receivers`,
    text: 'See the text',
    subject: 'Subject',
    case: 'See the case',
    send: 'Send the chosen',
    drop: 'Do not send the chosen',
    next: 'You see how many go out before anything happens.',
  },
} as const;

/** What is held back, case by case, to choose from: to send it after all, or never. */
export const heldList = (view: View, cases: readonly HeldCaseFacts[]): Html => {
  const said = words[view.language];
  return html`<form method="post" action="${heldAddress}">
    ${cases.map((each) => caseGroup(view, each))}
    <p class="mt-6">${said.next}</p>
    <div class="held-buttons">
      <button class="button button-primary" name="decision" value="send">${said.send}</button>
      <button class="button button-secondary" name="decision" value="drop">${said.drop}</button>
    </div>
  </form>`;
};

function caseGroup(view: View, { sickLeave, name, unit, messages }: HeldCaseFacts): Html {
  const { caseId, alias } = sickLeave;
  const who = [name ?? erased(view.language), unit].filter((part) => part !== '').join(', ');
  return html`<fieldset class="held-case">
    <legend class="h4">${alias} · ${who}</legend>
    <p><a href="/cases/${caseId}">${words[view.language].case}<span class="sr-only"> ${alias}</span></a></p>
    ${messages.map((message) => choice(view, message))}
  </fieldset>`;
}

function choice(view: View, facts: HeldMessageFacts): Html {
  const { id } = facts.message;
  const said = words[view.language];
  return html`<div class="held-message">
    <div class="form-group-checkbox">
      <input type="checkbox" class="form-checkbox" id="${id}" name="id" value="${id}" aria-describedby="${id}-hint">
      <label class="form-label" for="${id}">${whatTo(view, facts)}</label>
      <span class="form-hint" id="${id}-hint">${when(view, facts)}</span>
    </div>
    <details class="details"><summary class="details-summary">${said.text}<span class="sr-only">: ${whatTo(view, facts)}</span></summary>
      <div class="details-text" lang="${facts.language}">${content(view, facts)}</div>
    </details>
  </div>`;
}

/** `Samtale: Varsel til Nærmeste leder`: about which duty, at which stage, to whom. */
export function whatTo({ language }: View, { message: { duty, stage, to } }: HeldMessageFacts): string {
  const what = `${dutyName(ruleIdOf(duty), language).short}: ${stageNames[stage][language]}`;
  return `${what}, ${roleNames[to][language]}`;
}

function when({ language }: View, { message: { dated, channel, persons } }: HeldMessageFacts): string {
  const said = words[language];
  return `${said.dated} ${momentWords(dated, language)}, ${channelNames[channel][language]}. ${said.receivers(persons.length)}.`;
}

const content = ({ language }: View, { content: { subject, body } }: HeldMessageFacts): Html =>
  html`${subject === undefined ? '' : html`<p><strong><span lang="${language}">${words[language].subject}</span>: ${subject}</strong></p>`}
    <p class="held-text">${body}</p>`;
