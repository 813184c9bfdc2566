import { html } from 'hono/html';
import type { ActionContext } from '../actions/action.ts';
import type { Html } from '../view.ts';
import { cardAction } from './card-action.ts';
import { cardWords } from './card-words.ts';
import { rolesForHer } from './role-words.ts';
import type { Matter } from './what-matters.ts';
import { phoneWords, type ToCall, whomToCall } from './whom-to-call.ts';

const words = {
  da: {
    now: 'Det sker nu',
    needNot: 'Det behøver du ikke gøre',
    call: 'Vil du tale med nogen?',
    letter: 'Ring til nummeret i dit brev.',
    ring: 'Ring til',
  },
  en: {
    now: 'What happens now',
    needNot: 'What you need not do',
    call: 'Would you like to talk to somebody?',
    letter: 'Call the number in your letter.',
    ring: 'Call',
  },
} as const;

/** One date, one action, one number: what she needs to know today, and what she need not do. */
export async function nowCard(matter: Matter, context: ActionContext): Promise<Html> {
  const { needs, sickLeave, today, view } = context;
  const said = words[view.language];
  const { now, when, youDo, youNeedNot } = cardWords(matter, sickLeave, view.language);
  const dutyId = matter.kind === 'duty' ? matter.duty.rule.id : undefined;
  const toCall = await whomToCall(needs, sickLeave, { today, dutyId });
  return html`<section class="now-card" aria-labelledby="now">
    <h2 class="now-title" id="now">${said.now}</h2>
    <p class="now-text">${now}</p>
    ${when === undefined ? '' : html`<p class="now-date">${when}</p>`}
    ${youDo === undefined ? '' : html`<p>${youDo}</p>`}
    <div class="now-action">${cardAction(matter, context)}</div>
    <div class="now-rest"><h3 class="h5">${said.needNot}</h3><p>${youNeedNot}</p></div>
    <p class="now-call">${said.call} ${callWords(toCall, context)}</p>
  </section>`;
}

/** Whom to call, as a number that a telephone calls at a touch. */
export function callWords(toCall: ToCall | undefined, { view: { language } }: Pick<ActionContext, 'view'>): Html {
  const said = words[language];
  if (toCall === undefined) return html`${said.letter}`;
  const { role, name, phone } = toCall;
  return html`${said.ring} ${name}, ${rolesForHer[role][language]}: <a class="no-wrap" href="tel:${phone}">${phoneWords(phone)}</a>`;
}
