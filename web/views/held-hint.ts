import { html } from 'hono/html';
import type { Html, View } from '../view.ts';
import { alert } from './alert.ts';

export const heldAddress = '/held';

const words = {
  da: {
    heading: 'Beskeder er holdt tilbage',
    why: 'De ligger før den dag, fra hvilken I sender beskeder, og bliver kun sendt, hvis nogen godkender dem.',
    link: 'Se og godkend dem',
  },
  en: {
    heading: 'Messages are held back',
    why: 'They lie before the day from which you send messages, and go out only if somebody approves them.',
    link: 'See and approve them',
  },
} as const;

/** Leads to what is held back while there is anything. */
export function heldHint(view: View): Html {
  const { heading, why, link } = words[view.language];
  const body = html`<p class="alert-text">${why} <a href="${heldAddress}">${link}</a></p>`;
  return alert(view, { kind: 'info', heading, body });
}
