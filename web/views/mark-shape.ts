import { html } from 'hono/html';
import type { Html } from '../view.ts';
import type { Mark } from './timeline-marks.ts';

/** The sign of a mark around the origin: shape and colour say the same, for those who see no colours. */
export function markShape(kind: Mark['kind']): Html {
  switch (kind) {
    case 'done':
      return html`<circle r="10" class="mark-done"/><path d="M-5 0 L-1.5 4 L5 -4" class="mark-sign"/>`;
    case 'late':
      return html`<circle r="10" class="mark-late"/><path d="M0 -5.5 V1.5 M0 4.5 V5.5" class="mark-sign"/>`;
    case 'coming':
      return html`<circle r="9" class="mark-coming"/>`;
    case 'idle':
      return html`<circle r="6" class="mark-idle"/>`;
    case 'now':
      return html`<path d="M0 -15 V15" class="mark-now"/>`;
  }
}
