import { html } from 'hono/html';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { momentWords } from '../moment-words.ts';
import { type ClockStep, clockSteps, type Demo } from '../portal-needs.ts';
import type { Html, View } from '../view.ts';

const words = {
  da: {
    clock: 'Demoens ur',
    forward: 'Gå frem:',
    steps: { day: 'En dag', week: 'En uge', 'next-event': 'Til næste hændelse' },
  },
  en: {
    clock: 'The demo’s clock',
    forward: 'Go forward:',
    steps: { day: 'One day', week: 'One week', 'next-event': 'To the next event' },
  },
} as const;

/** The movable clock: what time it is made to be, and buttons that move it and come back to this page. */
export function demoBar(demo: Demo, { language, here }: View): Html {
  const said = words[language];
  const button = (step: ClockStep): Html =>
    html`<button class="button button-secondary" name="step" value="${step}">${said.steps[step]}</button>`;
  return html`<section class="demo-bar" aria-label="${said.clock}"><div class="container">
    <p>${said.clock}: <strong>${momentWords(momentOfInstant(demo.now()), language)}</strong></p>
    <form method="post" action="/clock">
      <input type="hidden" name="back" value="${here}">
      <span>${said.forward}</span>${clockSteps.map(button)}
    </form>
  </div></section>`;
}
