import { html } from 'hono/html';
import type { Html } from '../view.ts';

type Option = { readonly value: string; readonly label: string };

/** One of many of which one always holds. Options may stand in groups, each under a name. */
export type Filter = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly groups?: readonly { readonly label: string; readonly options: readonly Option[] }[];
};

type FilterForm = { readonly action: string; readonly filters: readonly Filter[]; readonly submit: string };

/** Chooses what a page shows. The choice stands in the address, so that it can be kept and sent. */
export const filterForm = ({ action, filters, submit }: FilterForm): Html =>
  html`<form method="get" action="${action}" class="filter-form not-printed">
    ${filters.map(filterView)}
    <button class="button button-secondary">${submit}</button>
  </form>`;

function filterView({ name, label, value, options, groups = [] }: Filter): Html {
  const option = (one: Option): Html =>
    html`<option value="${one.value}"${one.value === value ? html` selected` : ''}>${one.label}</option>`;
  const filled = groups.filter((group) => group.options.length > 0);
  return html`<div class="form-group"><label class="form-label" for="${name}">${label}</label>
    <select class="form-select" id="${name}" name="${name}">${options.map(option)}
      ${filled.map((group) => html`<optgroup label="${group.label}">${group.options.map(option)}</optgroup>`)}
    </select></div>`;
}
