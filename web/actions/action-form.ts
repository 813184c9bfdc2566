import { html } from 'hono/html';
import type { FormState } from '../forms/field-state.ts';
import { formView } from '../forms/form-view.ts';
import type { Html } from '../view.ts';
import type { Action, ActionContext } from './action.ts';

type Shown = { readonly back: string; readonly state: FormState };

/** Where the form of an action posts to, and where its own page is. */
export const actionAddress = ({ name }: Pick<Action, 'name'>, caseId: string): string => `/cases/${caseId}/do/${name}`;

/** The form of an action: alone on its page, or inside another. Its command id is made with it, so that sending it twice is one command. */
export async function actionForm(action: Action, context: ActionContext, { back, state }: Shown): Promise<Html> {
  const { needs, view, sickLeave } = context;
  const { title, submit = title, intro } = action;
  const isFresh = Object.keys(state.values).length + Object.keys(state.errors).length === 0;
  const shown = isFresh ? { values: action.initial?.(context) ?? {}, errors: {} } : state;
  const form = {
    action: actionAddress(action, sickLeave.caseId),
    fields: await action.fields(context),
    submit: submit[view.language],
    hidden: { commandId: needs.mint('command'), seenVersion: sickLeave.version, back },
  };
  return html`${intro === undefined ? '' : html`<p>${intro[view.language]}</p>`}${formView(view, form, shown)}`;
}
