import { html } from 'hono/html';
import { day } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/case/roles.ts';
import { wordSteps } from '../../shared/messages/because-words.ts';
import { dateWords, timeWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { confidenceNames, roleNames } from '../../shared/messages/glossary.ts';
import type { DutyRule } from '../../shared/rules/duty-rule.ts';
import type { PlannedDuty } from '../../shared/rules/plan-types.ts';
import type { ActionContext } from '../actions/action.ts';
import type { Acting, CaseFacts, DutyFacts } from '../facts/case-facts.ts';
import { capital } from '../moment-words.ts';
import type { Html, View } from '../view.ts';
import { dutyLinks } from './duty-links.ts';
import { erased } from './erased.ts';
import { messageList } from './message-list.ts';
import { optionsToTry } from './options-to-try.ts';
import { statusBadge } from './status-badge.ts';

const words = {
  da: {
    due: 'Frist',
    estimated: 'Skønnet',
    fromLetter: 'fra kommunens brev',
    callBy: 'Indkald senest',
    stopsOn: 'Udbetalingen kan stoppe',
    doneOn: 'Klaret',
    talk: 'Aftalt tid',
    acts: 'Hvem handler',
    nobody: 'ingen har rollen endnu',
    chosenByHer: 'En anden, som den sygemeldte har valgt, tager sig af det. Du skal ikke gøre noget.',
    why: 'Hvorfor denne dato?',
    basis: 'Hjemmel',
    source: 'Kilde',
    checkedOn: 'Tjekket den',
    confidence: 'Sikkerhed',
  },
  en: {
    due: 'Due',
    estimated: 'Estimated',
    fromLetter: 'from the municipality’s letter',
    callBy: 'Invite by',
    stopsOn: 'The payment may stop',
    doneOn: 'Done',
    talk: 'Agreed time',
    acts: 'Who acts',
    nobody: 'nobody has the role yet',
    chosenByHer: 'Somebody else, whom the person on sick leave has chosen, sees to it. You need do nothing.',
    why: 'Why this date?',
    basis: 'Basis',
    source: 'Source',
    checkedOn: 'Checked on',
    confidence: 'Confidence',
  },
} as const;

/** What the cards of a page have in common. */
export type OnPage = CaseFacts & { readonly context: ActionContext };

/** One duty: when, who, where it stands, what was and will be told, and why that date. */
export function dutyCard(view: View, { duty, status, acting, because, messages }: DutyFacts, facts: OnPage): Html {
  const { language } = view;
  const said = words[language];
  const { done } = duty;
  return html`<li class="card collapsed-height duty" id="${duty.id}"><div class="card-content">
    <div class="duty-heading"><h3>${dutyName(duty.rule.id, language).long}</h3>
      ${statusBadge({ status, due: duty.due, today: facts.today }, language)}</div>
    <div><dl class="facts">
      ${dates(view, duty)}
      ${done === undefined ? '' : fact(said.doneOn, capital(dateWords(done.on, language).long))}
      ${duty.rule.id === 'talk-4w' ? agreedTime(view, facts) : ''}
      ${fact(said.acts, whoActs(view, acting))}
    </dl>
    ${dutyLinks(facts.context, { duty, status })}
    <details class="details"><summary class="details-summary">${said.why}</summary><div class="details-text">
      <ol>${wordSteps(because, language).map((step) => html`<li>${capital(step)}</li>`)}</ol>
      ${grounds(view, duty.rule)}
    </div></details>
    ${optionsToTry(view, duty.rule.id)}</div>
    ${messageList(view, messages, facts.zone)}
  </div></li>`;
}

const fact = (name: string, value: Html | string): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

type Due = { readonly long: string; readonly isEstimate: boolean; readonly fromLetter: boolean };

/** An estimate never looks exact; a letter's date is. */
function dueWords({ long, isEstimate, fromLetter }: Due, language: Language): string {
  const said = words[language];
  if (fromLetter) return `${long} (${said.fromLetter})`;
  return isEstimate ? `${long} (${said.estimated.toLowerCase()})` : long;
}

function dates({ language }: View, { due, callBy, passesOn, stopsOn, fromLetter }: PlannedDuty): Html {
  const said = words[language];
  const long = capital(dateWords(due, language).long);
  return html`
    ${fact(said.due, dueWords({ long, isEstimate: passesOn !== undefined, fromLetter }, language))}
    ${callBy === undefined ? '' : fact(said.callBy, capital(dateWords(callBy, language).long))}
    ${stopsOn === undefined ? '' : fact(said.stopsOn, dueWords({ long: capital(dateWords(stopsOn, language).long), isEstimate: true, fromLetter }, language))}`;
}

function agreedTime({ language }: View, { sickLeave: { talk } }: CaseFacts): Html | string {
  if (talk === undefined) return '';
  const time = talk.time === undefined ? '' : ` ${timeWords(talk.time, language)}`;
  return fact(words[language].talk, `${capital(dateWords(talk.on, language).long)}${time}`);
}

function whoActs({ language }: View, { role, names }: Acting): string {
  if (role === 'chosen-by-her') return words[language].chosenByHer;
  const roleName = roleNames[role][language];
  if (role === 'municipality') return roleName;
  const people = names.map((name) => name ?? erased(language)).join(', ');
  return `${roleName}: ${people === '' ? words[language].nobody : people}`;
}

function grounds({ language }: View, { basis, source, checkedOn, confidence }: DutyRule): Html {
  const said = words[language];
  return html`<dl class="facts facts-small">
    ${fact(said.basis, basis)}${fact(said.source, source)}
    ${fact(said.checkedOn, dateWords(day(checkedOn), language).short)}
    ${fact(said.confidence, confidenceNames[confidence][language])}
  </dl>`;
}
