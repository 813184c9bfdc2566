import { html } from 'hono/html';
import type { Html, View } from '../view.ts';
import { type FormState, textIn, textsIn } from './field-state.ts';
import { type RowsField, rowsView } from './rows-field.ts';

export type Named = { readonly name: string; readonly label: string; readonly hint?: string | undefined };

/** A field that is typed into. Dates may be typed or picked: the browser's own field does both. */
export type TextField = Named & {
  readonly kind: 'text' | 'date' | 'time' | 'number' | 'email' | 'tel' | 'code';
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly optional?: boolean | undefined;
  /** What is often meant; anything else may be typed as well. */
  readonly suggestions?: readonly string[] | undefined;
};

export type Option = { readonly value: string; readonly label: string; readonly hint?: string | undefined };

/** One choice of several, each to be seen. */
export type ChoiceField = Named & {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly optional?: boolean | undefined;
};
/** Any number of several. A single one that says what the label says stands alone: `on` for a yes. */
export type TicksField = Named & {
  readonly kind: 'ticks';
  readonly options: readonly Option[];
  /** Without a single tick it says nothing that can be used. */
  readonly atLeastOne?: boolean | undefined;
};
/** One of many, as a list that unfolds. */
export type SelectField = Named & {
  readonly kind: 'select';
  readonly options: readonly Option[];
  readonly optional?: boolean | undefined;
};

export type Field = TextField | ChoiceField | TicksField | SelectField | RowsField;

const words = {
  da: { error: 'Fejl', optional: 'kan udelades', choose: 'Vælg' },
  en: { error: 'Error', optional: 'may be left out', choose: 'Choose' },
} as const;

/** A field as the design system has it: label, hint, what is wrong beside it, and what was typed before. */
export function fieldView(view: View, field: Field, state: FormState): Html {
  const error = state.errors[field.name];
  if (field.kind === 'rows') return rowsView(view, field, state);
  const body =
    field.kind === 'choice' || field.kind === 'ticks' ? group(view, field, state) : single(view, field, state);
  return html`<div class="form-group${error === undefined ? '' : ' form-error'}">${body}</div>`;
}

const hintId = (name: string): string => `${name}-hint`;
const errorId = (name: string): string => `${name}-error`;

function described({ name, hint }: Named, error: string | undefined): Html | string {
  const ids = [...(hint === undefined ? [] : [hintId(name)]), ...(error === undefined ? [] : [errorId(name)])];
  return ids.length === 0 ? '' : html` aria-describedby="${ids.join(' ')}"`;
}

const hintView = ({ name, hint }: Named): Html | string =>
  hint === undefined ? '' : html`<span class="form-hint" id="${hintId(name)}">${hint}</span>`;

export const errorView = ({ language }: View, name: string, error: string | undefined): Html | string =>
  error === undefined
    ? ''
    : html`<span class="form-error-message" id="${errorId(name)}"><span class="sr-only">${words[language].error}: </span>${error}</span>`;

const optionalMark = ({ language }: View, optional: boolean | undefined): Html | string =>
  optional === true ? html` <span class="weight-normal">(${words[language].optional})</span>` : '';

export const inputTypes = {
  text: 'text',
  date: 'date',
  time: 'time',
  number: 'number',
  email: 'email',
  tel: 'tel',
  code: 'text',
} as const;

function single(view: View, field: TextField | SelectField, state: FormState): Html {
  const { name, label, optional } = field;
  const error = state.errors[name];
  const invalid = error === undefined ? '' : html` aria-invalid="true"`;
  const input =
    field.kind === 'select'
      ? html`<select class="form-select" id="${name}" name="${name}"${described(field, error)}${invalid}>
          <option value="">${words[view.language].choose}</option>
          ${field.options.map(({ value, label: text }) => html`<option value="${value}"${value === textIn(state, name) ? html` selected` : ''}>${text}</option>`)}
        </select>`
      : html`<input class="form-input input-char-${field.kind === 'time' || field.kind === 'code' || field.kind === 'number' ? '7' : '27'}" type="${inputTypes[field.kind]}" id="${name}" name="${name}" value="${textIn(state, name)}"${limits(field)}${described(field, error)}${invalid}>`;
  return html`<label class="form-label" for="${name}">${label}${optionalMark(view, optional)}</label>
    ${hintView(field)}${errorView(view, name, error)}${input}${field.kind === 'select' ? '' : suggestionList(field)}`;
}

const suggestionList = ({ name, suggestions }: TextField): Html | string =>
  suggestions === undefined
    ? ''
    : html`<datalist id="${name}-list">${suggestions.map((text) => html`<option value="${text}"></option>`)}</datalist>`;

export function limits({ kind, min, max, name, suggestions }: TextField): Html | string {
  const code = kind === 'code' ? html` inputmode="numeric" autocomplete="one-time-code" maxlength="7"` : '';
  const step = kind === 'number' ? html` step="any"` : '';
  return html`${min === undefined ? '' : html` min="${min}"`}${max === undefined ? '' : html` max="${max}"`}${step}${code}${suggestions === undefined ? '' : html` list="${name}-list"`}`;
}

function group(view: View, field: ChoiceField | TicksField, state: FormState): Html {
  const { name, label, options } = field;
  const error = state.errors[name];
  const optional = field.kind === 'choice' ? field.optional : undefined;
  const [only, ...others] = options;
  if (field.kind === 'ticks' && only?.label === label && others.length === 0)
    return html`<div id="${name}">${errorView(view, name, error)}${optionView(field, { option: only, id: `${name}-1` }, state)}</div>`;
  return html`<fieldset id="${name}"${described(field, error)}>
    <legend class="form-label">${label}${optionalMark(view, optional)}</legend>
    ${hintView(field)}${errorView(view, name, error)}
    ${options.map((option, place) => optionView(field, { option, id: `${name}-${place + 1}` }, state))}
  </fieldset>`;
}

type Placed = { readonly option: Option; readonly id: string };

function optionView({ kind, name }: ChoiceField | TicksField, { option, id }: Placed, state: FormState): Html {
  const { value, label, hint } = option;
  const type = kind === 'choice' ? 'radio' : 'checkbox';
  const checked = textsIn(state, name).includes(value) ? html` checked` : '';
  const about = hint === undefined ? '' : html` aria-describedby="${hintId(id)}"`;
  return html`<div class="form-group-${type}"><input type="${type}" class="form-${type}" id="${id}" name="${name}" value="${value}"${checked}${about}>
    <label for="${id}">${label}</label>${hint === undefined ? '' : html`<span class="form-hint" id="${hintId(id)}">${hint}</span>`}</div>`;
}
