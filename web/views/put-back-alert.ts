import { putBackWords } from '../../shared/messages/put-back-words.ts';
import { type PutBackResult, putBackRefusals } from '../../shared/reminders/put-back.ts';
import type { Html, View } from '../view.ts';
import { alert } from './alert.ts';

/** How the page is told what became of the wish, in its address. */
export const putBackOutcomes = ['queued', ...putBackRefusals] as const;
export type PutBackOutcome = (typeof putBackOutcomes)[number];

export const outcomeOf = (result: PutBackResult): PutBackOutcome =>
  result.outcome === 'queued' ? 'queued' : result.why;

export function putBackAlert(view: View, outcome: PutBackOutcome): Html {
  const result: PutBackResult = outcome === 'queued' ? { outcome } : { outcome: 'refused', why: outcome };
  const kind = outcome === 'queued' ? 'success' : 'warning';
  return alert(view, { kind, heading: putBackWords(result, view.language) });
}
