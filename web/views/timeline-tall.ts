import { html } from 'hono/html';
import type { Language } from '../../shared/case/roles.ts';
import type { Html } from '../view.ts';
import { markShape } from './mark-shape.ts';
import type { Timeline } from './timeline-marks.ts';
import { weekTicks } from './week-ticks.ts';

/** Units of the drawing, which are about pixels on the narrowest phone that counts, 320 wide. */
const width = 310;
const axisX = 76;
const labelX = axisX + 24;
const top = 20;
/** A line of text and some air: labels closer than this are pushed down. */
const lineHeight = 26;
const weekHeight = 17;

/** The timeline with time running down, a line of text beside each mark. */
export function tallTimeline({ firstDay, weeks, now, marks }: Timeline, title: string, language: Language): Html {
  const yOf = (day: number): number => Math.round(top + ((day - firstDay) / 7) * weekHeight);
  const labels = spread(marks.map(({ day }) => yOf(day)));
  const end = top + weeks * weekHeight;
  const height = Math.max(end, ...labels) + top;
  return html`<svg class="timeline-tall" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" aria-describedby="timeline-list">
    <path d="M${axisX} ${top} V${end}" class="axis"/>
    <path d="M${axisX} ${top} V${yOf(now)}" class="axis-passed"/>
    ${weekTicks(weeks, language).map(({ week, label }) => {
      const y = yOf(firstDay + week * 7);
      return html`<path d="M${axisX - 16} ${y} h${label === '' ? 6 : 8}" class="tick"/><text x="${axisX - 22}" y="${y + 5}" class="tick-label">${label}</text>`;
    })}
    ${marks.map((mark, index) => {
      const y = yOf(mark.day);
      const labelY = labels[index] ?? y;
      return html`<g class="${mark.kind}">
        <path d="M${axisX + 12} ${y} L${labelX - 6} ${labelY}" class="leader"/>
        <g transform="translate(${axisX} ${y}) rotate(${mark.kind === 'now' ? 90 : 0})">${markShape(mark.kind)}</g>
        <text x="${labelX}" y="${labelY + 5}"><tspan class="mark-label">${mark.label}</tspan> <tspan class="mark-date">${mark.date}</tspan></text>
      </g>`;
    })}
  </svg>`;
}

/** Each label at its own height, or as far below the one before as it needs. */
function spread(heights: readonly number[]): readonly number[] {
  const placed: number[] = [];
  for (const height of heights) placed.push(Math.max(height, (placed.at(-1) ?? 0) + lineHeight));
  return placed;
}
