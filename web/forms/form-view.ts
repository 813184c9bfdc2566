import { html } from 'hono/html';
import type { Html, View } from '../view.ts';
import { errorSummary } from '../views/error-summary.ts';
import type { FormState } from './field-state.ts';
import { type Field, fieldView } from './fields.ts';
import { eachField } from './rows-field.ts';

export type Form = {
  readonly action: string;
  readonly fields: readonly Field[];
  readonly submit: string;
  /** What goes along unseen. */
  readonly hidden?: Readonly<Record<string, string | number>>;
  /** Stands between fields and button. */
  readonly before?: Html | string;
  readonly quiet?: boolean;
  /** Nothing is ever saved by it, as where somebody logs in: then it need not say that nothing was. */
  readonly savesNothing?: boolean;
};

/** A form that posts: what is wrong in a list on top with links to the fields, each field with its own beside it. */
export function formView(
  view: View,
  { action, fields, submit, hidden = {}, before = '', quiet = false, savesNothing = false }: Form,
  state: FormState,
): Html {
  return html`${summary(view, { fields, savesNothing }, state)}
    <form method="post" action="${action}" novalidate>
      ${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
      ${fields.map((field) => fieldView(view, field, state))}
      ${before}
      <button class="button ${quiet ? 'button-secondary' : 'button-primary'} mt-4">${submit}</button>
    </form>`;
}

type Summed = { readonly fields: readonly Field[]; readonly savesNothing: boolean };

/**
 * What is wrong with a form, in the order of its fields; nothing when nothing is. An error under no field's name is about the form as a whole,
 * and comes first.
 */
function summary(view: View, { fields, savesNothing }: Summed, { errors }: FormState): Html | string {
  const each = eachField(fields);
  const placeOf = ([name]: readonly [string, string]): number => each.findIndex((one) => one.name === name);
  const found = Object.entries(errors).toSorted((a, b) => placeOf(a) - placeOf(b));
  if (found.length === 0) return '';
  const lines = found.map(([name, text]) => {
    const field = each.find((one) => one.name === name);
    return field === undefined ? html`${text}` : html`<a href="#${name}">${named(field.label)} ${text}</a>`;
  });
  return errorSummary(view, { lines, savesNothing });
}

/** A question ends by itself. */
const named = (label: string): string => (/[?:]$/.test(label) ? label : `${label}:`);
