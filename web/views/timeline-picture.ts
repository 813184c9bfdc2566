import { html } from 'hono/html';
import type { CaseFacts } from '../facts/case-facts.ts';
import type { Html, View } from '../view.ts';
import { markShape } from './mark-shape.ts';
import { type Mark, type Timeline, timelineOf } from './timeline-marks.ts';
import { tallTimeline } from './timeline-tall.ts';
import { wideTimeline } from './timeline-wide.ts';

const words = {
  da: {
    alternative: 'Tidslinjen som billede. Listen efter billedet siger det samme i ord.',
    week: 'Uge',
    legend: { done: 'Klaret', late: 'Over fristen', coming: 'Kommer', idle: 'Ikke relevant' },
    toHer: 'Kommer, eller ikke sket endnu',
  },
  en: {
    alternative: 'The timeline as a picture. The list after it says the same in words.',
    week: 'Week',
    legend: { done: 'Done', late: 'Past the deadline', coming: 'To come', idle: 'Not applicable' },
    toHer: 'To come, or not happened yet',
  },
} as const;

const legendKinds = ['done', 'late', 'coming', 'idle'] as const;

/** The case's weeks with its deadlines: lying on a wide screen, standing on a phone. The style sheet shows one of the two. */
export function timelinePicture({ language }: View, facts: CaseFacts, toWhom: 'staff' | 'member' = 'staff'): Html {
  const said = words[language];
  const legend = toWhom === 'member' ? { ...said.legend, coming: said.toHer } : said.legend;
  const timeline = timelineOf(facts, language);
  const shown = legendKinds.filter((kind) => timeline.marks.some((mark) => mark.kind === kind));
  return html`<figure class="timeline">
    ${wideTimeline(timeline, said.alternative, language)}
    ${tallTimeline(timeline, said.alternative, language)}
    <ol class="sr-only" id="timeline-list">${timeline.marks.map((mark) => html`<li>${markWords(mark, timeline, language)}</li>`)}</ol>
    <figcaption aria-hidden="true">${shown.map(
      (kind) =>
        html`<span class="timeline-key"><svg viewBox="-12 -12 24 24" width="24" height="24">${markShape(kind)}</svg> ${legend[kind]}</span>`,
    )}</figcaption>
  </figure>`;
}

/** A mark for those who listen: `Uge 5: Samtale 30-11-2026, kommer`. */
function markWords({ day, kind, label, date }: Mark, { firstDay }: Timeline, language: View['language']): string {
  const { week, legend } = words[language];
  const stands = kind === 'now' ? '' : `, ${legend[kind].toLowerCase()}`;
  return `${week} ${Math.floor((day - firstDay) / 7) + 1}: ${label} ${date}${stands}`;
}
