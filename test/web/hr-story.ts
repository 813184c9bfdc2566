import { savePerson } from '../../shared/people/person.ts';
import { holderItems } from '../../shared/people/role-items.ts';
import { saveUnit } from '../../shared/people/units.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { employerId } from './empty-portal.ts';
import { textOf } from './read-page.ts';
import { hr, signedIn } from './signed-in.ts';

/** Hr of one institution, Plejecenter Solgården, and hr of another employer. */
export const hrOfOne = 'sol@example.org';
export const hrElsewhere = 'else@example.com';

/** Has beside the story's hr somebody who is hr of one institution alone, and somebody who is hr of another employer. */
export async function addOthers(needs: PortalNeeds): Promise<void> {
  await saveUnit(needs.table, employerId, { institution: 'Plejecenter Solgården', department: 'Afsnit B' });
  const scoped = { personId: 'hr-sol', role: 'hr', scope: 'plejecentersolgaarden/', area: '' } as const;
  const elsewhere = { personId: 'hr-else', role: 'hr', scope: '/', area: '' } as const;
  for (const item of holderItems(employerId, scoped)) await needs.table.put(item, 'always');
  for (const item of holderItems('employer-2', elsewhere)) await needs.table.put(item, 'always');
  const people = [
    { personId: 'hr-sol', employerId, name: 'Sol Personale', email: hrOfOne, language: 'da' },
    { personId: 'hr-else', employerId: 'employer-2', name: 'Else Personale', email: hrElsewhere, language: 'da' },
  ] as const;
  for (const person of people) await savePerson(needs, person);
}

export type Sent = {
  readonly status: number;
  readonly location: string;
  readonly html: string;
  readonly text: string;
};

/** Sends a form from one of our own pages. */
export async function sendForm(
  needs: PortalNeeds,
  path: string,
  fields: Readonly<Record<string, string>>,
  as: string = hr,
): Promise<Sent> {
  const body = new URLSearchParams(fields);
  const init = { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } };
  const response = await signedIn(needs, as).request(path, init);
  const html = await response.text();
  return { status: response.status, location: response.headers.get('location') ?? '', html, text: textOf(html) };
}

export async function getPage(needs: PortalNeeds, path: string, as: string = hr): Promise<Sent> {
  const response = await signedIn(needs, as).request(path);
  const html = await response.text();
  return { status: response.status, location: response.headers.get('location') ?? '', html, text: textOf(html) };
}
