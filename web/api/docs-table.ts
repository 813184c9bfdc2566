import { html } from 'hono/html';
import type { Html } from '../view.ts';

/** A table of the page of the API, which scrolls by itself where the screen is narrow; none without rows. */
export const docsTable = (
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly Html[])[],
): Html | string =>
  rows.length === 0
    ? ''
    : html`<div class="table--responsive-scroll" tabindex="0" role="region" aria-label="${caption}"><table class="table">
      <caption>${caption}</caption>
      <thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
    </table></div>`;
