import { Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { localDay } from '../../shared/calendar/moment.ts';
import { afterRegistration } from '../../shared/guides/hr-guide.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { roleNames } from '../../shared/messages/glossary.ts';
import { type CaseFacts, caseFacts, type DutyFacts } from '../facts/case-facts.ts';
import { caseOfReader } from '../facts/case-of-reader.ts';
import { noteRead } from '../facts/note-read.ts';
import { capital } from '../moment-words.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { erased } from '../views/erased.ts';
import { layout, withinCase } from '../views/layout.ts';

const words = {
  da: {
    title: 'Hvad der sker hvornår',
    registered: {
      opened: 'Fraværet er registreret',
      continued: 'Forløbet er rettet',
      unchanged: 'Fraværet var registreret i forvejen. Intet er ændret.',
    },
    notes: {
      'ends-ahead': 'Den sidste dag ligger fremme. Registrér den, når dagen er kommet.',
      'leader-differs': 'Under personer og roller står en anden leder for arbejdspladsen, og den gælder.',
      'unknown-workplace':
        'Ingen har en rolle på arbejdspladsen endnu. Giv den en leder under personer og roller, eller registrér fraværet igen med den rigtige arbejdsplads: så flytter forløbet dertil. Lederen får besked fra den næste dato. Fortæl selv om det, der er gået.',
      'ended-otherwise': 'Fraværet er afsluttet på en anden dag. Ret dagen i forløbet, hvis den er forkert.',
    },
    done: 'Klaret',
    who: 'Hvem',
    nobody: 'ingen har rollen endnu',
    chosenByHer: 'en, som den sygemeldte har valgt',
    first: 'Næste besked om det',
    estimate: 'skønnet',
    none: 'Der er ikke flere frister.',
    letter: 'Udskriv brevet',
    open: 'Åbn forløbet',
    another: 'Registrér et fravær til',
  },
  en: {
    title: 'What happens when',
    registered: {
      opened: 'The absence is registered',
      continued: 'The case has been corrected',
      unchanged: 'The absence was registered before. Nothing has changed.',
    },
    notes: {
      'ends-ahead': 'The last day lies ahead. Record it when the day has come.',
      'leader-differs': 'People and roles name another leader for the workplace, who counts.',
      'unknown-workplace':
        'Nobody has a role at the workplace yet. Give it a leader under people and roles, or register the absence again with the right workplace: the case then moves there. The leader is told from the next date on. Tell them yourself what has passed.',
      'ended-otherwise': 'The absence has ended on another day. Correct the day in the case if it is wrong.',
    },
    done: 'Done',
    who: 'Who',
    nobody: 'nobody has the role yet',
    chosenByHer: 'somebody whom the person on sick leave has chosen',
    first: 'Next message about it',
    estimate: 'estimate',
    none: 'No deadlines are left.',
    letter: 'Print the letter',
    open: 'Open the case',
    another: 'Register another absence',
  },
} as const;

const Query = z.object({
  registered: z.enum(['opened', 'continued', 'unchanged']).optional().catch(undefined),
  note: z.array(z.string()).catch([]),
});

/** What happens in a case when, with who acts: what hr sees when an absence has been registered, and later when they want to. */
export const nextStepsPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get('/cases/:caseId/next', onlyFor('hr'), async (c) => {
    const found = await caseOfReader(needs, c);
    const isHr = found?.actors.some((actor) => actor.kind === 'person' && actor.role === 'hr') ?? false;
    if (found === undefined || !isHr) return c.notFound();
    await noteRead(needs, found);
    const { view } = c.var;
    const said = words[view.language];
    const { registered, note } = Query.parse({ registered: c.req.query('registered'), note: c.req.queries('note') });
    const facts = await caseFacts(needs, found.sickLeave, found.actors);
    const { caseId, alias } = found.sickLeave;
    const body = html`<p class="subheading">${alias} · ${facts.name ?? erased(view.language)}</p><h1 class="mt-2">${said.title}</h1>
      ${registered === undefined ? '' : alert(view, { kind: registered === 'unchanged' ? 'info' : 'success', heading: said.registered[registered] })}
      ${notes(view, note)}
      ${steps(view, facts)}
      <div class="button-row"><a class="button button-primary" href="/cases/${caseId}/letter">${said.letter}</a>
        <a class="button button-secondary" href="/cases/${caseId}">${said.open}</a>
        <a class="button button-secondary" href="/register">${said.another}</a></div>`;
    return c.html(
      layout(needs)(view, { title: said.title, under: 'cases', within: withinCase(found.sickLeave), body }),
    );
  });

function notes(view: View, kinds: readonly string[]): Html {
  const said: Readonly<Record<string, string>> = words[view.language].notes;
  const known = kinds.flatMap((kind) => said[kind] ?? []);
  return html`${known.map((heading) => alert(view, { kind: 'warning', heading }))}`;
}

function steps(view: View, facts: CaseFacts): Html {
  const { duties } = facts;
  if (duties.length === 0) return html`<p>${words[view.language].none}</p>`;
  return html`<ol class="unstyled-list no-max-width next-steps">${duties.map((duty) => step(view, facts, duty))}</ol>`;
}

function step({ language }: View, { sickLeave, zone, today }: CaseFacts, { duty, acting }: DutyFacts): Html {
  const said = words[language];
  const guide = afterRegistration(sickLeave.ruleSet).find(({ dutyId }) => dutyId === duty.id);
  const who = acting.names.map((name) => name ?? '').filter((name) => name !== '');
  const first = duty.actions.find(({ at }) => localDay(at, zone) >= today);
  const isEstimate = duty.passesOn !== undefined && !duty.fromLetter;
  const isDone = duty.done !== undefined;
  return html`<li class="mt-4"><strong>${capital(dateWords(duty.due, language).long)}${isEstimate ? ` (${said.estimate})` : ''}</strong>: ${dutyName(duty.id, language).long}
    ${isDone ? html` <span class="badge badge-success">${said.done}</span>` : ''}
    ${guide === undefined ? '' : html`<br>${guide.words[language]}`}
    <br><span class="then">${said.who}: ${whoActs()}</span>
    ${first === undefined || isDone ? '' : html`<span class="then">${said.first}: ${dateWords(localDay(first.at, zone), language).short}</span>`}</li>`;

  function whoActs(): string {
    if (acting.role === 'chosen-by-her') return said.chosenByHer;
    const role = roleNames[acting.role][language];
    if (acting.role === 'municipality') return role;
    return `${role} (${who.length === 0 ? said.nobody : who.join(', ')})`;
  }
}
