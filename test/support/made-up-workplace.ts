import { type Day, day, isoDay, plusDays } from '../../shared/calendar/day.ts';
import { absence, person } from '../journeys/support/rows.ts';
import { type Chance, chance } from './chance.ts';
import { madeUpEvents } from './made-up-events.ts';

/** Thirty weeks from here hold a change of the clock, Christmas, and for the first cases the 22 weeks. */
const firstDay = day('2026-09-07');
const weeks = 30;
/** The first days are spread over so many days, so that all that a case can come to is in the thirty weeks. */
const spread = 40;

const areas = ['FOA', 'DSR', 'SL'] as const;
const institutions = ['Plejecenter Solgården', 'Bosted Havblik', 'Hjemmeplejen Nord'] as const;
const departments = ['Afsnit A', 'Afsnit B', 'Afsnit C'] as const;
const codes = ['Sygdom', 'Sygdom', 'Sygdom', 'Sygdom', 'Langtidssyg', 'Delvis sygdom', 'Arbejdsskade', '§ 56 sygdom'];

export type MadeUpWorkplace = {
  readonly absences: readonly string[];
  readonly people: readonly string[];
  readonly events: readonly object[];
  readonly from: string;
  readonly until: string;
};

/** A workplace with so many people on sick leave, and what becomes of them in thirty weeks: the same for the same seed. */
export function madeUpWorkplace(seed: number, cases: number): MadeUpWorkplace {
  const luck = chance(seed);
  const members = Array.from({ length: cases }, (_, place) => member(luck, 100_001 + place));
  return {
    absences: members.flatMap(({ rows }) => rows),
    people: people(),
    events: members.flatMap(({ events }) => events),
    from: isoDay(firstDay),
    until: isoDay(plusDays(firstDay, weeks * 7)),
  };
}

function member(luck: Chance, number: number) {
  const from = plusDays(firstDay, luck.between(0, spread));
  const to = luck.of(0.3) ? plusDays(from, luck.between(2, 140)) : undefined;
  const who = {
    ...{ number: String(number), phone: luck.of(0.05) ? '' : `+45${20_000_000 + (number % 1_000_000)}` },
    ...{ institution: luck.pick(institutions), department: luck.pick(departments), area: luck.pick(areas) },
    ...{ email: `member${number}@example.org`, language: luck.of(0.1) ? 'en' : 'da' },
    ...{ consent: luck.pick(['ja', 'ja', 'nej', '']), code: luck.pick(codes) },
    // Counts where the people file names no leader, and is told apart where it names another.
    leader: luck.of(0.2) ? 'named.leader@example.org' : '',
  };
  const row = (first: Day, last: Day | undefined): string =>
    absence({ ...who, from: isoDay(first), ...(last === undefined ? {} : { to: isoDay(last) }) });
  // Ill again: at once, within days, or weeks later.
  const again = to !== undefined && luck.of(0.5) ? plusDays(to, luck.pick([1, 3, 9, 30])) : undefined;
  return {
    rows: [row(from, to), ...(again === undefined ? [] : [row(again, undefined)])],
    events: madeUpEvents(luck, { key: who.number, from, until: plusDays(firstDay, weeks * 7) }),
  };
}

/** Leaders who leave or are away, two stewards for one unit, areas without any, and nobody at all in some roles. */
function people(): readonly string[] {
  const leaders = institutions.flatMap((institution, house) =>
    departments.map((department, place) =>
      person('leder', {
        ...{ institution, department, email: `leader${house}${place}@example.org` },
        ...(house === 0 && place === 1 ? { to: '2026-10-20' } : {}),
      }),
    ),
  );
  const stewards = institutions.flatMap((institution, house) =>
    areas
      .slice(house)
      .map((area) =>
        person('tillidsrepræsentant', { institution, area, email: `steward${house}${area.toLowerCase()}@example.org` }),
      ),
  );
  return [
    ...leaders,
    ...stewards,
    ...institutions.slice(0, 2).map((institution) => person('hr', { institution, email: 'hr@example.org' })),
    person('leder', {
      ...{ institution: 'Plejecenter Solgården', department: 'Afsnit A', email: 'away@example.org' },
      ...{ from: '2026-10-05', to: '2026-11-20', substituteFor: 'leader00@example.org' },
    }),
    person('tillidsrepræsentant', { area: 'FOA', department: 'Afsnit B', email: 'second.steward@example.org' }),
    person('tillidsrepræsentant', {
      ...{ area: 'DSR', email: 'steward.substitute@example.org', from: '2026-11-02', to: '2027-01-15' },
      substituteFor: 'steward0dsr@example.org',
    }),
    person('AMR', { institution: 'Bosted Havblik', email: 'safety@example.org' }),
    person('HR-konsulent', { institution: '', email: 'consultant@example.org' }),
    person('faglig sekretær', { institution: '', area: 'FOA', email: 'branch@example.org' }),
  ];
}
