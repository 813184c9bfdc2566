import { html } from 'hono/html';
import type { ActionContext } from '../actions/action.ts';
import { actionAddress } from '../actions/action-form.ts';
import { openTimes } from '../actions/member/talk-actions.ts';
import { capital } from '../moment-words.ts';
import type { Html } from '../view.ts';
import { atWords } from './card-words.ts';
import { rolesForHer } from './role-words.ts';

const words = {
  da: {
    title: 'Aftaler og tider',
    agreed: 'Aftalt',
    with: 'Med',
    companion: 'en, du selv tager med',
    telephone: 'I telefon.',
    proposed: 'Din leder foreslår:',
    yes: 'Sig ja til en af dem',
    other: 'Foreslå andre tider',
    yours: 'Du har foreslået:',
    waiting: 'Din leder svarer. Du behøver ikke gøre mere.',
  },
  en: {
    title: 'Appointments and times',
    agreed: 'Agreed',
    with: 'With',
    companion: 'somebody you bring',
    telephone: 'On the telephone.',
    proposed: 'Your leader suggests:',
    yes: 'Say yes to one of them',
    other: 'Suggest other times',
    yours: 'You have suggested:',
    waiting: 'Your leader answers. You need not do more.',
  },
} as const;

/** When the talk is, and what either side has proposed; nothing while there is neither. */
export function talkSection(context: ActionContext): Html | undefined {
  const { sickLeave, today, view } = context;
  const { language } = view;
  const said = words[language];
  const { talk, proposal } = sickLeave;
  const theirs = openTimes(context);
  const own = proposal?.by === 'member' ? proposal.times.filter(({ on }) => on >= today) : [];
  const isAgreed = talk !== undefined && talk.on >= today;
  if (!isAgreed && theirs.length === 0 && own.length === 0) return undefined;
  const address = (name: string): string => actionAddress({ name }, sickLeave.caseId);
  const times = (all: typeof own): Html =>
    html`<ul>${all.map((one) => html`<li>${capital(atWords(one, language))}</li>`)}</ul>`;
  return html`
    ${isAgreed ? html`<p><strong>${said.agreed}: ${atWords(talk, language)}.</strong> ${whoComes(context)}</p>` : ''}
    ${theirs.length === 0 ? '' : html`<p>${said.proposed}</p>${times(theirs)}<p><a class="button button-secondary" href="${address('say-yes-to-time')}">${said.yes}</a></p>`}
    ${own.length === 0 ? '' : html`<p>${said.yours}</p>${times(own)}<p>${said.waiting}</p>`}
    <p><a href="${address('suggest-times')}">${said.other}</a></p>`;
}

export const talkTitle = (language: 'da' | 'en'): string => words[language].title;

/** Whom she wants there, and how they talk. */
export function whoComes({ sickLeave: { talk }, view: { language } }: ActionContext): string {
  const said = words[language];
  const people = [
    ...(talk?.with ?? []).map((role) => rolesForHer[role][language]),
    ...(talk?.companion === true ? [said.companion] : []),
  ];
  const along = people.length === 0 ? '' : `${said.with} ${people.join(', ')}. `;
  return `${along}${talk?.telephone === true ? said.telephone : ''}`.trim();
}
