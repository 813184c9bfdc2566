import { html } from 'hono/html';
import type { Role } from '../../shared/case/roles.ts';
import { roleNames } from '../../shared/messages/glossary.ts';
import { findPerson } from '../../shared/people/person.ts';
import { directoryOf } from '../../shared/people/role-items.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { caseIdOf, casesPartition } from '../../shared/store/keys.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Html, View } from '../view.ts';
import { loginWords } from './login-words.ts';

type DemoPerson = { readonly name: string; readonly role: Role; readonly address: string };

/** As many of those who are ill as one can choose among. */
const membersShown = 6;

/** The made-up people, each with a button that asks for a code in their name. */
export async function demoPeople(needs: PortalNeeds, { language }: View, next: string): Promise<Html> {
  const said = loginWords[language];
  const people = [...(await membersOf(needs)), ...(await staffOf(needs))];
  const button = ({ name, role, address }: DemoPerson): Html => html`<li><form method="post" action="/login">
    <input type="hidden" name="address" value="${address}"><input type="hidden" name="next" value="${next}">
    <button class="button button-secondary">${name}</button> <span>${roleNames[role][language]}</span></form></li>`;
  return html`<section class="mt-6"><h2>${said.demo}</h2><p>${said.demoHow}</p>
    <ul class="unstyled-list demo-people">${people.map(button)}</ul></section>`;
}

async function membersOf(needs: PortalNeeds): Promise<readonly DemoPerson[]> {
  const range = { prefix: 'open#', limit: membersShown };
  const items = await needs.table.queryIndex('lists', casesPartition(needs.employerId), range);
  const found = items.map(async (item): Promise<readonly DemoPerson[]> => {
    const sickLeave = await loadCase(needs.table, caseIdOf(item));
    const person = sickLeave && (await findPerson(needs, sickLeave.personId));
    const address = person?.phone ?? person?.email;
    return person === undefined || address === undefined ? [] : [{ name: person.name, role: 'member', address }];
  });
  return (await Promise.all(found)).flat();
}

async function staffOf(needs: PortalNeeds): Promise<readonly DemoPerson[]> {
  const found = (await directoryOf(needs.table, needs.employerId)).map(async ({ personId, role }) => {
    const person = await findPerson(needs, personId);
    return person?.email === undefined ? [] : [{ name: person.name, role, address: person.email }];
  });
  const people = (await Promise.all(found)).flat();
  return people.filter(({ address }, place) => people.findIndex((other) => other.address === address) === place);
}
