import { html } from 'hono/html';
import type { Policy } from '../../../shared/rules/policy.ts';
import { isDutyTable } from '../../../shared/statistics/duty-rate.ts';
import type { PlaceName } from '../../../shared/statistics/place-names.ts';
import type { Publication, ShownTable, Withheld } from '../../../shared/statistics/publication.ts';
import { hiddenWords, withheldWords, yearsWords } from '../../../shared/statistics/statistics-words.ts';
import type { Html, View } from '../../view.ts';
import { countTable } from './count-table.ts';
import { dutyRates } from './duty-rates.ts';

const words = {
  da: {
    cases: (total: number) => (total === 1 ? '1 forløb' : `${total} forløb`),
    as: 'Tallene er gjort op, da året sluttede, og ændres ikke siden.',
    none: 'Der er endnu ingen tal. Et år vises, når det er slut.',
    withheld: 'Vises ikke',
  },
  en: {
    cases: (total: number) => (total === 1 ? '1 case' : `${total} cases`),
    as: 'The numbers were made up when the year ended and do not change.',
    none: 'There are no numbers yet. A year is shown once it has ended.',
    withheld: 'Not shown',
  },
} as const;

/** A place of the statistics, and what is needed to name and to measure it. */
export type PlaceStatistics = {
  readonly publication: Publication;
  readonly place: Pick<ShownTable, 'level' | 'place'>;
  readonly nameOf: PlaceName;
  readonly targets: Policy['targets'];
};

/** Everything that is shown of one place, the newest year first and the older ones folded up. */
export function placeStatistics(view: View, { publication, place, nameOf, targets }: PlaceStatistics): Html {
  const said = words[view.language];
  const own = publication.tables.filter((table) => table.level === place.level && table.place === place.place);
  const periods = [...Map.groupBy(own, ({ years }) => yearsWords(years))].reverse();
  return html`<h2>${nameOf(place)}</h2>
    ${periods.length === 0 ? html`<p>${said.none}</p>` : html`<p>${said.as}</p>`}
    ${periods.map(([years, tables], at) => {
      const heading = html`${years}: ${said.cases(tables[0]?.total ?? 0)}`;
      const content = html`${dutyRates(view, { tables, targets, id: `y${years}-duties` })}
        ${tables.filter((table) => !isDutyTable(table)).map((table) => countTable(view, table, `y${years}-${table.family}`))}`;
      return at === 0
        ? html`<section><h3>${heading}</h3>${content}</section>`
        : html`<details class="details"><summary>${heading}</summary>${content}</details>`;
    })}`;
}

/** What is not shown, and what is in its stead. */
export function withheldList(view: View, withheld: readonly Withheld[], nameOf: PlaceName): Html | string {
  const { language } = view;
  if (withheld.length === 0) return '';
  return html`<section><h2>${words[language].withheld}</h2>
    <p>${hiddenWords[language].why}</p>
    <ul>${withheld.map((each) => html`<li>${nameOf(each)}, ${yearsWords(each.years)}. ${withheldWords(each, language)}</li>`)}</ul>
  </section>`;
}
