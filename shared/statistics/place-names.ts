import type { Language } from '../case/roles.ts';
import { unitsOf } from '../people/units.ts';
import type { Table } from '../ports/table.ts';
import { institutionOf } from './places.ts';
import type { ShownTable } from './publication.ts';

/** What a place of the statistics is called. */
export type PlaceName = (place: Pick<ShownTable, 'level' | 'place'>) => string;

const words = {
  da: { employer: 'Hele arbejdsgiveren', all: 'Alle arbejdspladser', noDepartment: 'uden afdeling' },
  en: { employer: 'The whole employer', all: 'All workplaces', noDepartment: 'no department' },
} as const;

type Asked = { readonly employerId: string; readonly language: Language };

/** Names as the employer writes them; the id where a workplace is no longer known. */
export async function placeNames(table: Table, { employerId, language }: Asked): Promise<PlaceName> {
  const said = words[language];
  const institutions = new Map<string, string>();
  const names = new Map<string, string>();
  for (const [id, { institution, department }] of await unitsOf(table, employerId)) {
    institutions.set(institutionOf(id), institution);
    names.set(id, `${institution}, ${department === '' ? said.noDepartment : department}`);
  }
  return ({ level, place }) => {
    if (place === '/') return level === 'employer' ? said.employer : said.all;
    return (level === 'institution' ? institutions.get(place) : names.get(place)) ?? place;
  };
}
