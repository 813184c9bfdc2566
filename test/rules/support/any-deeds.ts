import fc from 'fast-check';
import type { LocalTime } from '../../../shared/calendar/moment.ts';
import { factCommandFor } from '../../../shared/rules/fact-commands.ts';
import { ruleSets } from '../../../shared/rules/rule-sets.ts';
import { type Asked, anyCommand, commandNamed } from './any-command.ts';

/** So many days after the day of the opening, at a local time; never before the opening itself. */
export type Appointed = { readonly day: number; readonly time: LocalTime };
export type Deed = Appointed & { readonly command: Asked };

const twoDigits = (n: number): string => String(n).padStart(2, '0');
/** Often when something is sent or a window opens or closes, to meet what happens at the same moment. */
export const anyTime: fc.Arbitrary<LocalTime> = fc.oneof(
  fc.constantFrom('08:00', '10:00', '07:59', '14:00', '18:00', '23:30'),
  fc.integer({ min: 0, max: 1439 }).map((minute) => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`),
);
/** More happens early in a case than late. */
const anyDay = fc.oneof(fc.nat(4), fc.nat(20), fc.nat(70), fc.nat(230), fc.nat(390));
export const anyAppointed: fc.Arbitrary<Appointed> = fc.record({ day: anyDay, time: anyTime });

type Pair = readonly [first: string, next: string];

/** What starts a duty, and what closes or ends it. */
const ofDuties = ruleSets.flatMap(({ duties }) =>
  duties.flatMap(({ starts, closes, endedBy }): readonly Pair[] => {
    const starting = starts.flatMap(({ when }) =>
      typeof when === 'object' ? (factCommandFor(when.fact)?.do ?? []) : [],
    );
    const closing = [...closes, endedBy ?? ''].flatMap((fact) => factCommandFor(fact)?.do ?? []);
    return starting.flatMap((first) => closing.map((next): Pair => [first, next]));
  }),
);
const ofCases: readonly Pair[] = [
  ['record-talk-called', 'record-talk-called'],
  ['record-talk-called', 'cancel-talk'],
  ['record-talk-held', 'take-back-record'],
  ['record-municipality-notified', 'take-back-record'],
  ['propose-times', 'accept-time'],
  ['propose-times', 'propose-times'],
  ['excuse-duty', 'resume-duty'],
  ['give-consent', 'withdraw-consent'],
  ['contact-pause', 'end-contact-pause'],
  ['end-absence', 'continue-absence'],
  ['end-absence', 'reopen-case'],
  ['void-case', 'reopen-case'],
  ['merge-cases', 'reopen-case'],
  ['close-silently', 'reopen-case'],
  ['record-expected-return', 'end-absence'],
];

/** The second is about what the first was about. */
const about = (first: Asked, next: Asked): Asked => {
  const same = [...('duty' in next ? ['duty'] : []), ...(next.do === 'withdraw-consent' ? ['to'] : [])];
  return {
    ...next,
    ...Object.fromEntries(same.flatMap((name) => (first[name] === undefined ? [] : [[name, first[name]]]))),
  };
};

const pairOf = ([first, next]: Pair): fc.Arbitrary<readonly Deed[]> =>
  fc
    .record({
      ...{ day: anyDay, time: anyTime, command: commandNamed(first) },
      ...{ later: fc.oneof(fc.nat(7), fc.nat(60)), thenAt: anyTime, next: commandNamed(next) },
    })
    .map(({ day, time, command, later, thenAt, next: asked }) => [
      { day, time, command },
      { day: day + later, time: thenAt, command: about(command, asked) },
    ]);

const alone = fc.record({ day: anyDay, time: anyTime, command: anyCommand }).map((deed): readonly Deed[] => [deed]);
const pairs = fc.oneof(fc.oneof(...ofCases.map(pairOf)), fc.oneof(...ofDuties.map(pairOf)));

/** Commands by themselves, and others that undo or close what came before. */
export const anyDeeds = (most: number): fc.Arbitrary<readonly Deed[]> =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: alone }, { weight: 2, arbitrary: pairs }), { maxLength: most })
    .map((deeds) => deeds.flat().slice(0, most));
