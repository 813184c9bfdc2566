import { html } from 'hono/html';
import type { ActionContext } from '../actions/action.ts';
import type { Html } from '../view.ts';
import type { SupportTask } from './support-tasks.ts';
import { checklist, taskButtons, taskDay, taskHeadline } from './task-view.ts';

const words = {
  da: {
    now: 'Gør dette nu',
    next: 'Din næste opgave',
    nothing: 'Du skal ikke gøre noget lige nu',
    afterwards: 'Derefter',
  },
  en: {
    now: 'Do this now',
    next: 'Your next task',
    nothing: 'There is nothing for you to do just now',
    afterwards: 'Then',
  },
} as const;

/** Beyond two weeks nothing is urgent. */
const nowDays = 14;

/** The one thing to do next with its button and its checklist; what follows is folded. */
export function nowSection(context: ActionContext, tasks: readonly SupportTask[]): Html {
  const { view, today } = context;
  const said = words[view.language];
  const [first, ...later] = tasks;
  if (first === undefined) return html`<section class="support-now support-quiet"><h2>${said.nothing}</h2></section>`;
  return html`<section class="support-now" aria-labelledby="now"><h2 id="now">${first.on - today > nowDays ? said.next : said.now}</h2>
      <p class="h3">${taskHeadline(first, view.language)}</p>${taskDay(view, first, today)}
      ${taskButtons(context, first)}${checklist(view, first)}
    </section>
    ${later.length === 0 ? '' : html`<h2>${said.afterwards}</h2>${later.map((task) => folded(context, task))}`}`;
}

const folded = (context: ActionContext, task: SupportTask): Html =>
  html`<details class="details"><summary class="details-summary">${taskHeadline(task, context.view.language)}</summary>
    <div class="details-text">${taskDay(context.view, task, context.today)}${taskButtons(context, task)}${checklist(context.view, task)}</div></details>`;
