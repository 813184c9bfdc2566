import { html } from 'hono/html';
import { type Day, isoDay } from '../../shared/calendar/day.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import type { NoticeFacts } from '../facts/notices.ts';
import { capital } from '../moment-words.ts';
import type { Html, View } from '../view.ts';
import { erased } from './erased.ts';

const words = {
  da: {
    due: 'Senest',
    passed: 'Fristen er passeret',
    opens: 'Kan sendes fra',
    asks: 'Det beder NemRefusion om, som vi kender',
    number: 'Medarbejdernummer',
    unit: 'Arbejdsplads',
    firstDay: 'Første fraværsdag',
    lastDay: 'Sidste fraværsdag',
    expected: 'Forventet tilbage',
    kind: 'Fravær',
    kinds: { full: 'Fuldt', partial: 'Delvist' },
    injury: 'Arbejdsskade',
    noPeriod: 'Uden arbejdsgiverperiode (§ 56 eller fleksjob)',
    unknown: 'Cpr-nummer, løn og arbejdstid gemmes ikke her.',
    yes: 'Ja',
    record: 'Er den sendt?',
    on: 'Sendt den',
    receipt: 'Kvitteringsnummer',
    optional: 'kan udelades',
    save: 'Gem',
    lately: 'Anmeldt de sidste 30 dage',
    sent: 'sendt',
  },
  en: {
    due: 'By',
    passed: 'The deadline has passed',
    opens: 'Can be sent from',
    asks: 'What NemRefusion asks for that we know',
    number: 'Employee number',
    unit: 'Workplace',
    firstDay: 'First day of absence',
    lastDay: 'Last day of absence',
    expected: 'Expected back',
    kind: 'Absence',
    kinds: { full: 'Full', partial: 'Partial' },
    injury: 'Work injury',
    noPeriod: 'Without employer period (§ 56 or flexjob)',
    unknown: 'CPR number, wages and hours are not kept here.',
    yes: 'Yes',
    record: 'Has it been sent?',
    on: 'Sent on',
    receipt: 'Receipt number',
    optional: 'may be left out',
    save: 'Save',
    lately: 'Notified in the last 30 days',
    sent: 'sent',
  },
} as const;

type Listed = { readonly notices: readonly NoticeFacts[]; readonly today: Day; readonly mint: () => string };

/** The notices to send, grouped by the day they are due, each with what is known and a form to record it. */
export function noticeList(view: View, { notices, today, mint }: Listed): Html {
  const { language } = view;
  const said = words[language];
  const days = [...Map.groupBy(notices, ({ due }) => due)];
  return html`${days.map(
    ([
      due,
      found,
    ]) => html`<h2>${said.due} ${dateWords(due, language).long}${due < today ? html` <span class="badge badge-error">${said.passed}</span>` : ''}</h2>
      ${found.map((notice) => card(view, notice, { today, commandId: mint() }))}`,
  )}`;
}

function card(view: View, notice: NoticeFacts, recording: Recording): Html {
  const { language } = view;
  const said = words[language];
  const { sickLeave, name, opens } = notice;
  return html`<section class="notice mt-4"><h3><a href="/cases/${sickLeave.caseId}">${sickLeave.alias}</a> ${name ?? erased(language)}</h3>
    <p>${said.opens} ${dateWords(opens, language).short}</p>
    <details class="details"><summary class="details-summary">${said.asks}<span class="sr-only">: ${sickLeave.alias}</span></summary>
      <div class="details-text">${known(view, notice)}<p>${said.unknown}</p></div></details>
    ${recordForm(view, notice, recording)}</section>`;
}

function known({ language }: View, { sickLeave, number, unit }: NoticeFacts): Html {
  const said = words[language];
  const { firstDay, lastDay, expectedReturn, partial, injury, noEmployerPeriod } = sickLeave;
  const date = (day: Day): string => capital(dateWords(day, language).long);
  const lines: readonly (readonly [string, string])[] = [
    [said.number, number ?? '–'],
    [said.unit, unit],
    [said.firstDay, date(firstDay)],
    ...(lastDay === undefined ? [] : [[said.lastDay, date(lastDay)] as const]),
    ...(expectedReturn === undefined ? [] : [[said.expected, date(expectedReturn.on)] as const]),
    [said.kind, said.kinds[partial ? 'partial' : 'full']],
    ...(injury ? [[said.injury, said.yes] as const] : []),
    ...(noEmployerPeriod ? [[said.noPeriod, said.yes] as const] : []),
  ];
  return html`<dl class="facts facts-small">${lines.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

type Recording = { readonly today: Day; readonly commandId: string };

/** The form of the action, with names of its own: a page holds many. What is wrong with it is said on the action's page. */
function recordForm({ language }: View, { sickLeave }: NoticeFacts, { today, commandId }: Recording): Html {
  const said = words[language];
  const { caseId, alias, version } = sickLeave;
  return html`<form method="post" action="/cases/${caseId}/do/record-municipality-notified" class="inline-form" aria-label="${said.record} ${alias}" novalidate>
    <input type="hidden" name="commandId" value="${commandId}"><input type="hidden" name="seenVersion" value="${version}"><input type="hidden" name="back" value="/notices">
    <div><label class="form-label" for="on-${alias}">${said.on}<span class="sr-only"> ${alias}</span></label>
      <input class="form-input" type="date" id="on-${alias}" name="on" value="${isoDay(today)}"></div>
    <div><label class="form-label" for="receipt-${alias}">${said.receipt}<span class="sr-only"> ${alias}</span> <span class="weight-normal">(${said.optional})</span></label>
      <input class="form-input" type="text" id="receipt-${alias}" name="receipt"></div>
    <button class="button button-secondary">${said.save}<span class="sr-only"> ${alias}</span></button></form>`;
}

/** What has been sent lately, the newest first. */
export function noticesDone({ language }: View, notices: readonly NoticeFacts[]): Html | string {
  if (notices.length === 0) return '';
  const said = words[language];
  return html`<h2>${said.lately}</h2><ul class="nobullet-list">${notices.map(
    ({ sickLeave, name, doneOn }) =>
      html`<li><a href="/cases/${sickLeave.caseId}">${sickLeave.alias}</a> ${name ?? erased(language)}: ${said.sent} ${doneOn === undefined ? '' : dateWords(doneOn, language).short}</li>`,
  )}</ul>`;
}
