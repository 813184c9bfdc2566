import { html } from 'hono/html';
import type { CaseEvent } from '../../shared/case/events.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { roleNames } from '../../shared/messages/glossary.ts';
import { isSystem } from '../../shared/people/is-system.ts';
import { rolesHeldBy } from '../../shared/people/role-items.ts';
import { type Happening, historyOf } from '../../shared/store/history.ts';
import type { ActionContext } from '../actions/action.ts';
import { actionNamed } from '../actions/actions.ts';
import type { DutyFacts } from '../facts/case-facts.ts';
import { nameOf } from '../facts/names.ts';
import { capital } from '../moment-words.ts';
import type { Html } from '../view.ts';
import { erased } from '../views/erased.ts';
import { oneClick } from './one-click.ts';

const words = {
  da: {
    none: 'Der er ikke registreret noget endnu.',
    recorded: (day: string, who: string) => `Registreret som sket ${day} af ${who}.`,
    own: (day: string) => `Du har noteret det for ${day}.`,
    system: 'arbejdspladsens system',
    ask: 'Passer det?',
    right: 'Det passer',
    wrong: 'Det passer ikke',
    saidRight: 'Du har svaret: Det passer.',
    saidWrong: 'Du har svaret: Det passer ikke. De andre kan se det.',
    change: 'Ændr dit svar',
  },
  en: {
    none: 'Nothing is recorded yet.',
    recorded: (day: string, who: string) => `Recorded as done on ${day} by ${who}.`,
    own: (day: string) => `You have noted it for ${day}.`,
    system: "the workplace's system",
    ask: 'Is that right?',
    right: 'That is right',
    wrong: 'That is not right',
    saidRight: 'You have answered: That is right.',
    saidWrong: 'You have answered: That is not right. The others can see it.',
    change: 'Change your answer',
  },
} as const;

/** Something that is done, who recorded it, and what she says of it. */
type Record = {
  readonly facts: DutyFacts;
  readonly by: string;
  readonly isOwn: boolean;
  readonly answer: 'confirmed' | 'disputed' | undefined;
};

/** What is recorded as done, the newest first. */
export async function recordsOf(context: ActionContext, duties: readonly DutyFacts[]): Promise<readonly Record[]> {
  const { needs, sickLeave } = context;
  const history = await historyOf(needs.table, sickLeave.caseId);
  const done = duties.filter(({ duty }) => duty.done !== undefined);
  const records = done.map(async (facts): Promise<Record> => {
    const by = recorderOf(history, facts);
    const answer = sickLeave.answers?.[facts.duty.id];
    return {
      facts,
      by: await whoWords(context, by),
      isOwn: by === sickLeave.personId,
      // Her answer is about the day that stood there; another day is another record.
      answer: answer?.on === facts.duty.done?.on ? answer?.says : undefined,
    };
  });
  return (await Promise.all(records)).toSorted((a, b) => (b.facts.duty.done?.on ?? 0) - (a.facts.duty.done?.on ?? 0));
}

export const toAnswer = (records: readonly Record[]): number =>
  records.filter(({ isOwn, answer }) => !isOwn && answer === undefined).length;

/** Several things may have been recorded at one instant, as on a demo's clock: of these the one that closes the duty counts. */
function recorderOf(history: readonly Happening[], { duty }: DutyFacts): string | undefined {
  const then = history.filter(({ at }) => at === duty.done?.recordedAt);
  const closing = then.findLast(({ events }) => events.some((event) => duty.rule.closes.includes(factOf(event))));
  return (closing ?? then.at(-1))?.by;
}

const factOf = (event: CaseEvent): string => (event.type === 'fact-recorded' ? event.fact : event.type);

/** A name and the role it is known by, or the system that a file came from. */
export async function whoWords({ needs, view: { language } }: ActionContext, by: string | undefined): Promise<string> {
  const name = by === undefined ? undefined : await nameOf(needs, by);
  if (by === undefined || isSystem(by)) return words[language].system;
  if (name === undefined) return erased(language);
  const [held] = await rolesHeldBy(needs.table, by);
  return held === undefined ? name : `${name} (${roleNames[held.role][language]})`;
}

export function happenedList(context: ActionContext, records: readonly Record[]): Html {
  if (records.length === 0) return html`<p>${words[context.view.language].none}</p>`;
  return html`<ol class="unstyled-list me-list">${records.map((record) => line(context, record))}</ol>`;
}

function line(context: ActionContext, record: Record): Html {
  const { language } = context.view;
  const { duty } = record.facts;
  const said = words[language];
  const day = duty.done === undefined ? '' : dateWords(duty.done.on, language).long;
  return html`<li><h3 class="h5">${capital(dutyName(duty.rule.id, language).short)}</h3>
    <p>${record.isOwn ? said.own(day) : said.recorded(day, record.by)}</p>
    ${record.isOwn ? '' : answering(context, record)}</li>`;
}

function answering(context: ActionContext, { facts, answer }: Record): Html {
  const said = words[context.view.language];
  const about = `${dutyName(facts.duty.rule.id, context.view.language).short}: `;
  const button = (name: string, label: string): Html => {
    const action = actionNamed(name);
    return action === undefined ? html`` : oneClick(action, context, { label, values: { duty: facts.duty.id } });
  };
  const right = () => button('confirm-record', said.right);
  const wrong = () => button('dispute-record', said.wrong);
  if (answer === undefined)
    return html`<div role="group" aria-label="${about}${said.ask}"><p>${said.ask}</p><div class="me-buttons">${right()}${wrong()}</div></div>`;
  return html`<p>${answer === 'confirmed' ? said.saidRight : said.saidWrong}</p>
    <details class="details"><summary class="details-summary">${said.change}</summary><div class="details-text">${answer === 'confirmed' ? wrong() : right()}</div></details>`;
}
