import * as z from 'zod';
import { parseDay } from '../calendar/day.ts';
import { roles } from '../case/roles.ts';
import { defaultPolicy } from './default-policy.ts';
import { type ReminderRule, type ReminderTime, stages } from './policy.ts';
import { areaFaults, faultsOf } from './policy-faults.ts';
import { fewestRetentionMonths, mostRetentionMonths } from './retention-months.ts';
import { ruleSets } from './rule-sets.ts';

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a local time as hh:mm, for example 08:00.');
const Days = z.int().min(0).max(400);
const Window = z.strictObject({ opens: Time, closes: Time }).refine(({ opens, closes }) => opens < closes, {
  error: 'A window closes later than it opens, or it never opens. Choose a later time.',
  path: ['closes'],
});

const legalWindows = defaultPolicy.windows;
/** Employers can narrow the windows, never widen them. Source: domain.md "Messages and privacy". */
const narrower = (channel: 'email' | 'sms') => {
  const { opens, closes } = legalWindows[channel];
  return Window.refine((window) => window.opens >= opens && window.closes <= closes, {
    error: `The window may be narrowed only: it lies within ${opens}-${closes}.`,
  });
};

/** One key says when: `{ "daysBeforeDue": 7 }`. */
const When = z.union(
  [
    z
      .strictObject({ daysBeforeDue: Days })
      .transform(({ daysBeforeDue: days }) => at({ kind: 'days-before-due', days })),
    z
      .strictObject({ monthsBeforeDue: z.int().min(1).max(24) })
      .transform(({ monthsBeforeDue: months }) => at({ kind: 'months-before-due', months })),
    z
      .strictObject({ workingDaysAfterDue: z.int().min(1).max(60) })
      .transform(({ workingDaysAfterDue: days }) => at({ kind: 'working-days-after-due', days })),
    z
      .strictObject({ daysAfterFirstDay: Days })
      .transform(({ daysAfterFirstDay: days }) => at({ kind: 'days-after-first-day', days })),
    z
      .strictObject({ daysAfterStart: Days })
      .transform(({ daysAfterStart: days }) => at({ kind: 'days-after-start', days })),
    z.literal('opening').transform(() => at({ kind: 'at-opening' })),
    z.literal('start').transform(() => at({ kind: 'at-start' })),
  ],
  'Write one of { "daysBeforeDue": 7 }, { "monthsBeforeDue": 3 }, { "workingDaysAfterDue": 1 }, { "daysAfterFirstDay": 7 }, { "daysAfterStart": 5 }, "opening", "start".',
);
const at = (when: ReminderTime): ReminderTime => when;

const dutyIds = [...new Set(ruleSets.flatMap(({ duties }) => duties.map(({ id }) => id)))] as [string, ...string[]];

const Reminder = z
  .strictObject({
    duty: z.enum(dutyIds),
    stage: z.enum(stages).exclude(['notice', 'correction']),
    to: z.enum([...roles, 'responsible', 'coordinator']),
    else: z.enum(roles).optional(),
    when: When,
    unlessCalled: z.boolean().optional(),
  })
  .transform(
    ({ duty, else: instead, unlessCalled, ...rest }): ReminderRule => ({
      dutyId: duty,
      ...rest,
      channel: rest.to === 'member' ? 'sms' : 'email',
      ...(instead === undefined ? {} : { else: instead }),
      ...(unlessCalled === undefined ? {} : { unlessCalled }),
    }),
  );

const MonthAndDay = z
  .string()
  // 2028 is a leap year: every day of the year exists in it.
  .refine((text) => /^\d\d-\d\d$/.test(text) && parseDay(`2028-${text}`) !== undefined, {
    error: 'Write a day of the year that exists as mm-dd, for example 06-05.',
  });

/** What a layer may set. Each is optional: what is left out is as in the layer below. */
const layer = {
  firstContact: z
    .array(z.enum(['steward', 'safety-rep', 'contact-person', 'leader']))
    .min(1)
    .optional(),
  contactDays: z.int().min(1).max(28).optional(),
  leaderContactDays: z.array(z.int().min(1).max(180)).max(10).optional(),
  noticeOpensDays: z.int().min(14).max(35).optional(),
  relapseWorkingDays: z.int().min(0).max(30).optional(),
  // Beside weekends and holidays; with many more nobody would ever be at work.
  closedDays: z
    .array(MonthAndDay)
    .max(
      60,
      'There are at most 60 closed days beside weekends and holidays: with more the window would not open for months.',
    )
    .optional(),
  sendAt: z.strictObject({ email: Time.optional(), sms: Time.optional() }).optional(),
  windows: z.strictObject({ email: narrower('email').optional(), sms: narrower('sms').optional() }).optional(),
  memberFridayCloses: Time.optional(),
  mirror: z.boolean().optional(),
  smsBasis: z.enum(['service', 'opt-in']).optional(),
  acceptsRecordedConsent: z.boolean().optional(),
  /** Those of a duty replace all that the layer below has for that duty. */
  reminders: z.array(Reminder).optional(),
};

/**
 * An employer's absence policy as it is written: JSON, every part optional. `agreements` holds, by agreement area in lower case, what the
 * collective agreement says; it goes before the employer's own.
 */
export const PolicyFile = z
  .strictObject({
    ...layer,
    draftRuleSets: z.array(z.enum(ruleSets.filter(({ draft }) => draft === true).map(({ id }) => id))).optional(),
    retentionMonths: z
      .int()
      .min(
        fewestRetentionMonths,
        `Keep closed cases for at least ${fewestRetentionMonths} months: what follows from them takes so long.`,
      )
      .max(mostRetentionMonths, `Keep closed cases for at most ${mostRetentionMonths} months.`)
      .optional(),
    targets: z.partialRecord(z.enum(dutyIds), z.int('Write whole percent, for example 90.').min(1).max(100)).optional(),
    agreements: z
      .record(z.string().regex(/^[a-zæøå0-9]+$/, 'Write an agreement area in lower case.'), z.strictObject(layer))
      .optional(),
  })
  .check(({ value, issues }) => {
    const found = [...faultsOf(value), ...areaFaults(value)];
    for (const { path, message } of found) issues.push({ code: 'custom', path: [...path], input: value, message });
  });
export type PolicyFile = z.output<typeof PolicyFile>;

/** A policy file that does not hold: every fault with the path to it. */
export class UnusablePolicy extends Error {
  override readonly name = 'UnusablePolicy';
  constructor(faults: readonly string[]) {
    super(`The absence policy cannot be used. ${faults.join(' ')}`);
  }
}

/** Reads a policy file. @throws UnusablePolicy with a line per fault, each with its path */
export function parsePolicy(text: string): PolicyFile {
  const parsed = PolicyFile.safeParse(asJson(text));
  if (parsed.success) return parsed.data;
  throw new UnusablePolicy(
    parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`),
  );
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UnusablePolicy(['the file: It is no JSON. Write one object, for example { "contactDays": 10 }.']);
  }
}
