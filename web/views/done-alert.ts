import { doneWords } from '../actions/actions.ts';
import type { Html, View } from '../view.ts';
import { alert } from './alert.ts';

/** Tells what has just been done, where the address says so. */
export function doneAlert(view: View, done: string | undefined): Html | string {
  const said = doneWords(done);
  return said === undefined ? '' : alert(view, { kind: 'success', heading: said[view.language] });
}
