import type { Visibility } from '../rules/duty-rule.ts';
import { maySee } from '../rules/may-see.ts';
import type { ApiScope } from './api-scopes.ts';
import { mayRecord } from './who-records.ts';

/**
 * What only a person says or decides, although hr may: a wish of the member and the answer to it, that a case ends without a word, and
 * whether a message from before the cut-over is sent.
 */
const personsAlone: ReadonlySet<string> = new Set([
  'give-consent',
  'change-leader',
  'keep-leader',
  'propose-times',
  'accept-time',
  'close-silently',
  'change-rule-set',
  'settle-held',
]);

/** What is kept beyond its period is for those who answer for the whole of the employer's data. */
const administrative: ReadonlySet<string> = new Set(['place-legal-hold', 'lift-legal-hold']);

/** Whether another system may give a command at all: what hr may, but for what a person must say. */
export const systemMayRecord = (command: string): boolean => mayRecord('hr', command) && !personsAlone.has(command);

type SystemAct = 'see-case' | { readonly see: Visibility } | { readonly do: string };

/** What the key of another system may do with a case of its employer: it sees what hr sees, of which nothing is the member's own. */
export function systemMay(scopes: readonly ApiScope[], act: SystemAct): boolean {
  if (act === 'see-case') return scopes.includes('read') || scopes.includes('notify');
  if ('see' in act) return systemMay(scopes, 'see-case') && maySee('hr', act.see);
  return scopes.includes(administrative.has(act.do) ? 'admin' : 'notify') && systemMayRecord(act.do);
}
