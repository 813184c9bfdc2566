import { Hono } from 'hono';
import { html } from 'hono/html';
import { may } from '../../shared/access/may.ts';
import type { Language } from '../../shared/case/roles.ts';
import { welcomeLetter } from '../../shared/guides/welcome-letter.ts';
import { actionForm } from '../actions/action-form.ts';
import { actionNamed, doneWords } from '../actions/actions.ts';
import { type CaseOfReader, caseOfReader } from '../facts/case-of-reader.ts';
import { type LetterFacts, letterFacts } from '../facts/letter-facts.ts';
import { nameOf } from '../facts/names.ts';
import { noteRead } from '../facts/note-read.ts';
import { emptyForm } from '../forms/field-state.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { erased } from '../views/erased.ts';
import { layout, withinCase } from '../views/layout.ts';
import { listOf } from '../views/menu.ts';

const words = {
  da: {
    title: 'Velkomstbrevet',
    how: 'Udskriv siden fra browseren (Ctrl+P): kun brevet kommer med, på én side. Giv det, før der skrives til personen. Linjer, vi ikke kan udfylde, skrives i hånden.',
    other: { da: 'Vis brevet på dansk', en: 'Vis brevet på engelsk' },
    back: 'Til forløbet',
    given: 'Brevet er udleveret',
  },
  en: {
    title: 'The welcome letter',
    how: 'Print the page from the browser (Ctrl+P): only the letter comes out, on one page. Hand it out before anything is written to the person. Lines that we cannot fill in are written by hand.',
    other: { da: 'Show the letter in Danish', en: 'Show the letter in English' },
    back: 'To the case',
    given: 'The letter has been handed out',
  },
} as const;
const toWords = { da: 'Til', en: 'To' } as const;

/** The one-page letter that stands at the beginning, to be printed and handed out; then it is recorded. */
export const letterPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get('/cases/:caseId/letter', onlyFor('hr', 'leader'), async (c) => {
    const found = await caseOfReader(needs, c);
    const handing = found?.actors.filter((actor) => may(actor, { do: 'record-letter-given' }, found.sickLeave)) ?? [];
    const isOwn = found?.actors.some((actor) => actor.kind === 'person' && actor.role === 'member') ?? false;
    if (found === undefined || handing.length === 0 || isOwn) return c.notFound();
    await noteRead(needs, found);
    const { view } = c.var;
    const said = words[view.language];
    const facts = await letterFacts(needs, found);
    const asked = c.req.query('letter');
    const language = asked === 'da' || asked === 'en' ? asked : facts.language;
    const name = await nameOf(needs, found.sickLeave.personId);
    const done = doneWords(c.req.query('done'));
    const address = `/cases/${found.sickLeave.caseId}`;
    const other = language === 'da' ? 'en' : 'da';
    const body = html`<div class="no-print"><h1>${said.title}</h1>
        ${done === undefined ? '' : alert(view, { kind: 'success', heading: done[view.language] })}
        <p>${said.how}</p>
        <p><a href="${address}/letter?letter=${other}">${said.other[other]}</a> · <a href="${address}">${said.back}</a></p></div>
      ${letter(language, facts, name ?? erased(language))}
      <section class="no-print">${await givenForm(needs, view, found)}</section>`;
    return c.html(
      layout(needs)(view, {
        title: said.title,
        under: listOf(found.actors),
        within: withinCase(found.sickLeave),
        body,
      }),
    );
  });

function letter(language: Language, { fields, consentRecorded }: LetterFacts, name: string | Html): Html {
  const { title, sections } = welcomeLetter({ language, fields, consentRecorded });
  return html`<article class="letter" lang="${language}"><p>${toWords[language]} ${name}</p><h2>${title}</h2>
    ${sections.map(({ heading, paragraphs }) => html`<h3>${heading}</h3>${paragraphs.map((text) => html`<p>${text}</p>`)}`)}</article>`;
}

/** Nothing once it has been handed out: her letter is given once. */
async function givenForm(needs: PortalNeeds, view: View, found: CaseOfReader): Promise<Html | string> {
  const action = actionNamed('record-letter-given');
  const { sickLeave, today, actors } = found;
  const isGiven = sickLeave.facts.some(({ fact }) => fact === 'letter-given');
  if (action === undefined || isGiven || sickLeave.status !== 'open') return '';
  const back = `/cases/${sickLeave.caseId}/letter`;
  const form = await actionForm(action, { needs, view, sickLeave, actors, today }, { back, state: emptyForm });
  return html`<h2>${words[view.language].given}</h2>${form}`;
}
