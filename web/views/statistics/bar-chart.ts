import { html } from 'hono/html';
import { hiddenWords } from '../../../shared/statistics/statistics-words.ts';
import type { Html, View } from '../../view.ts';

/** A bar, or a line of text where its number is hidden. `target` is drawn as a stroke across it. */
export type Bar = {
  readonly label: string;
  readonly value: number | undefined;
  readonly words: string;
  readonly target?: number | undefined;
};

/** `highest` is what the longest bar could be: 100 for percent. */
export type BarChart = {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly highest: number;
};

/** Pixels. A phone of 320 has so many beside its margins; drawn no larger anywhere, so that the letters stay as large as those of the page. */
const width = 288;
const rowHeight = 46;
/** Room for the words behind the longest bar, `1.234`. */
const longestBar = 230;
/** So many letters of 15 pixels fit in the width. */
const longestLabel = 38;
const ink = '#1a1a1a';

/**
 * Numbers as lying bars, label above, number behind. Drawn with attributes, so that it needs no style sheet; dark on white with outlines, so
 * that it prints without colour. The same numbers stand in a table beside it.
 */
export function barChart({ language }: View, { id, title, bars, highest }: BarChart): Html {
  const height = bars.length * rowHeight;
  return html`<svg role="img" aria-labelledby="${id}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-size="15" fill="${ink}">
    <title id="${id}">${title}</title>
    ${bars.map((bar, row) => drawn(bar, row))}
  </svg>`;

  function drawn({ label, value, words, target }: Bar, row: number): Html {
    const top = row * rowHeight;
    const text = html`<text x="0" y="${top + 15}">${fitting(label)}</text>`;
    if (value === undefined)
      return html`${text}<rect x="0.5" y="${top + 21.5}" width="16" height="17" fill="none" stroke="${ink}" stroke-dasharray="3 3"/>
        <text x="24" y="${top + 35}">${hiddenWords[language].hidden}</text>`;
    const length = lengthOf(value, highest);
    const at = target === undefined ? undefined : lengthOf(target, highest);
    return html`${text}<rect x="0" y="${top + 21}" width="${length}" height="18" fill="#004d6e" stroke="${ink}"/>
      ${at === undefined ? '' : targetStroke(at, top)}
      <text x="${Math.max(length, at ?? 0) + 7}" y="${top + 35}" font-weight="600">${words}</text>`;
  }
}

/** The whole label stands in the table. */
const fitting = (label: string): string =>
  label.length > longestLabel ? `${label.slice(0, longestLabel - 1).trimEnd()}…` : label;

const lengthOf = (value: number, highest: number): number =>
  highest === 0 ? 0 : Math.round((value / highest) * longestBar);

/** White beside black: seen on the bar and beyond it. */
const targetStroke = (at: number, top: number): Html =>
  html`<path d="M${at} ${top + 18} v24" stroke="#fff" stroke-width="6"/><path d="M${at} ${top + 18} v24" stroke="${ink}" stroke-width="2"/>`;
