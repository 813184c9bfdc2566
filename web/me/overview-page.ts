import { Hono } from 'hono';
import { html } from 'hono/html';
import { attemptsOf } from '../../shared/case/attempts.ts';
import { consentRoles, type Role } from '../../shared/case/roles.ts';
import { memberPreparation } from '../../shared/guides/member-preparation.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { optionWords } from '../../shared/messages/option-words.ts';
import { findPerson } from '../../shared/people/person.ts';
import { personsIn } from '../../shared/people/staffing.ts';
import type { ActionContext } from '../actions/action.ts';
import { type CaseFacts, caseFacts, type DutyFacts } from '../facts/case-facts.ts';
import { capital } from '../moment-words.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { atWords } from './card-words.ts';
import { meFrame, noCase } from './me-frame.ts';
import { myCase } from './my-case.ts';
import { rolesForHer } from './role-words.ts';
import { whoComes } from './talk-section.ts';
import { phoneWords } from './whom-to-call.ts';

const words = {
  da: {
    title: 'Mit overblik',
    how: 'Print siden med din browser. Linjerne er til at skrive på i hånden. Vi gemmer ikke, hvad du skriver.',
    made: 'Lavet',
    dates: 'Datoer',
    noDates: 'Ingen datoer på vej.',
    about: 'skønnet',
    talk: 'Aftalt tid',
    people: 'Hvem kan jeg ringe til?',
    letter: 'Nummeret står i dit brev.',
    agreed: 'Det blev aftalt',
    kinds: {
      'ordinary-terms': 'På almindelige vilkår',
      'other-placement': 'Et andet sted',
      'special-terms': 'På særlige vilkår',
    },
  },
  en: {
    title: 'My overview',
    how: 'Print the page with your browser. The lines are for writing by hand. We do not store what you write.',
    made: 'Made',
    dates: 'Dates',
    noDates: 'No dates on their way.',
    about: 'estimated',
    talk: 'Agreed time',
    people: 'Whom can I call?',
    letter: 'The number is in your letter.',
    agreed: 'What was agreed',
    kinds: {
      'ordinary-terms': 'On ordinary terms',
      'other-placement': 'Another placement',
      'special-terms': 'On special terms',
    },
  },
} as const;

/** Lines to write on: so many that all of it fits two sheets. */
const linesPerQuestion = 3;
const linesForTried = 5;
const linesForAgreed = 6;

/** Her dates, people and questions on paper, with room to write by hand. */
export const overviewPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get('/me/overview', async (c) => {
    const { view } = c.var;
    const said = words[view.language];
    const found = await myCase(needs, c);
    if (found === undefined) return c.html(noCase(needs, view, said.title));
    const { sickLeave, actors, today } = found;
    const context: ActionContext = { needs, view, sickLeave, actors, today };
    const facts = await caseFacts(needs, sickLeave, actors);
    const body = html`<div class="overview"><h1>${said.title}</h1>
      <p class="not-printed">${said.how}</p>
      <p>${facts.name ?? ''} · ${said.made} ${dateWords(today, view.language).long}</p>
      <h2>${said.dates}</h2>${dates(context, facts)}
      <h2>${said.people}</h2><ul>${await people(context)}</ul>
      ${questions(context)}</div>`;
    return c.html(meFrame(needs, view, { title: said.title, body }));
  });

function dates(context: ActionContext, { duties }: CaseFacts): Html {
  const { sickLeave, today, view } = context;
  const said = words[view.language];
  const { talk } = sickLeave;
  const coming = duties.filter(({ status, duty }) => status === 'pending' && duty.due >= today);
  const agreed =
    talk === undefined || talk.on < today
      ? ''
      : html`<p><strong>${said.talk}: ${atWords(talk, view.language)}.</strong> ${whoComes(context)}</p>`;
  if (coming.length === 0) return html`${agreed}<p>${said.noDates}</p>`;
  return html`${agreed}<dl class="facts">${coming.map((each) => dateLine(view, each))}</dl>`;
}

function dateLine({ language }: View, { duty }: DutyFacts): Html {
  const { long, month } = dateWords(duty.due, language);
  const isEstimate = duty.passesOn !== undefined && !duty.fromLetter;
  const date = isEstimate ? `${capital(month)}, ${words[language].about}` : capital(long);
  return html`<div><dt>${dutyName(duty.rule.id, language).short}</dt><dd>${date}</dd></div>`;
}

/** Her leader, the personnel office and whom she lets in, with their numbers. */
async function people({ needs, sickLeave, today, view: { language } }: ActionContext): Promise<readonly Html[]> {
  const letIn = consentRoles.filter((role) => sickLeave.consents.some(({ to }) => to === role));
  const asked: readonly Role[] = ['leader', 'hr', ...letIn];
  const lines = asked.map(async (role) => {
    const ids = await personsIn(needs, sickLeave, { role, on: today });
    const found = await Promise.all(ids.map((id) => findPerson(needs, id)));
    return found.flatMap((person) =>
      person === undefined
        ? []
        : [
            html`<li>${person.name}, ${rolesForHer[role][language]}: ${person.phone === undefined ? words[language].letter : phoneWords(person.phone)}</li>`,
          ],
    );
  });
  return (await Promise.all(lines)).flat();
}

/** What has been tried and noted already stands there in print; the rest she writes herself. */
function attempts({ sickLeave, view: { language } }: ActionContext): Html | string {
  const noted = attemptsOf(sickLeave);
  if (noted.length === 0) return '';
  const lines = noted.map(({ option, kind, on }) => {
    const what = option === undefined ? undefined : optionWords[option]?.[language].what;
    return html`<li>${dateWords(on, language).long}: ${what ?? words[language].kinds[kind]}</li>`;
  });
  return html`<ul>${lines}</ul>`;
}

function questions(context: ActionContext): Html {
  const { language } = context.view;
  const said = words[language];
  const three = memberPreparation['three-questions'];
  const tried = memberPreparation['what-has-been-tried'];
  return html`<h2>${three.title[language]}</h2>
    ${three.says.map((each) => html`<p class="question">${each[language]}</p>${ruled(linesPerQuestion)}`)}
    <h2>${tried.title[language]}</h2>${attempts(context)}<p>${tried.says[0][language]}</p>${ruled(linesForTried)}
    <h2>${said.agreed}</h2>${ruled(linesForAgreed)}`;
}

const ruled = (lines: number): Html =>
  html`<div class="ruled" aria-hidden="true">${Array.from({ length: lines }, () => html`<div></div>`)}</div>`;
