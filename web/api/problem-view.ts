import { html } from 'hono/html';
import type { Language } from '../../shared/case/roles.ts';
import type { Html } from '../view.ts';
import { docsWords } from './docs-words.ts';
import { type ProblemName, problemAddress, problemTypes } from './problem-types.ts';

/** The page at the type of a problem. */
export function problemView(name: ProblemName, language: Language): Html {
  const { status, title, detail, todo } = problemTypes[name];
  return html`<h1>${title[language]}</h1>
    <p class="font-lead">${detail[language]} ${todo[language]}</p>
    <p>HTTP ${status}, <code>${problemAddress(name)}</code></p>
    <p><a href="/v1/docs#problems">${docsWords[language].allProblems}</a></p>`;
}
