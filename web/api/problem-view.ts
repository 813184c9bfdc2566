import { html } from 'hono/html';
import type { Html } from '../view.ts';
import { type ProblemName, problemAddress, problemTypes } from './problem-types.ts';

/** The page at the type of a problem. */
export function problemView(name: ProblemName): Html {
  const { status, title, detail, todo } = problemTypes[name];
  return html`<h1>${title.en}</h1>
    <p class="font-lead">${detail.en} ${todo.en}</p>
    <p>HTTP ${status}, <code>${problemAddress(name)}</code></p>
    <p lang="da">${title.da}: ${detail.da} ${todo.da}</p>
    <p><a href="/v1/docs#problems">All problems</a></p>`;
}
