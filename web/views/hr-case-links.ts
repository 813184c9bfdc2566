import { html } from 'hono/html';
import { may } from '../../shared/access/may.ts';
import { actionAddress } from '../actions/action-form.ts';
import { actionNamed } from '../actions/actions.ts';
import { hrCourseNames } from '../actions/hr-course-actions.ts';
import type { CaseOfReader } from '../facts/case-of-reader.ts';
import type { Html, View } from '../view.ts';

const words = {
  da: {
    title: 'Personale og løn',
    letter: 'Velkomstbrevet',
    next: 'Hvad der sker hvornår',
    erase: 'Slet personens oplysninger',
    wishes: 'Ønsker og adresser, når personen ringer',
    correct: 'Ret forløbet',
  },
  en: {
    title: 'Personnel office',
    letter: 'The welcome letter',
    next: 'What happens when',
    erase: 'Erase the person’s data',
    wishes: 'Wishes and addresses, when the person rings',
    correct: 'Correct the case',
  },
} as const;

/** What hr does in a case, as links; nothing for whoever is not hr towards it. */
export function hrCaseLinks(view: View, found: CaseOfReader & { readonly isErased: boolean }): Html | string {
  const { sickLeave, actors, today, isErased } = found;
  const [hr] = actors.filter((actor) => actor.kind === 'person' && actor.role === 'hr');
  if (hr === undefined) return '';
  const { language } = view;
  const said = words[language];
  const { caseId, status, otherLeaderAsked, legalHold } = sickLeave;
  const isOpen = status === 'open';
  const usual = isOpen
    ? ['record-municipality-notified', 'told-consent', 'record-letter-date', 'change-leader']
    : ['record-letter-date'];
  const asked = isOpen && otherLeaderAsked !== undefined ? ['keep-leader'] : [];
  const links = (names: readonly string[]): readonly Html[] =>
    names.flatMap((name) => {
      const action = actionNamed(name);
      if (action === undefined || !may(hr, { do: action.command }, sickLeave)) return [];
      return [html`<li><a href="${actionAddress(action, caseId)}">${action.title[language]}</a></li>`];
    });
  const correcting = [...(isOpen ? ['correct-first-day'] : []), ...hrCourseNames(sickLeave, today)];
  const kept = [legalHold === undefined ? 'place-legal-hold' : 'lift-legal-hold'];
  return html`<section class="no-print"><h2>${said.title}</h2><ul class="nobullet-list">
      <li><a href="/cases/${caseId}/letter">${said.letter}</a></li>
      <li><a href="/cases/${caseId}/next">${said.next}</a></li>
      ${isErased ? '' : html`<li><a href="/cases/${caseId}/wishes">${said.wishes}</a></li>`}
      ${isOpen || isErased ? '' : html`<li><a href="/cases/${caseId}/erase">${said.erase}</a></li>`}
      ${links([...usual, ...asked, ...kept])}
    </ul>
    <details class="details"><summary class="details-summary">${said.correct}</summary>
      <div class="details-text"><ul class="nobullet-list">${links(correcting)}</ul></div></details></section>`;
}
