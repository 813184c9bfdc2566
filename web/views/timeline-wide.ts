import { html } from 'hono/html';
import type { Language } from '../../shared/case/roles.ts';
import type { Html } from '../view.ts';
import { markShape } from './mark-shape.ts';
import type { Mark, Timeline } from './timeline-marks.ts';
import { weekTicks } from './week-ticks.ts';

/** Units of the drawing, which are pixels on a screen of 1200. */
const width = 1140;
const axisY = 112;
/** Room for a label's second line below its first, and for the first above. */
const below = 28;
const above = 20;
/** Room for half a label at either end. */
const margin = 52;
/** The widest letters of the label's 15 pixels; a label that is thought too wide only takes another lane. */
const letterWidth = 8.4;

/** Where a label's first line stands. Nearest to the line first: a label moves out only when there is no room. */
const lanes = [
  { y: axisY - 46, towards: axisY - 16 },
  { y: axisY + 54, towards: axisY + 30 },
  { y: axisY - 92, towards: axisY - 16 },
  { y: axisY + 96, towards: axisY + 30 },
  // A partial return and its talks come in a few weeks: as many as that need two more.
  { y: axisY - 138, towards: axisY - 16 },
  { y: axisY + 138, towards: axisY + 30 },
] as const;
/** These are always there, so that most pictures have the same height. */
const usual = lanes.slice(0, 4);

type Placed = { readonly mark: Mark; readonly x: number; readonly lane: (typeof lanes)[number] };

/** The timeline with time running to the right. */
export function wideTimeline({ firstDay, weeks, now, marks }: Timeline, title: string, language: Language): Html {
  const perDay = (width - 2 * margin) / (weeks * 7);
  const xOf = (day: number): number => Math.round(margin + (day - firstDay) * perDay);
  const end = margin + weeks * 7 * perDay;
  const placed = place(marks, xOf);
  const heights = [...usual, ...placed.map(({ lane }) => lane)].map(({ y }) => y);
  const top = Math.min(...heights) - above;
  return html`<svg class="timeline-wide" viewBox="0 ${top} ${width} ${Math.max(...heights) + below - top}" role="img" aria-label="${title}" aria-describedby="timeline-list">
    <path d="M${margin} ${axisY} H${end}" class="axis"/>
    <path d="M${margin} ${axisY} H${xOf(now)}" class="axis-passed"/>
    ${weekTicks(weeks, language).map(({ week, label }) => {
      const x = xOf(firstDay + week * 7);
      return html`<path d="M${x} ${axisY + 8} v${label === '' ? 4 : 8}" class="tick"/><text x="${x}" y="${axisY + 28}" class="tick-label">${label}</text>`;
    })}
    ${placed.map(drawn)}
  </svg>`;
}

function place(marks: readonly Mark[], xOf: (day: number) => number): readonly Placed[] {
  const takenUpTo = new Map<Placed['lane'], number>();
  return marks.map((mark) => {
    const half = (Math.max(mark.label.length, mark.date.length) * letterWidth) / 2;
    const x = xOf(mark.day);
    const lane = lanes.find((candidate) => (takenUpTo.get(candidate) ?? 0) <= x - half) ?? freest(takenUpTo);
    takenUpTo.set(lane, x + half);
    return { mark, x, lane };
  });
}

/** Where no lane has room the labels overlap least in the one that ended first. */
const freest = (takenUpTo: ReadonlyMap<Placed['lane'], number>): Placed['lane'] =>
  lanes.reduce((best, lane) => ((takenUpTo.get(lane) ?? 0) < (takenUpTo.get(best) ?? 0) ? lane : best));

const drawn = ({ mark, x, lane }: Placed): Html => html`<g class="${mark.kind}">
  <path d="M${x} ${lane.y < axisY ? lane.y + 22 : lane.y - 16} V${lane.towards}" class="leader"/>
  <text x="${x}" y="${lane.y}" class="mark-label">${mark.label}</text>
  <text x="${x}" y="${lane.y + 18}" class="mark-date">${mark.date}</text>
  <g transform="translate(${x} ${axisY})">${markShape(mark.kind)}</g>
</g>`;
