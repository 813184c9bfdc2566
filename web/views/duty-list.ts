import { html } from 'hono/html';
import type { DutyFacts } from '../facts/case-facts.ts';
import type { Html, View } from '../view.ts';
import { dutyCard, type OnPage } from './duty-card.ts';

const words = {
  da: { over: 'Klaret eller ikke relevant', none: 'Der er ingen frister tilbage.' },
  en: { over: 'Done or not applicable', none: 'There are no deadlines left.' },
} as const;

/** The duties of a case that still stand, then, folded, those that nobody has to think of any more. */
export function dutyList(view: View, facts: OnPage): Html {
  const stands = ({ status }: DutyFacts): boolean => status === 'pending' || status === 'overdue';
  const standing = facts.duties.filter(stands);
  const over = facts.duties.filter((duty) => !stands(duty));
  const list = (duties: readonly DutyFacts[]): Html =>
    html`<ol class="unstyled-list no-max-width">${duties.map((duty) => dutyCard(view, duty, facts))}</ol>`;
  const said = words[view.language];
  return html`${standing.length === 0 ? html`<p>${said.none}</p>` : list(standing)}
    ${
      over.length === 0
        ? ''
        : html`<details class="details mt-6"><summary class="details-summary">${said.over} (${over.length})</summary>
            <div class="details-text">${list(over)}</div></details>`
    }`;
}
