import { Hono } from 'hono';
import { html } from 'hono/html';
import { beforeAnyForm, type FormId, formIds, whichForm } from '../../shared/guides/which-form.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { confidenceNames } from '../../shared/messages/glossary.ts';
import type { ActionContext } from '../actions/action.ts';
import { offeredOf } from '../actions/offered-actions.ts';
import { caseOfReader } from '../facts/case-of-reader.ts';
import { noteRead } from '../facts/note-read.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv } from '../view.ts';
import { layout, withinCase } from '../views/layout.ts';
import { listOf } from '../views/menu.ts';
import { stepLinks } from '../views/step-links.ts';

const words = {
  da: {
    title: 'Hvilket papir skal du bruge?',
    who: 'Hvem skriver',
    pays: 'Hvem betaler',
    earliest: 'Tidligst',
    source: 'Kilde',
    back: 'Tilbage til forløbet',
  },
  en: {
    title: 'Which paper do you need?',
    who: 'Who writes',
    pays: 'Who pays',
    earliest: 'At the earliest',
    source: 'Source',
    back: 'Back to the case',
  },
} as const;

const asking: Readonly<Record<FormId, string>> = {
  'capability-statement': 'call-capability-statement',
  'duration-certificate': 'ask-for-duration-certificate',
  'free-certificate': 'ask-for-free-certificate',
  'self-declaration': 'ask-for-self-declaration',
};

/** The four papers by the question that each answers: whoever needs an answer finds the lightest. */
export const whichFormPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get('/cases/:caseId/which-form', onlyFor('leader', 'hr'), async (c) => {
    const found = await caseOfReader(needs, c);
    if (found === undefined) return c.notFound();
    const { view } = c.var;
    const context: ActionContext = { needs, view, ...found };
    // Whoever may ask for none of them has no use for the page.
    if (offeredOf(context, ['ask-for-free-certificate']).length === 0) return c.notFound();
    await noteRead(needs, found);
    const said = words[view.language];
    const body = html`<p class="subheading">${found.sickLeave.alias}</p><h1 class="mt-2">${said.title}</h1>
      <p class="font-lead">${beforeAnyForm[view.language]}</p>
      ${formIds.map((id) => form(context, id))}
      <p class="mt-4"><a href="/cases/${found.sickLeave.caseId}">${said.back}</a></p>`;
    return c.html(
      layout(needs)(view, {
        title: said.title,
        under: listOf(found.actors),
        within: withinCase(found.sickLeave),
        body,
      }),
    );
  });

function form(context: ActionContext, id: FormId): Html {
  const { view, sickLeave } = context;
  const { language } = view;
  const said = words[language];
  const { question, whoWrites, whoPays, earliest, origin } = whichForm[id];
  return html`<section class="which-form"><h2 class="h3">${question[language]}</h2>
    <p><strong>${dutyName(id, language).long}</strong></p>
    <dl class="facts facts-small">
      <div><dt>${said.who}</dt><dd>${whoWrites[language]}</dd></div>
      <div><dt>${said.pays}</dt><dd>${whoPays.words[language]}</dd></div>
      <div><dt>${said.earliest}</dt><dd>${earliest[language]}</dd></div>
      <div><dt>${said.source}</dt><dd>${origin.basis} (${origin.source}). ${confidenceNames[origin.confidence][language]}</dd></div>
    </dl>
    ${stepLinks(view, { caseId: sickLeave.caseId, actions: offeredOf(context, [asking[id]]) })}
  </section>`;
}
