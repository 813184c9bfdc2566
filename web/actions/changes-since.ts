import { html } from 'hono/html';
import { maySeeEvent } from '../../shared/access/may-see-event.ts';
import { localDay } from '../../shared/calendar/moment.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { eventWords } from '../../shared/messages/event-words.ts';
import { personsIn } from '../../shared/people/staffing.ts';
import { commitPrefix } from '../../shared/ports/feed.ts';
import { toCommit } from '../../shared/store/commit-item.ts';
import { casePk, commitSk } from '../../shared/store/keys.ts';
import { nameOf } from '../facts/names.ts';
import { capital } from '../moment-words.ts';
import type { Html } from '../view.ts';
import { alert } from '../views/alert.ts';
import type { ActionContext } from './action.ts';

const words = {
  da: {
    heading: 'Noget er ændret, siden du åbnede siden',
    still: 'Intet er gemt endnu. Det, du skrev, står nedenfor. Gælder det stadig, så send det igen.',
    other: 'Noget andet i forløbet er ændret.',
    by: 'af',
  },
  en: {
    heading: 'Something has changed since you opened the page',
    still: 'Nothing has been saved yet. What you wrote stands below. If it still holds, send it again.',
    other: 'Something else in the case has changed.',
    by: 'by',
  },
} as const;

/** What happened in a case after the version that somebody had before them, as far as they may know. */
export async function changesSince(context: ActionContext, seenVersion: number): Promise<Html> {
  const { needs, view, sickLeave, actors } = context;
  const said = words[view.language];
  const items = await needs.table.query(casePk(sickLeave.caseId), {
    prefix: commitPrefix,
    after: commitSk(seenVersion),
  });
  const known = await mayBeNamedTo(context);
  const lines = items.map(async (item) => {
    const { events, at } = toCommit(item);
    const seen = events.filter((event) => actors.some((actor) => maySeeEvent(actor, event, sickLeave)));
    const what = seen.map((event) => eventWords(event, view.language)).filter((text) => text !== '');
    if (what.length === 0) return html`<li>${said.other}</li>`;
    const name = known(String(item.by)) ? await nameOf(needs, String(item.by)) : undefined;
    return html`<li>${capital(dateWords(localDay(at), view.language).long)}${name === undefined ? '' : ` ${said.by} ${name}`}: ${what.join(', ')}</li>`;
  });
  const body = html`<p class="alert-text">${said.still}</p><ul>${await Promise.all(lines)}</ul>`;
  return alert(view, { kind: 'warning', heading: said.heading, body });
}

/** Whoever has been let in is hers to know alone: to others only they themselves and the employer's side are named. */
async function mayBeNamedTo({
  needs,
  sickLeave,
  actors,
  today,
}: ActionContext): Promise<(personId: string) => boolean> {
  if (actors.some((actor) => actor.kind === 'person' && actor.role === 'member')) return () => true;
  const own = actors.flatMap((actor) => (actor.kind === 'person' ? [actor.personId] : []));
  const roles = ['leader', 'hr', 'employer-consultant'] as const;
  const employer = await Promise.all(roles.map((role) => personsIn(needs, sickLeave, { role, on: today })));
  const named = new Set([...own, ...employer.flat()]);
  return (personId) => named.has(personId);
}
