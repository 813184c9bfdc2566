import { html } from 'hono/html';
import type { Policy } from '../../../shared/rules/policy.ts';
import { isDutyTable } from '../../../shared/statistics/duty-rate.ts';
import { agreementFamily } from '../../../shared/statistics/families.ts';
import type { PlaceName } from '../../../shared/statistics/place-names.ts';
import type { ShownTable, Withheld } from '../../../shared/statistics/publication.ts';
import { withheldWords, yearsWords } from '../../../shared/statistics/statistics-words.ts';
import type { Html, View } from '../../view.ts';
import { countTable } from './count-table.ts';
import { dutyRates } from './duty-rates.ts';

const words = {
  da: {
    cases: (total: number) => (total === 1 ? '1 forløb' : `${total} forløb`),
    as: 'Tallene er gjort op, da året sluttede, og ændres ikke siden.',
    hidden:
      'Hvor der står "Vises ikke (for få)", kunne enkeltpersoner genkendes. Nogle større tal er skjult med, så de små ikke kan regnes ud.',
    none: 'Der vises ingen tal for de valgte år.',
    withheld: 'Vises ikke',
  },
  en: {
    cases: (total: number) => (total === 1 ? '1 case' : `${total} cases`),
    as: 'The numbers were made up when the year ended and do not change.',
    hidden:
      'Where it says “Not shown (too few)”, individuals could be recognised. Some larger numbers are hidden too, so that the small ones cannot be worked out.',
    none: 'No numbers are shown for the years chosen.',
    withheld: 'Not shown',
  },
} as const;

/** What is shown of one place in one year, or in years that are shown as one, and what is needed to name and to measure it. */
export type PlaceStatistics = {
  readonly tables: readonly ShownTable[];
  readonly place: Pick<ShownTable, 'level' | 'place'>;
  readonly years: string;
  readonly nameOf: PlaceName;
  readonly targets: Policy['targets'];
};

/** Everything that is shown of a place: how many cases, what was done in time, and each table with its bars. */
export function placeStatistics(view: View, { tables, place, years, nameOf, targets }: PlaceStatistics): Html {
  const said = words[view.language];
  if (tables.length === 0) return html`<h2>${nameOf(place)}</h2><p>${said.none}</p>`;
  // Agreements are no cases: a year may have them and too few cases to be shown.
  const cases = tables.find(({ family }) => family !== agreementFamily.id)?.total;
  return html`<h2>${nameOf(place)}</h2>
    <section><h3>${years}${cases === undefined ? '' : `: ${said.cases(cases)}`}</h3>
    <p>${said.as}${tables.some(hasHidden) ? ` ${said.hidden}` : ''}</p>
    ${dutyRates(view, { tables, targets, id: `y${years}-duties` })}
    ${tables.filter((table) => !isDutyTable(table)).map((table) => countTable(view, table, `y${years}-${table.family}`))}</section>`;
}

const hasHidden = ({ cells }: ShownTable): boolean => cells.some(({ count }) => count === undefined);

/** What is not shown, and what is in its stead. */
export function withheldList(view: View, withheld: readonly Withheld[], nameOf: PlaceName): Html | string {
  const { language } = view;
  if (withheld.length === 0) return '';
  return html`<section><h2>${words[language].withheld}</h2>
    <ul>${withheld.map((each) => html`<li>${nameOf(each)}, ${yearsWords(each.years)}. ${withheldWords(each, language)}</li>`)}</ul>
  </section>`;
}
