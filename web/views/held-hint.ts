import { html } from 'hono/html';
import { isAudience } from '../session/read-reader.ts';
import type { Html, View } from '../view.ts';
import { alert } from './alert.ts';

export const heldAddress = '/held';

const words = {
  da: {
    heading: 'Beskeder er holdt tilbage',
    why: 'De ligger før den dag, fra hvilken I sender beskeder, og bliver kun sendt, hvis nogen godkender dem.',
    link: 'Se og godkend dem',
    others: 'Personale og løn kan se og godkende dem.',
  },
  en: {
    heading: 'Messages are held back',
    why: 'They lie before the day from which you send messages, and go out only if somebody approves them.',
    link: 'See and approve them',
    others: 'The personnel office can see and approve them.',
  },
} as const;

/** Leads hr to what is held back while there is anything; whoever runs the machine opens no case. */
export function heldHint(view: View): Html {
  const { heading, why, link, others } = words[view.language];
  const how = isAudience(view.reader, 'hr') ? html`<a href="${heldAddress}">${link}</a>` : others;
  const body = html`<p class="alert-text">${why} ${how}</p>`;
  return alert(view, { kind: 'info', heading, body });
}
