import { html } from 'hono/html';
import type { Role } from '../../shared/case/roles.ts';
import { wordSteps } from '../../shared/messages/because-words.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { confidenceNames, roleNames } from '../../shared/messages/glossary.ts';
import type { Acting, CaseFacts, DutyFacts } from '../facts/case-facts.ts';
import { capital } from '../moment-words.ts';
import type { Html, View } from '../view.ts';
import { optionsToTry } from '../views/options-to-try.ts';
import { statusBadge } from '../views/status-badge.ts';

const words = {
  da: {
    due: 'Dato',
    estimated: 'skønnet',
    fromLetter: 'fra kommunens brev',
    doneOn: 'Klaret',
    acts: 'Hvem handler',
    nobody: 'ingen har rollen endnu',
    other: 'En, den sygemeldte selv har valgt',
    you: 'Dig',
    why: 'Hvorfor denne dato?',
    source: 'Kilde',
  },
  en: {
    due: 'Date',
    estimated: 'estimated',
    fromLetter: 'from the municipality’s letter',
    doneOn: 'Done',
    acts: 'Who acts',
    nobody: 'nobody has the role yet',
    other: 'Somebody whom the person on sick leave has chosen',
    you: 'You',
    why: 'Why this date?',
    source: 'Source',
  },
} as const;

/** One of the dates that somebody may know of whom the member has let in: no messages to others, and nobody else whom she has let in. */
export function dutyLine(view: View, { duty, status, acting, because }: DutyFacts, { role, facts }: AsRole): Html {
  const { language } = view;
  const said = words[language];
  const { basis, source, confidence } = duty.rule;
  // To whom reminders go is nothing to those who are let in.
  const reasons = because.filter(({ step }) => step !== 'action');
  return html`<li class="card collapsed-height duty" id="${duty.id}"><div class="card-content">
    <div class="duty-heading"><h3>${dutyName(duty.rule.id, language).long}</h3>
      ${statusBadge({ status, due: duty.due, today: facts.today }, language)}</div>
    <div><dl class="facts">
      <div><dt>${said.due}</dt><dd>${capital(dateWords(duty.due, language).long)}${certainty()}</dd></div>
      ${duty.done === undefined ? '' : html`<div><dt>${said.doneOn}</dt><dd>${capital(dateWords(duty.done.on, language).long)}</dd></div>`}
      <div><dt>${said.acts}</dt><dd>${whoActs(view, acting, role)}</dd></div>
    </dl>
    <details class="details"><summary class="details-summary">${said.why}</summary><div class="details-text">
      <ol>${wordSteps(reasons, language).map((step) => html`<li>${capital(step)}</li>`)}</ol>
      <p>${said.source}: ${basis} (${source}). ${confidenceNames[confidence][language]}.</p>
    </div></details>
    ${optionsToTry(view, duty.rule.id)}</div>
  </div></li>`;

  function certainty(): string {
    if (duty.fromLetter) return ` (${said.fromLetter})`;
    return duty.passesOn === undefined ? '' : ` (${said.estimated})`;
  }
}

type AsRole = { readonly role: Role; readonly facts: CaseFacts };

function whoActs({ language }: View, { role: acting, names }: Acting, role: Role): string {
  const said = words[language];
  const isReader = acting === role;
  if (acting === 'chosen-by-her') return said.other;
  const name = roleNames[acting][language];
  if (acting === 'municipality') return name;
  if (isReader && names.length > 0) return `${said.you} (${name})`;
  const people = names.filter((one) => one !== undefined).join(', ');
  return acting === 'member' ? name : `${name}: ${people === '' ? said.nobody : people}`;
}
