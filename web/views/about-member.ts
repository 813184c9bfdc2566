import { html } from 'hono/html';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { nameOf } from '../facts/names.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Html, View } from '../view.ts';
import { layout, withinCase } from './layout.ts';

type About = { readonly sickLeave: SickLeave; readonly title: string; readonly body: Html; readonly back: string };

/** A page of hr's about the member of a case: whose it is on top, the way back to the case beneath. */
export async function aboutMember(needs: PortalNeeds, view: View, { sickLeave, title, body, back }: About) {
  const { alias, caseId, personId } = sickLeave;
  return layout(needs)(view, {
    title,
    under: 'cases',
    within: withinCase(sickLeave),
    body: html`<p class="subheading">${alias} · ${(await nameOf(needs, personId)) ?? ''}</p>
      <h1 class="mt-2">${title}</h1>${body}
      <p class="mt-6"><a href="/cases/${caseId}">${back}</a></p>`,
  });
}
