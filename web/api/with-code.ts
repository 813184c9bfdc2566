import { html } from 'hono/html';
import type { Html } from '../view.ts';

/** A description of the document, what stands in backticks as code. */
export const withCode = (text = ''): Html =>
  html`${text.split('`').map((part, place) => (place % 2 === 1 ? html`<code>${part}</code>` : part))}`;
