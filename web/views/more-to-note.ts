import { html } from 'hono/html';
import type { ActionContext, ActionGroup, Words } from '../actions/action.ts';
import { actionAddress } from '../actions/action-form.ts';
import { offeredGroups } from '../actions/offered-actions.ts';
import type { Html } from '../view.ts';

const words = {
  da: {
    title: 'Flere ting, du kan notere',
    whichForm: 'Hvilket papir skal du bruge?',
  },
  en: {
    title: 'More that you can note',
    whichForm: 'Which paper do you need?',
  },
} as const;

const groupNames: Readonly<Record<ActionGroup, Words>> = {
  talks: { da: 'Kontakt og samtaler', en: 'Contact and talks' },
  returning: { da: 'Tilbage på arbejde', en: 'Back at work' },
  support: { da: 'Hjælp til at blive i jobbet', en: 'Help to stay in the job' },
  papers: { da: 'Papirer fra lægen eller den sygemeldte', en: 'Papers from the doctor or the person' },
  agreements: { da: 'Aftaler på særlige vilkår', en: 'Agreements on special terms' },
  'earlier-agreements': { da: 'Aftaler fra et tidligere forløb', en: 'Agreements from an earlier case' },
  employment: { da: 'Ansættelse og løn', en: 'Employment and pay' },
  corrections: { da: 'Ret noget', en: 'Put something right' },
};

/** Everything that the reader may note in the case as it stands, under plain headings that unfold. */
export function moreToNote(context: ActionContext): Html | string {
  const { view, sickLeave } = context;
  const groups = offeredGroups(context);
  if (groups.length === 0) return '';
  const said = words[view.language];
  return html`<section class="no-print"><h2>${said.title}</h2>${groups.map(
    ({
      group,
      actions,
    }) => html`<details class="details"><summary class="details-summary">${groupNames[group][view.language]}</summary>
      <div class="details-text"><ul class="nobullet-list action-list">
        ${group === 'papers' ? html`<li><a href="/cases/${sickLeave.caseId}/which-form">${said.whichForm}</a></li>` : ''}
        ${actions.map((action) => html`<li><a href="${actionAddress(action, sickLeave.caseId)}">${action.title[view.language]}</a></li>`)}
      </ul></div></details>`,
  )}</section>`;
}
