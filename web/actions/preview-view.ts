import { html } from 'hono/html';
import type { Day } from '../../shared/calendar/day.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import type { Command } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import { needsConsent, type Role } from '../../shared/case/roles.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { roleNames } from '../../shared/messages/glossary.ts';
import { ruleIdOf } from '../../shared/rules/duty-id.ts';
import { imaginedOthers } from '../../shared/what-if/imagined-others.ts';
import { type Imagined, previewCase } from '../../shared/what-if/preview-case.ts';
import type { WhatIf } from '../../shared/what-if/what-if.ts';
import { maySeeDutyNamed } from '../facts/may-see-duty.ts';
import type { FormState } from '../forms/field-state.ts';
import type { Html } from '../view.ts';
import type { Action, ActionContext } from './action.ts';
import { actionAddress } from './action-form.ts';
import type { Carried } from './posted.ts';
import { refusalErrors } from './refusal-errors.ts';

const words = {
  da: {
    title: 'Se virkningen først',
    other: 'Det andet forløb:',
    estimate: 'skønnet',
    nothing: 'Ingen datoer og ingen beskeder bliver anderledes.',
    moved: 'Datoer, der flytter sig',
    begun: 'Frister, der kommer til',
    gone: 'Frister, der falder bort',
    corrected: 'Får besked om, at en dato ikke gælder længere',
    to: 'til',
    messages: (to: number, no: number) => `Beskeder, der kommer til at gå ud anderledes: ${to} nye, ${no} bortfalder.`,
    confirm: 'Ja, gennemfør det',
    back: 'Nej, gå tilbage',
  },
  en: {
    title: 'See the effect first',
    other: 'The other case:',
    estimate: 'estimate',
    nothing: 'No dates and no messages change.',
    moved: 'Dates that move',
    begun: 'Deadlines that are added',
    gone: 'Deadlines that fall away',
    corrected: 'Are told that a date does not hold any more',
    to: 'to',
    messages: (to: number, no: number) => `Messages that will go out differently: ${to} new, ${no} fall away.`,
    confirm: 'Yes, do it',
    back: 'No, go back',
  },
} as const;

type Asked = {
  readonly back: string;
  readonly state: FormState;
  readonly carried: Carried;
  /** Whose case it is, above the heading. */
  readonly above: Html | string;
};
type Preview = { readonly body: Html } | { readonly errors: Readonly<Record<string, string>> };

/** What a command would change, before it does: the same form goes along unseen, to be confirmed. */
export async function previewView(
  { action, context }: { readonly action: Action; readonly context: ActionContext },
  command: Command,
  { back, state, carried, above }: Asked,
): Promise<Preview> {
  const { needs, view, sickLeave, today } = context;
  try {
    const events = decide(sickLeave, command, today);
    const at = momentOfInstant(needs.clock());
    const imagined = { before: sickLeave, caseId: sickLeave.caseId, events, at };
    const { change } = await previewCase(needs, imagined);
    const said = words[view.language];
    const hidden = { ...carried, back, confirmed: 'yes' };
    const typed = Object.entries(state.values).flatMap(([name, value]) =>
      (typeof value === 'string' ? [value] : value).map(
        (text) => html`<input type="hidden" name="${name}" value="${text}">`,
      ),
    );
    const body = html`${above}<h1 class="mt-2">${action.title[view.language]}</h1><h2>${said.title}</h2>${changeView(context, change, command.do === 'record-letter-date')}${await othersView(context, imagined)}
      <form method="post" action="${actionAddress(action, sickLeave.caseId)}">
        ${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${typed}
        <button class="button button-primary">${said.confirm}</button>
        <a class="button button-secondary" href="${back}">${said.back}</a>
      </form>`;
    return { body };
  } catch (error) {
    if (error instanceof CommandRefused) {
      const { language } = view;
      return { errors: refusalErrors(error.refusal, { command, language, isMember: isMember(context) }) };
    }
    throw error;
  }
}

/** What happens in another case with it: in the one that goes on after a merger, in the second part of one that is split. */
async function othersView(context: ActionContext, imagined: Imagined): Promise<Html> {
  const { needs, view } = context;
  const others = await imaginedOthers(needs.table, imagined);
  const seen = await Promise.all(others.map((other) => previewCase(needs, other)));
  return html`${seen.map(
    ({ sickLeave, change }) =>
      html`<h2>${words[view.language].other} ${sickLeave.alias}</h2>${changeView({ ...context, sickLeave }, change)}`,
  )}`;
}

/** Of the duties that the reader may see; `fromLetter`: the new date is no estimate. */
function changeView(context: ActionContext, change: WhatIf, fromLetter = false): Html {
  const { view } = context;
  const said = words[view.language];
  const { moved, begun, gone, corrected, toSend, noLonger } = seenOf(context, change);
  // What changes for those alone of whom the reader may not know is nothing: that anything does would tell of them.
  if ([moved, begun, gone, corrected, toSend, noLonger].every(({ length }) => length === 0))
    return html`<p>${said.nothing}</p>`;
  const estimated = estimatedIn(context);
  const name = (dutyId: string): string => dutyName(ruleIdOf(dutyId), view.language).short;
  const on = (dutyId: string, day: Day, isKnown = false): string => {
    const { short } = dateWords(day, view.language);
    return estimated.has(dutyId) && !isKnown ? `${short} (${said.estimate})` : short;
  };
  const due = (one: { readonly dutyId: string; readonly due: Day }): string =>
    `${name(one.dutyId)}: ${on(one.dutyId, one.due)}`;
  const moves = moved.map(
    ({ dutyId, from, to }) => `${name(dutyId)}: ${on(dutyId, from)} ${said.to} ${on(dutyId, to, fromLetter)}`,
  );
  const told = corrected.map(({ dutyId, to }) => `${roleNames[to][view.language]}: ${name(dutyId)}`);
  return html`${list(said.moved, moves)}${list(said.begun, begun.map(due))}${list(said.gone, gone.map(due))}
    ${list(said.corrected, [...new Set(told)])}
    <p>${said.messages(toSend.length, noLonger.length)}</p>`;
}

function seenOf(context: ActionContext, { moved, begun, gone, corrected, toSend, noLonger }: WhatIf) {
  const ofDuty = ({ dutyId }: { readonly dutyId: string }): boolean => maySeeDutyNamed(context, dutyId);
  // A message to somebody whom she has let in, also a mere count of them, would tell that she has.
  const toSomebody = (told: { readonly dutyId: string; readonly to: Role }): boolean =>
    ofDuty(told) && (isMember(context) || !needsConsent(told.to));
  return {
    ...{ moved: moved.filter(ofDuty), begun: begun.filter(ofDuty), gone: gone.filter(ofDuty) },
    corrected: corrected.filter(toSomebody),
    ...{ toSend: toSend.filter(toSomebody), noLonger: noLonger.filter(toSomebody) },
  };
}

const isMember = ({ actors }: ActionContext): boolean =>
  actors.some((actor) => actor.kind === 'person' && actor.role === 'member');

/** The duties whose date is counted: an estimate until a letter names it. */
const estimatedIn = ({ sickLeave }: ActionContext): ReadonlySet<string> =>
  new Set(
    planOf(sickLeave)
      .duties.filter(({ passesOn, fromLetter }) => passesOn !== undefined && !fromLetter)
      .map(({ id }) => id),
  );

const list = (heading: string, lines: readonly string[]): Html | string =>
  lines.length === 0 ? '' : html`<h3>${heading}</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
