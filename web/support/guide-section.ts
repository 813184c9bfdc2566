import { html } from 'hono/html';
import type { ContactRole, Language } from '../../shared/case/roles.ts';
import type { Words } from '../../shared/guides/guide.ts';
import { supportGuides } from '../../shared/guides/support-guide.ts';
import type { ActionContext } from '../actions/action.ts';
import { offeredOf } from '../actions/offered-actions.ts';
import type { Html } from '../view.ts';
import { buttons } from './task-view.ts';

const words = {
  da: {
    whatToDo: 'Din opgave',
    never: 'Det gør du aldrig',
    handOn: 'Giv videre',
    advice: 'Få et råd',
    ask: 'Spørg om råd uden at nævne nogen',
  },
  en: {
    whatToDo: 'Your part',
    never: 'What you never do',
    handOn: 'Hand over',
    advice: 'Get advice',
    ask: 'Ask for advice without naming anyone',
  },
} as const;

const list = (language: Language, lines: readonly Words[]): Html =>
  html`<ul>${lines.map((line) => html`<li>${line[language]}</li>`)}</ul>`;

/** What the part of a supporter is, what they never do, how to get advice and how to hand over. */
export function guideSection(context: ActionContext, role: ContactRole): Html {
  const { language } = context.view;
  const said = words[language];
  const { whatToDo, never, handOn, askAdvice } = supportGuides[role];
  return html`<h2>${said.whatToDo}</h2>${list(language, whatToDo)}
    <h2>${said.never}</h2>${list(language, never)}
    <h2>${said.advice}</h2>${list(language, askAdvice)}<p><a href="/support/advice">${said.ask}</a></p>
    <h2 id="hand-over">${said.handOn}</h2>${list(language, handOn)}${buttons(context, offeredOf(context, ['decline-contact']), { quiet: true })}`;
}
