import type { EventLine } from './events-file.ts';
import type { SimulationInput } from './simulate-part.ts';

/** Fewer people than this are played before another thread has started. */
const fewestPeople = 200;

/**
 * A simulation as parts that can be played beside each other and come to what the whole does: all of one person in the same part, the whole
 * people file in each. It stays whole where cases could meet: in a folder, which one process owns; under faults, which are drawn in one order;
 * where it is counted what the whole asks of its store; and where an event names somebody by address, whom another person's row may make known, or who wants one mail a day of all cases.
 */
export function inParts(input: SimulationInput, most: number): readonly SimulationInput[] {
  const { absences, people, events } = input;
  const numbers = [...new Set(absences.rows.map(({ number }) => number))];
  const count = Math.min(most, Math.floor(numbers.length / fewestPeople));
  if (count < 2 || !canBeParted(input)) return [input];
  const partOf = new Map(numbers.map((number, place) => [number, place % count]));
  return Array.from({ length: count }, (_, part) => {
    const isHere = (number: string): boolean => (partOf.get(number) ?? 0) === part;
    // What the files say of themselves is told once.
    const isFirst = part === 0;
    return {
      ...input,
      absences: {
        ...(isFirst ? absences : { ...absences, ...nothingNoted, ignored: [], rowCount: 0 }),
        rows: absences.rows.filter(({ number }) => isHere(number)),
      },
      people: isFirst || people === undefined ? people : { ...people, ...nothingNoted },
      events: events.filter(({ key }) => isHere(key)),
    };
  });
}

const canBeParted = ({ folder, faults, usage, events }: SimulationInput): boolean =>
  folder === undefined && faults === undefined && usage !== true && !events.some(namesSomebody);

const namesSomebody = ({ fields: { who, by } }: EventLine): boolean =>
  who !== undefined || (typeof by === 'string' && by.includes('@'));

const nothingNoted = { notices: [], rejected: [], warnings: [] } as const;
