import { html } from 'hono/html';
import type { Action, ActionContext } from '../actions/action.ts';
import { actionAddress } from '../actions/action-form.ts';
import type { Html } from '../view.ts';

type Shown = {
  readonly label: string;
  /** What the fields of the action hold, unseen. */
  readonly values?: Readonly<Record<string, string>>;
  readonly back?: string;
  readonly primary?: boolean;
};

/** An action whose fields are known already: a button that does it at once, and once only. */
export function oneClick(
  action: Action,
  { needs, sickLeave }: Pick<ActionContext, 'needs' | 'sickLeave'>,
  { label, values = {}, back = '/me', primary = false }: Shown,
): Html {
  const hidden = { ...values, commandId: needs.mint('command'), seenVersion: String(sickLeave.version), back };
  return html`<form method="post" action="${actionAddress(action, sickLeave.caseId)}" class="one-click">
    ${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
    <button class="button ${primary ? 'button-primary' : 'button-secondary'}">${label}</button></form>`;
}
