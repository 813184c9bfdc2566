import { html } from 'hono/html';
import { dateWords } from '../../shared/messages/date-words.ts';
import { roleNames } from '../../shared/messages/glossary.ts';
import type { PeopleAt, PeopleEntry } from '../facts/people-facts.ts';
import { peopleWords } from '../pages/people-words.ts';
import type { Html, View } from '../view.ts';
import { erased } from './erased.ts';

/** Who holds which role, by place; on a phone each row becomes a card. */
export function peopleList(view: View, places: readonly PeopleAt[]): Html {
  const said = peopleWords[view.language];
  if (places.length === 0) return html`<p>${said.none}</p>`;
  const heads = [said.role, said.name, said.email, said.period, said.source];
  return html`${places.map(({ place, entries }) => {
    const name = place.name === '' ? said.whole : place.name;
    return html`<h2>${name}</h2>
      <table class="table table--borderless table-lg-responsive-headers case-table" aria-label="${name}">
        <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
        <tbody>${entries.map((entry) => row(view, entry, name))}</tbody>
      </table>`;
  })}`;
}

function row(view: View, entry: PeopleEntry, where: string): Html {
  const { language } = view;
  const said = peopleWords[language];
  const { holder, person, shared, id, mayChange } = entry;
  const role = `${roleNames[holder.role][language]}${holder.area === '' ? '' : ` (${holder.area.toUpperCase()})`}`;
  const name = person === undefined ? erased(language) : person.name || person.email || '–';
  const change = html` <a href="/people/${id}">${said.change}<span class="sr-only">: ${name}, ${role}, ${where}</span></a>`;
  return html`<tr>
    <th scope="row" data-title="${said.role}">${role}</th>
    <td data-title="${said.name}">${name}</td>
    <td data-title="${said.email}"><div class="long-word">${person?.email ?? '–'}${shared ? html`<span class="then">${said.shared}</span>` : ''}</div></td>
    <td data-title="${said.period}"><div>${period(view, entry)}</div></td>
    <td data-title="${said.source}"><div>${holder.byHand === true ? said.byHand : said.byFile}${mayChange ? change : ''}</div></td>
  </tr>`;
}

function period({ language }: View, { holder: { from, to }, replaces }: PeopleEntry): Html | string {
  const said = peopleWords[language];
  const days = [
    ...(from === undefined ? [] : [`${said.from} ${dateWords(from, language).short}`]),
    ...(to === undefined ? [] : [`${said.until} ${dateWords(to, language).short}`]),
  ];
  if (days.length === 0 && replaces === undefined) return '–';
  return html`${days.join(' ')}${replaces === undefined ? '' : html`<span class="then">${said.for} ${replaces}</span>`}`;
}
