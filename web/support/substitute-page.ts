import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { type Day, day, isoDay } from '../../shared/calendar/day.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { roleNames } from '../../shared/messages/glossary.ts';
import { addPeriod, faultOf, type Period, removePeriod } from '../../shared/people/substitutes.ts';
import { readFields } from '../actions/read-fields.ts';
import type { FormState } from '../forms/field-state.ts';
import type { Field } from '../forms/fields.ts';
import { formView } from '../forms/form-view.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { layout } from '../views/layout.ts';
import { nowIn } from './own-record.ts';
import { type Choice, choicesOf, isReplaceable, type NamedPeriod, ownPeriods } from './substitute-choice.ts';
import { substituteWords } from './substitute-words.ts';

const address = '/account/substitute';

/** Lets somebody name who stands in for them, from today if need be, and take it back. */
export const substitutePage = (needs: PortalNeeds): Hono<PageEnv> => {
  async function page(c: Context<PageEnv>, state: FormState): Promise<Html> {
    const { view } = c.var;
    const said = substituteWords[view.language];
    const choices = await choicesOf(needs, view.reader);
    const periods = await ownPeriods(needs, view.reader, nowIn(needs).today);
    const told = c.req.query('done');
    const heading = told === 'saved' ? said.saved : told === 'taken-back' ? said.takenBack : undefined;
    const form = { action: address, fields: fieldsOf(view, choices), submit: said.save };
    const body = html`${heading === undefined ? '' : alert(view, { kind: 'success', heading })}<h1>${said.title}</h1>
      <p class="font-lead">${said.intro}</p><p>${said.now}</p>
      ${choices.length === 0 ? html`<p><strong>${said.nobody}</strong></p>` : formView(view, form, state)}
      <h2>${said.periods}</h2>${periodList(view, periods)}`;
    return layout(needs)(view, { title: said.title, under: 'account', body });
  }
  const fresh = (): FormState => ({ values: { from: isoDay(nowIn(needs).today) }, errors: {} });
  return new Hono<PageEnv>()
    .use(`${address}/*`, onlyFor('anybody'), async (c, next) =>
      isReplaceable(c.var.view.reader) ? next() : c.notFound(),
    )
    .get(address, async (c) => c.html(await page(c, fresh())))
    .post(address, async (c) => {
      const { view } = c.var;
      const choices = await choicesOf(needs, view.reader);
      const { fields, state } = readFields(fieldsOf(view, choices), await readForm(c), view.language);
      const wrong = async (errors: FormState['errors']) => c.html(await page(c, { values: state.values, errors }), 400);
      if (Object.keys(state.errors).length > 0) return wrong(state.errors);
      const { errors } = substituteWords[view.language];
      const chosen = choices.find(({ value }) => value === fields.who);
      if (chosen === undefined) return wrong({ who: errors.gone });
      const [from, to] = [day(String(fields.from)), day(String(fields.to))];
      if (from < nowIn(needs).today) return wrong({ from: errors.past });
      if (to < from) return wrong({ to: errors.order });
      const period: Period = { role: chosen.role, substitute: chosen.substitute, from, to };
      const { reader } = view;
      const periods = await ownPeriods(needs, reader, nowIn(needs).today);
      // Sent twice, it is one period.
      if (periods.some((one) => keyOf(one.period) === keyOf(period))) return c.redirect(`${address}?done=saved`, 303);
      const fault = await faultOf(needs.table, chosen.record, period);
      if (fault !== undefined) return wrong({ who: errors[fault] });
      if (reader.kind === 'person') await addPeriod(needs.table, chosen.record, { held: reader.viewer.held, period });
      return c.redirect(`${address}?done=saved`, 303);
    })
    .post(`${address}/take-back`, async (c) => {
      const { period: asked } = await readForm(c);
      const periods = await ownPeriods(needs, c.var.view.reader, nowIn(needs).today);
      const found = periods.find(({ period }) => keyOf(period) === asked);
      if (found !== undefined) await removePeriod(needs.table, found.record, found.period);
      return c.redirect(`${address}?done=taken-back`, 303);
    });
};

const keyOf = ({ role, substitute, from, to }: Period): string =>
  [role, substitute, isoDay(from), isoDay(to)].join(' ');

/** With several roles each choice says which it is for. */
function fieldsOf({ language }: View, choices: readonly Choice[]): readonly Field[] {
  const said = substituteWords[language];
  const isOne = new Set(choices.map(({ role }) => role)).size <= 1;
  const label = ({ name, role }: Choice): string => (isOne ? name : `${name}: ${roleNames[role][language]}`);
  return [
    {
      kind: 'select',
      name: 'who',
      label: said.who,
      hint: said.whoHint,
      options: choices.map((choice) => ({ value: choice.value, label: label(choice) })),
    },
    { kind: 'date', name: 'from', label: said.from },
    { kind: 'date', name: 'to', label: said.to },
  ];
}

function periodList({ language }: View, periods: readonly NamedPeriod[]): Html {
  const said = substituteWords[language];
  if (periods.length === 0) return html`<p>${said.noPeriods}</p>`;
  const on = (date: Day): string => dateWords(date, language).long;
  return html`<ul class="nobullet-list">${periods.map(({ period, name }) => {
    const text = said.period(name, on(period.from), on(period.to));
    return html`<li><p>${text} (${roleNames[period.role][language]})</p>
      <form method="post" action="${address}/take-back"><input type="hidden" name="period" value="${keyOf(period)}">
        <button class="button button-secondary">${said.takeBack}<span class="sr-only">: ${text}</span></button></form></li>`;
  })}</ul>`;
}
