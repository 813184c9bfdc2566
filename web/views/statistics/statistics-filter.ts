import { type PlaceOf, periodsAt, placesIn, placeWord, shownPlaces } from '../../../shared/statistics/part-of.ts';
import type { PlaceName } from '../../../shared/statistics/place-names.ts';
import type { Level } from '../../../shared/statistics/places.ts';
import type { Publication } from '../../../shared/statistics/publication.ts';
import { levelNames } from '../../../shared/statistics/statistics-words.ts';
import { filterForm } from '../../forms/filter-form.ts';
import type { Html, View } from '../../view.ts';

const words = {
  da: { place: 'Arbejdsplads', year: 'År', show: 'Vis', hidden: 'vises ikke', top: 'MED, øverste niveau' },
  en: { place: 'Workplace', year: 'Year', show: 'Show', hidden: 'not shown', top: 'MED, top level' },
} as const;

type Shown = {
  readonly publication: Publication;
  readonly chosen: { readonly place: PlaceOf; readonly period: string };
  readonly nameOf: PlaceName;
};

/** Chooses a place, by its level, and the years. */
export function statisticsFilter({ language }: View, { publication, chosen, nameOf }: Shown): Html {
  const said = words[language];
  const places = placesIn(publication);
  const shown = shownPlaces(publication);
  const { compare } = new Intl.Collator(language);
  const option = (place: PlaceOf) => {
    const hidden = shown.has(placeWord(place)) ? '' : ` (${said.hidden})`;
    return { value: placeWord(place), label: `${nameOf(place)}${hidden}` };
  };
  const group = (level: Level) => ({
    label: levelNames[level][language],
    options: places
      .filter((place) => place.level === level)
      .map(option)
      .sort((a, b) => compare(a.label, b.label)),
  });
  const employer = places
    .filter(({ level }) => level === 'employer')
    .map((place) => ({ value: placeWord(place), label: `${nameOf(place)} (${said.top})` }));
  const years = periodsAt(publication, chosen.place).map((period) => ({ value: period, label: period }));
  return filterForm({
    action: '/statistics',
    filters: [
      {
        ...{ name: 'place', label: said.place, value: placeWord(chosen.place), options: employer },
        groups: [group('institution'), group('unit')],
      },
      { name: 'year', label: said.year, value: chosen.period, options: years },
    ],
    submit: said.show,
  });
}
