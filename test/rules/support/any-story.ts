import fc from 'fast-check';
import { day, isoDay, plusDays } from '../../../shared/calendar/day.ts';
import type { LocalTime } from '../../../shared/calendar/moment.ts';
import { type ConsentRole, consentRoles } from '../../../shared/case/roles.ts';
import { ruleSets } from '../../../shared/rules/rule-sets.ts';
import { type Appointed, anyAppointed, anyDeeds, anyTime, type Deed } from './any-deeds.ts';
import { anyPolicy } from './any-policy.ts';

/** A whole case as data: how it begins, what people do when, and when somebody looks at it. */
export type Story = {
  readonly ruleSet: string;
  readonly firstDay: string;
  /** Days from D to the opening. */
  readonly late: number;
  readonly openedAt: LocalTime;
  /** Days from D to the first day on which reminders are sent. */
  readonly cutOver?: number | undefined;
  readonly noEmployerPeriod: boolean;
  readonly injury: boolean;
  /** Each so many days before D, and so many days long. */
  readonly earlier: readonly { readonly before: number; readonly days: number; readonly noEmployerPeriod: boolean }[];
  readonly consents: readonly ConsentRole[];
  readonly policyId?: string | undefined;
  readonly deeds: readonly Deed[];
  readonly looks: readonly Appointed[];
};

const middle = day('2026-11-02');
/** 2022 to 2028, shrinking towards the day that most tests use. */
const firstDay = fc
  .integer({ min: day('2022-01-01') - middle, max: day('2028-12-31') - middle })
  .map((days) => isoDay(plusDays(middle, days)));

const earlier = fc.record({
  before: fc.integer({ min: 1, max: 300 }),
  days: fc.integer({ min: 1, max: 120 }),
  noEmployerPeriod: fc.boolean(),
});

const perhaps = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

export const anyStory: fc.Arbitrary<Story> = fc.record({
  ruleSet: fc.constantFrom('dk-2026', ...ruleSets.map(({ id }) => id)),
  firstDay,
  late: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(60), fc.nat(250)),
  openedAt: anyTime,
  cutOver: perhaps(fc.nat(80)),
  noEmployerPeriod: fc.boolean(),
  injury: fc.boolean(),
  earlier: fc.array(earlier, { maxLength: 3 }),
  consents: fc.subarray([...consentRoles]),
  policyId: perhaps(anyPolicy),
  deeds: anyDeeds(15),
  looks: fc.array(anyAppointed, { minLength: 1, maxLength: 4 }),
});
